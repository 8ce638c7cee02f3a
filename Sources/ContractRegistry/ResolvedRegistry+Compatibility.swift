package import ContractModel

extension ResolvedRegistry {
    /// Which releases a contract must stay compatible with: its own mode, else the domain's, else the registry's.
    package func compatibility(of contract: ResolvedContract) -> CompatibilityMode {
        let domain = domains.first { $0.name == contract.name.domain }
        return contract.contract.compatibility?.value ?? domain?.compatibility?.value ?? settings.compatibility
    }
}
