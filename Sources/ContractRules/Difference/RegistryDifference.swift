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
        let working = new.events.flatMap(\.working)
        let formers = working.map { old.event($0.name)?.latest(ofMajor: $0.version.major) }
        added = zip(working, formers).filter { $0.1 == nil }.map(\.0)
        contracts = Parallel.map(count: working.count) { number in
            formers[number].map { ContractDifference(old: $0, new: working[number], in: new, today: today) }
        }.compactMap(\.self).filter { !$0.findings.isEmpty || $0.old.version != $0.new.version }
        removed = old.events.flatMap(\.working).filter { contract in
            new.event(contract.name)?.latest(ofMajor: contract.version.major) == nil
        }
    }

    package var isEmpty: Bool { contracts.isEmpty && added.isEmpty && removed.isEmpty }

    package func count(of group: ContractDifference.Group) -> Int {
        contracts.reduce(0) { $0 + $1.findings(in: group).count }
    }
}
