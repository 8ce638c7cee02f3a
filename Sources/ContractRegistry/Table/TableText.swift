/// A word of a table's text: printable ASCII without what ends a word or a Swift literal; every other byte is `%XX`.
enum TableText {
    /// A word; an empty one is a lone percent sign.
    static func word(_ text: String, besides special: String = "") -> String {
        text.isEmpty ? "%" : escape(text, besides: special)
    }

    /// A part of a word, which may be empty.
    static func escape(_ text: String, besides special: String = "") -> String {
        var copy = text
        let needsNothing = copy.withUTF8 { bytes in
            bytes.allSatisfy { isPlain($0) } && (special.isEmpty || !bytes.contains { special.utf8.contains($0) })
        }
        if needsNothing { return text }
        var word: [UInt8] = []
        for byte in text.utf8 {
            if isPlain(byte), !special.utf8.contains(byte) {
                word.append(byte)
            } else {
                word += [UInt8(ascii: "%"), hex(byte >> 4), hex(byte & 15)]
            }
        }
        return String(decoding: word, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "%"): false
        case 0x21...0x7E: true
        default: false
        }
    }

    private static func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x37 + digit }

    /// A step of an invariant's path.
    static func step(_ text: String) -> String { word(text, besides: ".,=#~") }
}
