/// A pattern as a deterministic automaton in one table.
///
/// A state is the index of its row. A row has a column for each class of the alphabet, which holds the next state, and one
/// more, which is 1 where the text may end. Row 0 is the state from which nothing matches any more.
struct PatternTable: Sendable {
    let alphabet: PatternAlphabet
    private(set) var cells: [UInt32]
    let width: Int

    /// The most cells, 2 MB of them.
    static let maxCells = 1 << 19
    /// The most steps that making a table may take.
    static let maxWork = 300_000

    /// The table of an automaton; nil where it would be too large.
    init?(_ automaton: PatternAutomaton, maxCells: Int = PatternTable.maxCells) {
        alphabet = automaton.alphabet
        width = alphabet.count + 1
        cells = [UInt32](repeating: 0, count: width)
        var builder = PatternTableBuilder(automaton)
        guard builder.build(into: &cells, maxCells: maxCells) else { return nil }
    }
}

/// Makes the rows of a table: each stands for the states in which an automaton may be at the same time.
struct PatternTableBuilder {
    private let automaton: PatternAutomaton
    private let width: Int
    private var rows: [[Int32]: UInt32] = [:]
    private var pending: [[Int32]] = []
    private var buckets: [[Int32]]
    private var work = 0

    init(_ automaton: PatternAutomaton) {
        self.automaton = automaton
        width = automaton.alphabet.count + 1
        buckets = [[Int32]](repeating: [], count: automaton.alphabet.count)
    }

    /// Appends all rows; false where there would be too many.
    mutating func build(into cells: inout [UInt32], maxCells: Int) -> Bool {
        _ = row(of: [0])
        var next = 0
        while next < pending.count {
            let states = pending[next]
            next += 1
            guard sortMoves(of: states), (pending.count + 1) * width <= maxCells else { return false }
            for column in buckets.indices { cells.append(takeRow(column)) }
            cells.append(states.contains { automaton.isAccepting[Int($0)] } ? 1 : 0)
        }
        return true
    }

    /// Puts the states that can follow into the buckets of the classes that lead there.
    private mutating func sortMoves(of states: [Int32]) -> Bool {
        for state in states {
            for next in automaton.following[Int(state)] {
                let classes = automaton.classes[Int(automaton.sets[Int(next)])]
                for column in classes { buckets[column].append(next) }
                work += classes.count + 1
            }
        }
        return work <= PatternTable.maxWork
    }

    private mutating func takeRow(_ column: Int) -> UInt32 {
        guard !buckets[column].isEmpty else { return 0 }
        if buckets[column].count > 1 {
            buckets[column].sort()
            var unique: [Int32] = []
            for state in buckets[column] where unique.last != state { unique.append(state) }
            buckets[column] = unique
        }
        defer { buckets[column].removeAll(keepingCapacity: true) }
        return row(of: buckets[column])
    }

    private mutating func row(of states: [Int32]) -> UInt32 {
        if let row = rows[states] { return row }
        let row = UInt32((pending.count + 1) * width)
        rows[states] = row
        pending.append(states)
        return row
    }
}
