/// Runs an automaton with all the states it may be in, for patterns whose table would be too large. Time is proportional to the
/// length of the text times the number of moves.
struct PatternSimulation: Sendable {
    let automaton: PatternAutomaton
    /// Whether a set, by its number, has a class: one row for each set.
    private let membership: [Bool]

    init(_ automaton: PatternAutomaton) {
        self.automaton = automaton
        var membership = [Bool](repeating: false, count: automaton.classes.count * automaton.alphabet.count)
        for (number, classes) in automaton.classes.enumerated() {
            for column in classes { membership[number * automaton.alphabet.count + column] = true }
        }
        self.membership = membership
    }

    /// Whether the whole of valid UTF-8 matches.
    func matches(_ bytes: UTF8Bytes) -> Bool {
        var (states, next): ([Int32], [Int32]) = ([0], [])
        var reachedAt = [Int](repeating: -1, count: automaton.sets.count)
        var index = 0
        while index < bytes.count, !states.isEmpty {
            let (scalar, end) = UTF8Sequence.decode(bytes, at: index)
            let column = automaton.alphabet.index(of: scalar)
            next.removeAll(keepingCapacity: true)
            for state in states {
                for target in automaton.following[Int(state)] where reachedAt[Int(target)] != index {
                    let row = Int(automaton.sets[Int(target)]) * automaton.alphabet.count
                    guard membership[row + column] else { continue }
                    reachedAt[Int(target)] = index
                    next.append(target)
                }
            }
            swap(&states, &next)
            index = end
        }
        return index >= bytes.count && states.contains { automaton.isAccepting[Int($0)] }
    }
}
