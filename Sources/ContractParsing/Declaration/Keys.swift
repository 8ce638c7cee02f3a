import YAMLSyntax

/// All keys of one mapping of the language, in the order in which they are written.
///
/// A class, though it never changes: one table serves every mapping of its kind, and copying it would cost more than to
/// read a mapping.
final class Keys<Draft>: Sendable {
    /// For messages: `a field`.
    let title: String
    let keys: [Key<Draft>]
    let choice: Choice?
    let rules: [KeyRule]
    let snippet: String?
    /// Keys that people bring along from elsewhere.
    let hints: [String: Hint]
    /// Places of the keys that a mapping cannot do without, by the case of the choice; those of a mapping without a case are last.
    private let required: [[Int]]
    /// Places in `keys` by name: several where a key means different things for different cases.
    private let candidates: [[Int]]
    /// Of `keys`, side by side, for the way through them that every key of every file takes.
    private let binds: [Key<Draft>.Bind]
    private let scopes: [Scope]
    private let names: WordIndex
    private let caseWords: WordIndex

    init(
        _ title: String, choice: Choice? = nil, rules: [KeyRule] = [], snippet: String? = nil,
        hints: [String: Hint] = [:], @KeysBuilder<Draft> _ keys: () -> [Key<Draft>]
    ) {
        self.title = title
        self.keys = keys()
        self.choice = choice
        self.rules = rules
        self.snippet = snippet
        self.hints = hints
        binds = self.keys.map(\.bind)
        scopes = self.keys.map(\.form.scope)
        required = Self.required(of: self.keys, choice)
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

    /// The snippet as an example in a message; `nil` where it has more than one line.
    var sample: String? {
        guard let snippet, !snippet.utf8.contains(UInt8(ascii: "\n")) else { return nil }
        return Snippet.filled(snippet)
    }

    var form: Form {
        .mapping(MappingForm(entries: keys.map(\.form), choice: choice, rules: rules, snippet: snippet))
    }

    /// The places of the keys of this name.
    func places(of name: String) -> [Int] { names[name].map { candidates[$0] } ?? [] }

    /// The place of the key of this name that goes with the chosen case; the first of its name where none is chosen.
    func place(of name: String, in chosen: Int?) -> Int? {
        guard let index = names[name] else { return nil }
        guard let chosen else { return candidates[index][0] }
        for place in candidates[index] where scopes[place].contains(case: chosen) { return place }
        return nil
    }

    private static func required(of keys: [Key<Draft>], _ choice: Choice?) -> [[Int]] {
        let places = keys.indices.filter { keys[$0].form.isRequired }
        guard let choice else { return [places] }
        let always = places.filter { keys[$0].form.scope == .always }
        return choice.cases.indices.map { index in places.filter { keys[$0].form.scope.contains(case: index) } }
            + [always]
    }

    /// Places of the keys that a mapping of the chosen case cannot do without.
    func required(in chosen: Int?) -> [Int] { required[chosen ?? required.count - 1] }

    func bind(_ place: Int, _ node: YAMLNode, into draft: inout Draft, _ binder: inout Binder) -> Bool {
        binds[place](node, &draft, &binder)
    }

    /// The case that the mapping chooses; `nil` where there is no choice or it is not said.
    func chosenCase(in pairs: [YAMLPair]) -> Int? { choice?.chosen(in: pairs, caseWords) }

    /// The names of the keys that go with the chosen case.
    func names(in chosen: Int?) -> [String] {
        var names: [String] = []
        for key in keys where chosen.map({ key.form.scope.contains(case: $0) }) ?? true {
            if names.last != key.name { names.append(key.name) }
        }
        return names
    }
}

/// What to say of a key that people bring along from elsewhere.
enum Hint: Sendable {
    /// They meant this key.
    case meant(String)
    case say(String)

    var text: String {
        switch self {
        case .meant(let key): "did you mean `\(key)`?"
        case .say(let text): text
        }
    }
}

@resultBuilder enum KeysBuilder<Draft> {
    static func buildExpression(_ key: Key<Draft>) -> [Key<Draft>] { [key] }
    static func buildExpression(_ keys: [Key<Draft>]) -> [Key<Draft>] { keys }
    static func buildBlock(_ keys: [Key<Draft>]...) -> [Key<Draft>] { keys.flatMap { $0 } }
}
