package import ContractModel

extension ResolvedContract {
    /// Whether a value written in the contract has the shape of a type; where it has not, resolving has said so.
    package func hasShape(_ literal: Literal, of spec: ResolvedSpec) -> Bool {
        LiteralFit(contract: self).fault(of: literal, as: spec) == nil
    }
}
