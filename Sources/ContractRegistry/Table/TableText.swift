/// A word of a table's text: printable ASCII without what ends a word or a Swift literal; every other byte is `%XX`.
enum TableText {
    /// A word; an empty one is a lone percent sign.
    static func word(_ text: String, besides special: String = "") -> String {
        text.isEmpty ? "%" : escape(text, besides: special)
    }

    /// A part of a word, which may be empty.
    static func escape(_ text: String, besides special: String = "") -> String {
        var word = ""
        for byte in text.utf8 {
            let character = Character(Unicode.Scalar(byte))
            let isPlain = 0x21...0x7E ~= byte && !"\"\\%".contains(character) && !special.contains(character)
            if isPlain { word.append(character) } else { word += "%" + hex(byte >> 4) + hex(byte & 15) }
        }
        return word
    }

    private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }

    /// A step of an invariant's path.
    static func step(_ text: String) -> String { word(text, besides: ".,=#~") }
}
