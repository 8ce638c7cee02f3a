import ContractModel
import Diagnostics

/// What must hold within one resolved contract.
struct ContractChecks {
    let contract: ResolvedContract
    let index: RegistryIndex

    init(_ contract: ResolvedContract, index: RegistryIndex) {
        self.contract = contract
        self.index = index
    }

    func check(into diagnostics: inout Diagnostics) {
        ShapeChecks(contract: contract).checkAll(&diagnostics)
        PathChecks(contract: contract).check(into: &diagnostics)
        if !contract.isRelease { ShadowCheck(contract: contract.contract, index: index).check(into: &diagnostics) }
    }
}
