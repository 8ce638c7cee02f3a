/// Cuts a wire name into the words of a Swift name.
struct NameWords {
    private(set) var words: [String] = []
    /// Whether no letter of the name is lowercase: `ORDER_PLACED` shouts, its words have no case of their own.
    private let shouts: Bool

    init(_ name: String) {
        shouts = !name.unicodeScalars.contains { $0.isLowercaseLetter }
        let scalars = Array(Self.spelled(name).unicodeScalars)
        var word = ""
        for (index, scalar) in scalars.enumerated() {
            guard scalar.continuesName, scalar != "_" else {
                end(&word)
                continue
            }
            if !shouts, Self.startsWord(scalars, at: index) { end(&word) }
            word.unicodeScalars.append(scalar)
        }
        end(&word)
    }

    private mutating func end(_ word: inout String) {
        if !word.isEmpty { words.append(word) }
        word = ""
    }

    /// `orderID` and `HTTPServer` have two words each.
    private static func startsWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        guard index > 0, scalars[index].isUppercaseLetter else { return false }
        if !scalars[index - 1].isUppercaseLetter { return true }
        return index + 1 < scalars.count && scalars[index + 1].isLowercaseLetter
    }

    /// Signs that carry meaning in front of a number become words: `+1`, `-1`.
    private static func spelled(_ name: String) -> String {
        guard let sign = name.first, sign == "+" || sign == "-", name.count > 1 else { return name }
        return (sign == "+" ? "plus_" : "minus_") + name.dropFirst()
    }

    /// `lowerCamelCase`. Empty where the name has no letter and no digit.
    func lowerCamel(_ acronyms: Set<String>) -> String {
        words.enumerated().map { index, word in
            index == 0 ? word.lowercased() : capitalised(word, acronyms)
        }.joined()
    }

    /// `UpperCamelCase`.
    func upperCamel(_ acronyms: Set<String>) -> String {
        words.map { capitalised($0, acronyms) }.joined()
    }

    private func capitalised(_ word: String, _ acronyms: Set<String>) -> String {
        if acronyms.contains(word.lowercased()) { return word.uppercased() }
        let rest = word.dropFirst()
        return word.prefix(1).uppercased() + (shouts ? rest.lowercased() : String(rest))
    }
}

/// What Unicode says of a character. Nearly all of names is ASCII, for which no table is asked.
extension Unicode.Scalar {
    fileprivate var isLowercaseLetter: Bool { isASCII ? "a"..."z" ~= self : properties.isLowercase }
    fileprivate var isUppercaseLetter: Bool { isASCII ? "A"..."Z" ~= self : properties.isUppercase }

    /// Whether an identifier may begin with it.
    var startsName: Bool {
        isASCII ? isLowercaseLetter || isUppercaseLetter || self == "_" : properties.isXIDStart
    }

    /// Whether it may stand within an identifier.
    var continuesName: Bool { isASCII ? startsName || "0"..."9" ~= self : properties.isXIDContinue }
}
