import DeedRuntime

/// Looks for texts of a language, the shortest and plainest first: breadth first through the product of the automata of all
/// its patterns, where the length of a text is the depth it is found at.
struct TextSearch {
    /// The most places of the search: combinations of states and lengths.
    static let maxPlaces = 200_000
    /// The most moves of all automata together.
    static let maxWork = 8_000_000
    /// The longest text that is made where no pattern says how.
    static let longestPlain = 1 << 24

    private let language: TextLanguage
    private let alphabet: TextAlphabet
    private let letters: [(column: Int, scalar: Unicode.Scalar)]
    private var automata: [LazyAutomaton] = []
    private var isTooLarge = false
    /// Where the search was: the place before, the letter that was read, and the states of all automata.
    private var places: [(before: Int32, letter: Int32, states: [Int32])] = []
    private var seen: Set<[Int32]> = []
    private(set) var words: [String] = []

    /// - Parameter letters: how many classes of scalars the texts may be made of, those that read best.
    init(_ language: TextLanguage, letters: Int = .max) {
        self.language = language
        alphabet = TextAlphabet(language.factors.reduce(into: []) { $0.formUnion($1.node.scalarSets) })
        self.letters = Array(alphabet.letters.prefix(letters))
        for factor in language.factors {
            guard let automaton = LazyAutomaton(factor.node, alphabet.classes) else {
                isTooLarge = true
                return
            }
            automata.append(automaton)
        }
    }

    /// The shortest text, the proof that there is none, or that it was too much to search for.
    static func first(_ language: TextLanguage) -> Search<String> {
        var search = TextSearch(language)
        let isWhole = search.run(wanted: 1)
        if let word = search.words.first { return .found(word) }
        return isWhole ? .none : .undecided("the patterns are too large to be compared")
    }

    /// Up to so many texts, each found in another way; true where the whole language was searched.
    mutating func run(wanted: Int) -> Bool {
        guard language.shortest <= language.longest else { return true }
        guard !isTooLarge else { return false }
        guard !automata.isEmpty else { return addPlain() }
        var level = [Int32(0)]
        places = [(-1, -1, [Int32](repeating: LazyAutomaton.start, count: automata.count))]
        for depth in 0... {
            if depth >= language.shortest, collect(&level, wanted) { return false }
            if level.isEmpty || depth == language.longest { return true }
            guard let next = advance(level, isCounting: depth + 1 < language.shortest) else { return false }
            level = next
        }
        return true
    }

    private mutating func addPlain() -> Bool {
        guard language.shortest <= Self.longestPlain else { return false }
        let length = max(language.shortest, min(1, language.longest))
        words = [String(repeating: "a", count: length)]
        return false
    }

    /// Takes the texts that end here; true where there are enough.
    private mutating func collect(_ level: inout [Int32], _ wanted: Int) -> Bool {
        level.removeAll { !seen.insert(places[Int($0)].states).inserted }
        for place in level where isAccepting(places[Int(place)].states) {
            words.append(word(at: place))
            if words.count >= wanted { return true }
        }
        return false
    }

    private func isAccepting(_ states: [Int32]) -> Bool {
        zip(automata.indices, states).allSatisfy {
            automata[$0].isAccepting($1) != language.factors[$0].isNegated
        }
    }

    /// The places one letter further; nil where there are too many.
    private mutating func advance(_ level: [Int32], isCounting: Bool) -> [Int32]? {
        var next: [Int32] = []
        var here: Set<[Int32]> = []
        for place in level {
            for (index, letter) in letters.enumerated() {
                guard let states = move(places[Int(place)].states, letter.column) else { continue }
                guard isCounting || !seen.contains(states), here.insert(states).inserted else { continue }
                next.append(Int32(places.count))
                places.append((place, Int32(index), states))
            }
            let work = automata.reduce(0) { $0 + $1.work }
            guard places.count <= Self.maxPlaces, work <= Self.maxWork else { return nil }
        }
        return next
    }

    /// The states after one more letter; nil where no text can match any more.
    private mutating func move(_ states: [Int32], _ column: Int) -> [Int32]? {
        var moved = states
        for index in automata.indices {
            moved[index] = automata[index].next(states[index], column)
            if moved[index] == LazyAutomaton.dead, !language.factors[index].isNegated { return nil }
        }
        return moved
    }

    private func word(at place: Int32) -> String {
        var scalars: [Unicode.Scalar] = []
        var place = place
        while places[Int(place)].letter >= 0 {
            scalars.append(letters[Int(places[Int(place)].letter)].scalar)
            place = places[Int(place)].before
        }
        return scalars.reversed().reduce(into: "") { $0.unicodeScalars.append($1) }
    }
}
