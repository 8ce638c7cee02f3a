import Diagnostics
import YAMLSyntax

/// All keys of one mapping of the language, in the order in which they are written.
struct Keys<Draft>: Sendable {
    /// For messages: `a field`.
    let title: String
    let keys: [Key<Draft>]
    let choice: Choice?
    let rules: [KeyRule]
    let snippet: String?
    /// Keys that people bring along from elsewhere, and what to write instead.
    let hints: [String: String]
    /// Places in `keys` by name: several where a key means different things for different cases.
    private let candidates: [[Int]]
    private let names: WordIndex
    private let caseWords: WordIndex

    init(
        _ title: String, choice: Choice? = nil, rules: [KeyRule] = [], snippet: String? = nil,
        hints: [String: String] = [:], @KeysBuilder<Draft> _ keys: () -> [Key<Draft>]
    ) {
        self.title = title
        self.keys = keys()
        self.choice = choice
        self.rules = rules
        self.snippet = snippet
        self.hints = hints
        var order: [String] = []
        var candidates: [[Int]] = []
        for (place, key) in self.keys.enumerated() {
            if let known = order.firstIndex(of: key.name) {
                candidates[known].append(place)
            } else {
                order.append(key.name)
                candidates.append([place])
            }
        }
        self.candidates = candidates
        names = WordIndex(order)
        caseWords = WordIndex(choice?.cases.map(\.word) ?? [])
    }

    var form: Form {
        .mapping(MappingForm(entries: keys.map(\.form), choice: choice, rules: rules, snippet: snippet))
    }

    /// The places of the keys of this name.
    func places(of name: String) -> [Int] { names[name].map { candidates[$0] } ?? [] }

    /// The case that the mapping chooses; `nil` where there is no choice or it is not said.
    func chosenCase(in pairs: [YAMLPair]) -> Int? { choice?.chosen(in: pairs, caseWords) }
}

@resultBuilder enum KeysBuilder<Draft> {
    static func buildExpression(_ key: Key<Draft>) -> [Key<Draft>] { [key] }
    static func buildExpression(_ keys: [Key<Draft>]) -> [Key<Draft>] { keys }
    static func buildBlock(_ keys: [Key<Draft>]...) -> [Key<Draft>] { keys.flatMap { $0 } }
    static func buildOptional(_ keys: [Key<Draft>]?) -> [Key<Draft>] { keys ?? [] }
}
