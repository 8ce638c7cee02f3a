/// Writes a contract as the text of a table, which the engine of the runtime reads: the one lowering that generated code
/// and the validation at run time share. The grammar stands at `DeedRuntime.ContractTable`.
package enum TableEncoder {
    package static func encode(_ contract: ResolvedContract) -> String {
        var lowering = TableLowering(contract)
        lowering.lower()
        return lowering.text
    }

    /// A table whose payload is one type of the contract, for judging values that are less than a payload.
    package static func encode(_ spec: ResolvedSpec, of contract: ResolvedContract) -> String {
        var lowering = TableLowering(contract)
        lowering.lower(spec)
        return lowering.text
    }
}
