package import ContractModel
package import ContractRegistry

/// What holds for a contract: which releases it must stay compatible with, and what its readers refuse.
package struct CompatibilityPromise: Sendable, Hashable {
    package var mode: CompatibilityMode
    package var readers: Settings.Readers

    /// As a registry states it: the contract's own mode, else the domain's, else the registry's.
    package init(for contract: ResolvedContract, in registry: ResolvedRegistry) {
        mode = registry.compatibility(of: contract)
        readers = registry.settings.readers
    }

    /// The stricter of what holds now and what held before, so that no change gets past the gate by opening it.
    package init(for contract: ResolvedContract, in registry: ResolvedRegistry, formerly base: ResolvedRegistry?) {
        self.init(for: contract, in: registry)
        guard let base, let former = base.event(contract.name)?.latest(ofMajor: contract.version.major) else { return }
        let before = CompatibilityPromise(for: former, in: base)
        mode = mode.stricter(before.mode)
        if before.readers == .strict { readers = .strict }
    }
}

extension ResolvedEvent {
    /// The working contract of a major, else its newest release.
    package func latest(ofMajor major: Int) -> ResolvedContract? {
        working.first { $0.version.major == major } ?? releases(ofMajor: major).last
    }
}
