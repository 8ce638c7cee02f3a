import ContractModel

extension ResolvedContract {
    /// The contract without its payload, types and examples: what is left to ask of a release once it was judged.
    package var outline: ResolvedContract {
        var outline = contract
        outline.payload = Record(range: contract.payload.range)
        outline.types = []
        outline.examples = []
        outline.counterexamples = []
        outline.release?.numbers = []
        return ResolvedContract(
            contract: outline, path: path, source: source, owner: owner, wireType: wireType, types: [],
            payload: ResolvedRecord(fields: [], range: payload.range), exampleFiles: [])
    }
}
