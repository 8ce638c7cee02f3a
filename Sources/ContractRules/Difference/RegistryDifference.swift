package import ContractModel
package import ContractRegistry

/// Everything that is different between two states of a registry: each working contract with the one of the same major
/// before, and what came and went.
package struct RegistryDifference: Sendable {
    /// Those with a change, in the order of the newer registry.
    package private(set) var contracts: [ContractDifference] = []
    package private(set) var added: [ResolvedContract] = []
    package private(set) var removed: [ResolvedContract] = []

    /// Of two versions alone.
    package init(_ contract: ContractDifference) { contracts = [contract] }

    package init(old: ResolvedRegistry, new: ResolvedRegistry, today: CalendarDay) {
        for contract in new.events.flatMap(\.working) {
            guard let former = old.event(contract.name)?.latest(ofMajor: contract.version.major) else {
                added.append(contract)
                continue
            }
            let difference = ContractDifference(old: former, new: contract, in: new, today: today)
            if !difference.findings.isEmpty || former.version != contract.version { contracts.append(difference) }
        }
        removed = old.events.flatMap(\.working).filter { contract in
            new.event(contract.name)?.latest(ofMajor: contract.version.major) == nil
        }
    }

    package var isEmpty: Bool { contracts.isEmpty && added.isEmpty && removed.isEmpty }

    package func count(of group: ContractDifference.Group) -> Int {
        contracts.reduce(0) { $0 + $1.findings(in: group).count }
    }
}
