import ContractModel
import ContractRegistry
import PayloadSets

/// A working contract, compared with everything that it must stay compatible with.
struct ContractComparisons {
    /// A finding, and the versions that it was found against, ascending.
    struct Entry {
        var finding: Finding
        var against: Counterpart
        var versions: [SemanticVersion]
    }

    let contract: ResolvedContract
    let promise: CompatibilityPromise
    private let today: CalendarDay
    private(set) var entries: [Entry] = []
    /// What the releases break among themselves, whatever the working contract says.
    private(set) var history: [Entry] = []
    /// What the contract is compared with first: the newest release, else the base; `nil` where there is neither.
    private(set) var nearest: Counterpart?

    init(_ contract: ResolvedContract, promise: CompatibilityPromise, today: CalendarDay) {
        self.contract = contract
        self.promise = promise
        self.today = today
    }

    /// - Parameter releases: Of the same major, ascending.
    mutating func compare(withReleases releases: [ResolvedContract]) {
        guard let latest = releases.last else { return }
        nearest = .release(latest)
        add(compare(latest, contract).findings, against: .release(latest))
        guard promise.mode.isTransitive else { return }
        let isUnchanged = entries.isEmpty
        for older in releases.dropLast().reversed() {
            let breaks = wireBreaks(older, contract)
            guard !breaks.isEmpty else { continue }
            let released = isUnchanged ? breaks : wireBreaks(older, latest)
            merge(breaks, against: older, released: Set(released.map(FindingKey.init)))
        }
    }

    /// A major without releases is held against what the base says of it: only what breaks it is of interest.
    mutating func compare(withBase base: ResolvedContract, name: String) {
        let counterpart = Counterpart.base(base, name: name)
        nearest = counterpart
        add(compare(base, contract).findings.filter { $0.breaks(promise.mode) }, against: counterpart)
    }

    private func compare(_ old: ResolvedContract, _ new: ResolvedContract) -> VersionComparison {
        VersionComparison(old: old, new: new, readers: promise.readers, today: today)
    }

    /// What breaks payloads in a promised direction. Where no payload of either version can be refused by the other, nothing
    /// does, and what changed need not be known.
    private func wireBreaks(_ old: ResolvedContract, _ new: ResolvedContract) -> [Finding] {
        let isRefused = promise.mode.directions.contains { direction in
            !Containment(old: old, new: new, direction: direction).breaches.isEmpty
        }
        return isRefused ? compare(old, new).findings.filter(breaksWire) : []
    }

    private func breaksWire(_ finding: Finding) -> Bool {
        promise.mode.directions.contains { finding[$0].isBreaking }
    }

    private mutating func add(_ findings: [Finding], against counterpart: Counterpart) {
        entries += findings.map { Entry(finding: $0, against: counterpart, versions: [counterpart.version]) }
    }

    /// Adds what an older release shows: to the finding that the newer ones show already, else as one of its own; what the
    /// releases break among themselves is history.
    private mutating func merge(_ breaks: [Finding], against older: ResolvedContract, released: Set<FindingKey>) {
        for finding in breaks {
            let key = FindingKey(finding)
            if let index = entries.firstIndex(where: { FindingKey($0.finding) == key }) {
                entries[index].versions.insert(older.version, at: 0)
            } else if released.contains(key) {
                history.append(Entry(finding: finding, against: .release(older), versions: [older.version]))
            } else {
                replace(finding, against: older)
            }
        }
    }

    /// What is harmless beside the newest release and breaks an older one is said once, as the break that it is.
    private mutating func replace(_ finding: Finding, against older: ResolvedContract) {
        let entry = Entry(finding: finding, against: .release(older), versions: [older.version])
        let index = entries.firstIndex { known in
            known.finding.rule.id == finding.rule.id && known.finding.site.path == finding.site.path
                && known.finding.site.kind.valueName == finding.site.kind.valueName && !breaksWire(known.finding)
        }
        if let index { entries[index] = entry } else { entries.append(entry) }
    }
}
