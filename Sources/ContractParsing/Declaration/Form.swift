/// What an editor needs to know of a value, and what messages call it.
indirect enum Form: Sendable {
    case text(TextForm)
    case words([Word])
    case integer(ClosedRange<Int>)
    case number
    case flag
    /// `true`, where saying nothing means no.
    case yes
    /// Any JSON value.
    case literal
    case list(of: Form, atLeast: Int)
    /// A list of fixed shape.
    case tuple([Form])
    /// A mapping whose keys are names that the author chooses.
    case entries(names: TextForm, of: Form, atLeast: Int)
    /// A mapping whose keys the language knows.
    case mapping(MappingForm)
    /// The first that fits.
    case either([Form])
    case definition(String, @Sendable () -> Form)
}

/// Text that follows a rule.
struct TextForm: Sendable {
    /// For messages: `a path, such as …`.
    var expectation: String
    /// A regular expression that both ECMAScript and Python read; `nil` for any text.
    var pattern: String?
    /// Whether text that an editor takes for a number or a boolean follows it.
    var isOpen: Bool

    init(_ expectation: String = "text", pattern: String? = nil, isOpen: Bool = false) {
        self.expectation = expectation
        self.pattern = pattern
        self.isOpen = isOpen || pattern == nil
    }
}

/// A word that an author can choose, and what it means.
struct Word: Sendable {
    var text: String
    var description: String
}

/// The keys of a mapping, without what reads them.
struct MappingForm: Sendable {
    var entries: [KeyForm]
    var choice: Choice?
    var rules: [KeyRule]
    /// A mapping to start from, in an editor's snippet syntax.
    var snippet: String?
}

/// What is declared of a key, without what reads it.
struct KeyForm: Sendable {
    var name: String
    var form: Form
    var description: String
    var isRequired: Bool
    /// The cases of the mapping's choice that the key goes with.
    var scope: Scope
    /// What an editor puts in as a value, in its snippet syntax.
    var snippet: String?
}

extension KeyForm {
    /// The description as a part of a message: lower case, without the full stop.
    var clause: String {
        let text = description.hasSuffix(".") ? String(description.dropLast()) : description
        let isWord = text.dropFirst().first?.isLowercase ?? false
        return isWord ? text.prefix(1).lowercased() + text.dropFirst() : text
    }
}

extension Form {
    /// What messages say that is expected: `` `min` must be a number ``.
    var expectation: String {
        switch self {
        case .text(let text): text.expectation
        case .words(let words): Self.sentence(words.map { "`\($0.text)`" })
        case .integer(let range): Self.sentence(range)
        case .number: "a number"
        case .flag: "`true` or `false`"
        case .yes: "`true`"
        case .literal: "a value"
        case .list, .tuple: "a list"
        case .entries, .mapping: "a mapping"
        case .either(let forms): Self.sentence(forms.filter { !$0.isLongChoice || forms.count == 1 }.map(\.expectation))
        case .definition(_, let body): body().expectation
        }
    }

    /// More words than a message should list.
    private var isLongChoice: Bool { if case .words(let words) = self { words.count > 8 } else { false } }

    private static func sentence(_ range: ClosedRange<Int>) -> String {
        range.upperBound == .max
            ? "a whole number from \(range.lowerBound)"
            : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    }

    private static func sentence(_ parts: [String]) -> String {
        var seen: [String] = []
        for part in parts where !seen.contains(part) { seen.append(part) }
        guard let last = seen.last, seen.count > 1 else { return seen.first ?? "" }
        return seen.dropLast().joined(separator: ", ") + " or " + last
    }
}
