import YAMLSyntax

/// A key whose value decides which other keys a mapping takes, such as `type` of a field or `kind` of a relation.
struct Choice: Sendable {
    /// One way to write the mapping.
    struct Case: Sendable {
        /// The word that chooses it; `nil` where any other text does.
        var word: String?
        /// For messages: `` `type: int32` ``.
        var title: String
    }

    var key: String
    var cases: [Case]
    /// The case that holds where the key is absent beside another key: `fields` stands for `type: record`.
    var implied: [(key: String, choice: Int)]
    /// What a mapping takes that has neither the key nor what implies it; `nil` where it cannot do without.
    var keysWithout: [String]?
    /// The word that was meant by text that chooses the case without a word.
    var meant: @Sendable (String) -> String? = { _ in nil }

    /// Whether a mapping of these keys needs no choice.
    func isDispensable(beside pairs: [YAMLPair]) -> Bool {
        keysWithout.map { known in pairs.allSatisfy { known.contains($0.key.text) } } ?? false
    }

    /// The case that a mapping chooses; `nil` where it does not say.
    func chosen(in pairs: [YAMLPair], _ words: WordIndex) -> Int? {
        for index in pairs.indices where pairs[index].key.text == key {
            guard case .scalar(let scalar) = pairs[index].value.content, !scalar.isEmpty else { return nil }
            return words[scalar.text] ?? cases.firstIndex { $0.word == nil }
        }
        return implied.first { implied in pairs.contains { $0.key.text == implied.key } }?.choice
    }
}

/// Cases of a choice, one bit each.
struct Scope: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    static let always = Scope(rawValue: .max)

    func contains(case index: Int) -> Bool { rawValue & (1 << UInt64(index)) != 0 }
}

/// A condition on which keys stand together.
enum KeyRule: Sendable {
    /// Exactly one of these keys.
    case exactlyOne([String])
    /// The first key only beside one of the others.
    case needs(String, [String])
}
