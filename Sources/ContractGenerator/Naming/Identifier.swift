/// Makes a Swift identifier of any wire name.
struct Identifier {
    /// What a name stands for; decides its case and what is put before a digit.
    enum Role { case property, enumCase, type }

    let acronyms: Set<String>

    init(acronyms: [String]) { self.acronyms = Set(acronyms.map { $0.lowercased() }) }

    func make(_ name: String, _ role: Role) -> String {
        let words = NameWords(name)
        let camel = role == .type ? words.upperCamel(acronyms) : words.lowerCamel(acronyms)
        return Self.started(camel.isEmpty ? Self.symbols(name) : camel, role)
    }

    /// The wire name with as little changed as can be: for names that are the same in camel case.
    func verbatim(_ name: String, _ role: Role) -> String {
        var text = ""
        for scalar in name.unicodeScalars { text.unicodeScalars.append(scalar.continuesName ? scalar : "_") }
        if text.unicodeScalars.allSatisfy({ $0 == "_" }) { text = Self.symbols(name) }
        return Self.started(text, role)
    }

    /// An identifier cannot begin with a digit.
    private static func started(_ text: String, _ role: Role) -> String {
        if let first = text.unicodeScalars.first, first.startsName { return text }
        switch role {
        case .property: return "field" + text
        case .enumCase: return "value" + text
        case .type: return "Type" + text
        }
    }

    /// The name of a name without a letter or digit: `*` is `asterisk`, the empty name `empty`.
    private static func symbols(_ name: String) -> String {
        let words = name.unicodeScalars.map { scalar in
            symbolNames[scalar] ?? "u" + String(scalar.value, radix: 16, uppercase: true)
        }
        guard let first = words.first else { return "empty" }
        return first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static let symbolNames: [Unicode.Scalar: String] = [
        " ": "space", "!": "exclamation", "\"": "quote", "#": "hash", "$": "dollar", "%": "percent", "&": "ampersand",
        "'": "apostrophe", "(": "leftParenthesis", ")": "rightParenthesis", "*": "asterisk", "+": "plus", ",": "comma",
        "-": "minus", ".": "dot", "/": "slash", ":": "colon", ";": "semicolon", "<": "less", "=": "equal",
        ">": "greater", "?": "question", "@": "at", "[": "leftBracket", "\\": "backslash", "]": "rightBracket",
        "^": "caret", "_": "underscore", "`": "backtick", "{": "leftBrace", "|": "bar", "}": "rightBrace", "~": "tilde",
    ]
}
