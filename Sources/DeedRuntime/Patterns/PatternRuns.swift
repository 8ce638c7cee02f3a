/// A pattern that is nothing but runs of ASCII characters, each of one set and so many long, where each character of a text can
/// only belong to one run. It is matched without an automaton: the characters of a run do not depend on each other.
struct PatternRuns {
    struct Run {
        var minimum: Int
        /// `Int.max` where there is no limit.
        var maximum: Int
        /// The run's bit in ``PatternRuns/bits``.
        var bit: UInt8
    }

    private(set) var runs: [Run] = []
    /// For each byte the runs that it may be in.
    private(set) var bits = [UInt8](repeating: 0, count: 256)
    private var sets: [ScalarSet] = []

    static let maxRuns = 8

    /// The runs of a pattern; nil where it is something else.
    init?(_ node: PatternNode) {
        guard add(node), !runs.isEmpty,
            zip(runs.indices, runs).allSatisfy({ $1.minimum == $1.maximum || hasClearEnd($0) })
        else {
            return nil
        }
        for (set, run) in zip(sets, runs) {
            for range in set.ranges { for byte in range { bits[Int(byte)] |= run.bit } }
        }
    }

    /// Whether its automaton has so few states that there cannot be too many moves between them.
    var isShort: Bool {
        runs.allSatisfy { ($0.maximum == .max ? $0.minimum : $0.maximum) <= Self.shortRun }
    }

    private static let shortRun = 64

    private mutating func add(_ node: PatternNode) -> Bool {
        switch node {
        case .scalars(let set): add(set, minimum: 1, maximum: 1)
        case .sequence(let nodes): nodes.allSatisfy { add($0) }
        case .repetition(.scalars(let set), let minimum, let maximum):
            add(set, minimum: minimum, maximum: maximum ?? .max)
        case .choice, .repetition: false
        }
    }

    private mutating func add(_ set: ScalarSet, minimum: Int, maximum: Int) -> Bool {
        guard set.ranges.allSatisfy({ $0.upperBound < 0x80 }) else { return false }
        if sets.last == set, runs[runs.count - 1].minimum == runs[runs.count - 1].maximum, minimum == maximum {
            runs[runs.count - 1].minimum += minimum
            runs[runs.count - 1].maximum += maximum
            return true
        }
        guard runs.count < Self.maxRuns else { return false }
        runs.append(Run(minimum: minimum, maximum: maximum, bit: 1 << UInt8(runs.count)))
        sets.append(set)
        return true
    }

    /// Whether no character that can follow a run could belong to it too.
    private func hasClearEnd(_ index: Int) -> Bool {
        for later in index + 1..<max(index + 1, runs.count) {
            if sets[later].overlaps(sets[index]) { return false }
            if runs[later].minimum > 0 { return true }
        }
        return true
    }
}

extension ScalarSet {
    /// Whether both have a scalar.
    func overlaps(_ other: ScalarSet) -> Bool {
        ranges.contains { range in other.ranges.contains { $0.overlaps(range) } }
    }
}
