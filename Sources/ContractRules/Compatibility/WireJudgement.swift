import ContractModel
import ContractRegistry
import DeedRuntime
import PayloadSets

/// Joins the facts about two versions with what a reader may refuse: which change is to blame for which breach.
struct WireJudgement {
    private let readers: Settings.Readers
    private var search: WitnessSearch?
    /// By the number of the change.
    private var blamed: [Int: [Breach]] = [:]
    private var orphans: [Breach] = []

    init(
        _ diff: VersionDiff, old: ResolvedContract, new: ResolvedContract, direction: Direction,
        readers: Settings.Readers
    ) {
        self.readers = readers
        let containment = Containment(old: old, new: new, direction: direction)
        guard !containment.breaches.isEmpty else { return }
        let (writer, reader) = direction == .backward ? (old, new) : (new, old)
        search = WitnessSearch(containment, writer: writer, reader: reader, readers: readers)
        let blame = BreachOwnership(diff.changes, uses: containment.uses)
        for breach in containment.breaches {
            let owners = blame.owners(of: breach)
            if owners.isEmpty { orphans.append(breach) }
            for owner in owners { blamed[owner, default: []].append(breach) }
        }
    }

    /// What a change does; the first payload that is refused proves it.
    mutating func verdict(on change: Int) -> WireVerdict { verdict(on: blamed[change] ?? []) }

    /// What is broken without a change that explains it.
    mutating func unowned() -> WireVerdict { verdict(on: orphans) }

    private mutating func verdict(on breaches: [Breach]) -> WireVerdict {
        var result = WireVerdict.compatible
        let firm = breaches.filter { !isTolerated($0) }
        for breach in firm.filter({ $0.doubt == nil }) + firm.filter({ $0.doubt != nil }) {
            switch search?.witness(of: breach) {
            case .found(let witness): return .breaks(witness)
            case .undecided(let reason): result = .unproven(reason)
            case .some(.none), nil: break
            }
        }
        if result.isBreaking { return result }
        for breach in breaches where isTolerated(breach) {
            if case .found(let witness)? = search?.witness(of: breach) { return .tolerated(witness) }
        }
        return result
    }

    private func isTolerated(_ breach: Breach) -> Bool { readers == .tolerant && breach.isLimit }
}
