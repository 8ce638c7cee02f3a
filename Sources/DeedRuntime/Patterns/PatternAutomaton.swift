/// A pattern as a nondeterministic automaton without empty moves, one state for each place where a scalar is read.
///
/// State 0 is the start; being in another state means that the scalar at its place was read last.
package struct PatternAutomaton: Sendable {
    /// The classes that scalars are read as.
    package let alphabet: PatternAlphabet
    /// The states that can follow each state; one may be named twice.
    package private(set) var following: [[Int32]] = [[]]
    /// The set that a state reads, by its number; meaningless for the start.
    package private(set) var sets: [Int32] = [0]
    /// The classes of each set.
    package private(set) var classes: [[Int]] = []
    /// Whether the text may end in a state.
    package private(set) var isAccepting: [Bool] = []

    /// The most states that are made: each repetition that is counted has its own.
    package static let maxStates = 100_000
    /// The most moves that are made.
    package static let maxMoves = 500_000

    private var moves = 0
    private var setNumbers: [ScalarSet: Int32] = [:]

    /// The automaton of a tree; nil where it would be larger than the limits.
    package init?(_ node: PatternNode, alphabet: PatternAlphabet) {
        self.alphabet = alphabet
        guard let whole = add(node), link([0], to: whole.first) else { return nil }
        isAccepting = [Bool](repeating: false, count: sets.count)
        for state in whole.last { isAccepting[Int(state)] = true }
        isAccepting[0] = whole.isEmpty
        setNumbers = [:]
    }

    /// A part of the automaton: where it can begin and end, and whether it can be passed without reading.
    private struct Part {
        var first: [Int32] = []
        var last: [Int32] = []
        var isEmpty = true
    }

    private mutating func add(_ node: PatternNode) -> Part? {
        switch node {
        case .scalars(let set): return add(set)
        case .sequence(let nodes):
            var part = Part()
            for node in nodes {
                guard let next = add(node), append(next, to: &part) else { return nil }
            }
            return part
        case .choice(let nodes):
            var part = Part(isEmpty: false)
            for node in nodes {
                guard let branch = add(node) else { return nil }
                part.first += branch.first
                part.last += branch.last
                part.isEmpty = part.isEmpty || branch.isEmpty
            }
            return part
        case .repetition(let node, let minimum, let maximum):
            return repeating(node, minimum: minimum, maximum: maximum)
        }
    }

    private mutating func add(_ set: ScalarSet) -> Part? {
        guard sets.count < Self.maxStates else { return nil }
        let state = Int32(sets.count)
        let number = setNumbers[set] ?? Int32(classes.count)
        if number == classes.count {
            setNumbers[set] = number
            classes.append(alphabet.classes[set] ?? [])
        }
        sets.append(number)
        following.append([])
        return Part(first: [state], last: [state], isEmpty: false)
    }

    /// Puts a part behind another one; false where there are too many moves.
    private mutating func append(_ next: Part, to part: inout Part) -> Bool {
        guard link(part.last, to: next.first) else { return false }
        if part.isEmpty { part.first += next.first }
        part.last = next.isEmpty ? part.last + next.last : next.last
        part.isEmpty = part.isEmpty && next.isEmpty
        return true
    }

    /// Repeats a node: required copies, then either one that loops or optional ones, each reached from the one before.
    private mutating func repeating(_ node: PatternNode, minimum: Int, maximum: Int?) -> Part? {
        var part = Part()
        for _ in 0..<(maximum == nil ? max(minimum - 1, 0) : minimum) {
            guard let copy = add(node), append(copy, to: &part) else { return nil }
            if copy.first.isEmpty { return part }
        }
        guard let maximum else { return looping(node, after: part, isOptional: minimum == 0) }
        var (ends, reached, isReachedFromStart) = (part.last, part.last, part.isEmpty)
        for _ in minimum..<maximum {
            guard let copy = add(node), link(reached, to: copy.first) else { return nil }
            if copy.first.isEmpty { break }
            if isReachedFromStart { part.first += copy.first }
            isReachedFromStart = isReachedFromStart && copy.isEmpty
            reached = copy.isEmpty ? reached + copy.last : copy.last
            ends += copy.last
        }
        part.last = ends
        return part
    }

    private mutating func looping(_ node: PatternNode, after prefix: Part, isOptional: Bool) -> Part? {
        var part = prefix
        guard var loop = add(node), link(loop.last, to: loop.first) else { return nil }
        loop.isEmpty = loop.isEmpty || isOptional
        return append(loop, to: &part) ? part : nil
    }

    private mutating func link(_ states: [Int32], to next: [Int32]) -> Bool {
        moves += states.count * next.count
        guard moves <= Self.maxMoves else { return false }
        for state in states { following[Int(state)] += next }
        return true
    }
}
