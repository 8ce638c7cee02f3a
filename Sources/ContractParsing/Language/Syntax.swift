import ContractModel

/// What the kinds of text of the language look like, on bytes: contracts are read by the thousand.
enum Syntax {
    static func isIdentifier(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, isLetter(first) else { return false }
            return bytes.allSatisfy { isLetter($0) || isDigit($0) }
        }
    }

    /// A domain's or event's own name; `lint` wants snake_case.
    static func isSegment(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) else { return false }
        return text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    }

    static func isDotted(_ text: String) -> Bool {
        guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return false }
        return isSegment(String(text[..<dot])) && isSegment(String(text[text.utf8.index(after: dot)...]))
    }

    static func isTypeName(_ text: String) -> Bool {
        guard let dot = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return isIdentifier(text) }
        return isSegment(String(text[..<dot])) && isIdentifier(String(text[text.utf8.index(after: dot)...]))
    }

    static func reference(_ text: Located<String>) -> TypeReference {
        guard let dot = text.value.utf8.firstIndex(of: UInt8(ascii: ".")) else {
            return TypeReference(name: text.value, range: text.range)
        }
        return TypeReference(
            domain: String(text.value[..<dot]), name: String(text.value[text.value.utf8.index(after: dot)...]),
            range: text.range)
    }

    static func isTeam(_ text: String) -> Bool {
        guard let first = text.utf8.first, first != UInt8(ascii: "_") else { return false }
        return isID(text)
    }

    static func isID(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || isDigit(first) else { return false }
        return text.utf8.allSatisfy {
            isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
    }

    static func isVisible(_ text: String) -> Bool {
        if let first = text.utf8.first, 0x21...0x7E ~= first { return true }
        return text.contains { !$0.isWhitespace }
    }

    static func hasSpace(_ text: String) -> Bool {
        var copy = text
        return copy.withUTF8 { bytes in
            for byte in bytes {
                if byte <= 0x20 { return true }
                if byte >= 0x80 { return text.contains(where: \.isWhitespace) }
            }
            return false
        }
    }

    /// A step of a path: a name, `*`, a number, a case.
    static func isStep(_ text: String) -> Bool {
        !text.isEmpty && !hasSpace(text)
    }

    static func path(_ text: String) -> FieldPath? {
        var copy = text
        let isPlain = copy.withUTF8 { bytes in bytes.allSatisfy { isPartOfPath($0) } }
        return isPlain && text != FieldPath.every && !hasSpace(text) ? FieldPath(text) : nil
    }

    private static func isPartOfPath(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "/")
    }

    static func isPointer(_ text: String) -> Bool {
        guard !text.isEmpty else { return true }
        guard text.hasPrefix("/") else { return false }
        let bytes = Array(text.utf8)
        return bytes.indices.allSatisfy { index in
            guard bytes[index] == UInt8(ascii: "~") else { return true }
            return index + 1 < bytes.count && (bytes[index + 1] == 48 || bytes[index + 1] == 49)
        }
    }

    static func isURL(_ text: String) -> Bool {
        guard let colon = text.firstIndex(of: ":"), let first = text.utf8.first, isLetter(first), first != 95 else {
            return false
        }
        let rest = text[text.index(after: colon)...]
        return !rest.isEmpty && !hasSpace(String(rest))
            && text[..<colon].utf8.allSatisfy { isLetter($0) && $0 != 95 || isDigit($0) || [43, 45, 46].contains($0) }
    }

    static func isLetter(_ byte: UInt8) -> Bool { 97...122 ~= byte || 65...90 ~= byte || byte == 95 }
    static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }
}
