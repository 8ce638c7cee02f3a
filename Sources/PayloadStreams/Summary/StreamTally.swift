/// How many rows there were, and what was wrong with how many: by event, by rule and by field.
package struct StreamTally: Sendable {
    /// A rule that a field violated.
    package struct Fault: Hashable, Sendable {
        package var rule: String
        /// A JSON Pointer with `*` for each index and each key of a map.
        package var field: String
    }

    /// The rows of one version of an event.
    package struct Group: Sendable {
        package var rows = 0
        package var invalid = 0
        /// Rows for each fault.
        package var faults: [Fault: Int] = [:]
    }

    /// How many groups and faults of a group are told apart; what senders write has no bound.
    private static let most = 1000

    package private(set) var rows = 0
    package private(set) var invalid = 0
    /// Rows of events or versions that no contract is known for.
    package private(set) var unknown = 0
    package private(set) var groups: [EventVersionKey: Group] = [:]
    /// Rows that each filter took away.
    package private(set) var filtered: [Int]
    /// Rows that are left, and how many of them are invalid.
    package private(set) var kept = 0
    package private(set) var keptInvalid = 0
    /// Rows that were brought to the newest version.
    package private(set) var upcast = 0
    /// The route of the last rows, which are counted with it when another comes.
    private var run: (route: Route?, rows: Int, invalid: Int)?

    init(filters: Int) {
        filtered = [Int](repeating: 0, count: filters)
    }

    /// - Parameter filter: the one that takes the row away; nil where none does.
    mutating func count(_ row: JudgedRow, filter: Int?) {
        let isInvalid = !row.isValid
        rows += 1
        if isInvalid { invalid += 1 }
        if let route = row.route, route.contract == nil { unknown += 1 }
        if row.upcast != nil { upcast += 1 }
        if let filter {
            filtered[filter] += 1
        } else {
            kept += 1
            if isInvalid { keptInvalid += 1 }
        }
        countGroup(row, isInvalid)
    }

    private mutating func countGroup(_ row: JudgedRow, _ isInvalid: Bool) {
        if run == nil || run?.route !== row.route {
            endRun()
            run = (row.route, 0, 0)
        }
        run?.rows += 1
        if isInvalid { run?.invalid += 1 }
        guard !row.violations.isEmpty else { return }
        let key = Self.key(of: row.route, in: groups)
        let faults = Set(row.violations.map { Fault($0, in: row.route?.contract) })
        for fault in faults { groups[key, default: Group()].add(fault, 1) }
    }

    /// Counts the rows that are held back; call it when all were counted.
    mutating func endRun() {
        guard let run else { return }
        let key = Self.key(of: run.route, in: groups)
        groups[key, default: Group()].rows += run.rows
        groups[key, default: Group()].invalid += run.invalid
        self.run = nil
    }

    private static func key(of route: Route?, in groups: [EventVersionKey: Group]) -> EventVersionKey {
        room(for: route?.key ?? EventVersionKey(), in: groups, else: EventVersionKey(unknownType: ""))
    }

    /// Takes in what another thread counted.
    mutating func merge(_ other: StreamTally) {
        rows += other.rows
        invalid += other.invalid
        unknown += other.unknown
        upcast += other.upcast
        kept += other.kept
        keptInvalid += other.keptInvalid
        for (index, count) in other.filtered.enumerated() { filtered[index] += count }
        for (key, group) in other.groups {
            let key = Self.room(for: key, in: groups, else: EventVersionKey(unknownType: ""))
            groups[key, default: Group()].merge(group)
        }
    }

    fileprivate static func room<Key: Hashable, Value>(for key: Key, in known: [Key: Value], else other: Key) -> Key {
        known.count < most || known[key] != nil ? key : other
    }
}

extension StreamTally.Group {
    mutating func add(_ fault: StreamTally.Fault, _ count: Int) {
        let other = StreamTally.Fault(rule: fault.rule, field: "…")
        faults[StreamTally.room(for: fault, in: faults, else: other), default: 0] += count
    }

    mutating func merge(_ other: Self) {
        rows += other.rows
        invalid += other.invalid
        for (fault, count) in other.faults { add(fault, count) }
    }
}
