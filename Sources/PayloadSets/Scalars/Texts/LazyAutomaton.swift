import DeedRuntime

/// A pattern as a deterministic automaton whose states are made when they are first reached.
struct LazyAutomaton {
    private let automaton: PatternAutomaton
    private var numbers: [[Int32]: Int32] = [[]: 0, [0]: 1]
    private var states: [[Int32]] = [[], [0]]
    /// A row for each state, a column for each class; empty where not made yet.
    private var rows: [[Int32]] = [[], []]
    private var accepting: [Bool]
    /// How many moves were looked at.
    private(set) var work = 0

    /// In no state of the pattern: nothing matches any more.
    static let dead: Int32 = 0
    static let start: Int32 = 1

    /// Nil where the automaton would be larger than the run time allows.
    init?(_ node: PatternNode, _ alphabet: PatternAlphabet) {
        guard let automaton = PatternAutomaton(node, alphabet: alphabet) else { return nil }
        self.automaton = automaton
        accepting = [false, automaton.isAccepting[0]]
        rows[0] = [Int32](repeating: 0, count: alphabet.count)
    }

    func isAccepting(_ state: Int32) -> Bool { accepting[Int(state)] }

    mutating func next(_ state: Int32, _ column: Int) -> Int32 {
        if rows[Int(state)].isEmpty { expand(state) }
        return rows[Int(state)][column]
    }

    private mutating func expand(_ state: Int32) {
        var buckets = [[Int32]](repeating: [], count: automaton.alphabet.count)
        for place in states[Int(state)] {
            for next in automaton.following[Int(place)] {
                let classes = automaton.classes[Int(automaton.sets[Int(next)])]
                for column in classes { buckets[column].append(next) }
                work += classes.count + 1
            }
        }
        rows[Int(state)] = buckets.map { number(of: $0) }
    }

    private mutating func number(of places: [Int32]) -> Int32 {
        let places = places.count > 1 ? Array(Set(places)).sorted() : places
        if let number = numbers[places] { return number }
        let number = Int32(states.count)
        numbers[places] = number
        states.append(places)
        rows.append([])
        accepting.append(places.contains { automaton.isAccepting[Int($0)] })
        return number
    }
}
