/// Reads JSON text of any size: schemas come with tabs, escapes and sizes that a contract may not have.
struct JSONTextReader {
    /// What stopped the reader, and at which byte.
    struct Failure: Error {
        var message: String
        var offset: Int
    }

    private static let maximumDepth = 256
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(_ bytes: [UInt8]) throws(Failure) -> SourceValue {
        var reader = JSONTextReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.position = 3 }
        let value = try reader.value()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.failure("text after the end of the document") }
        return value
    }

    private func failure(_ message: String) -> Failure { Failure(message: message, offset: position) }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func skipSpace() {
        while let byte = next, byte == 32 || 9...10 ~= byte || byte == 13 { position += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(Failure) -> SourceValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try nested { (reader: inout Self) throws(Failure) in try reader.object() }
        case UInt8(ascii: "["): return try nested { (reader: inout Self) throws(Failure) in try reader.array() }
        case UInt8(ascii: "\""): return .string(try string())
        case .some(UInt8(ascii: "-")), .some(48...57): return .number(try number())
        default: return try word()
        }
    }

    private mutating func nested(
        _ read: (inout Self) throws(Failure) -> SourceValue
    ) throws(Failure) -> SourceValue {
        depth += 1
        guard depth <= Self.maximumDepth else { throw failure("more than \(Self.maximumDepth) levels deep") }
        position += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(Failure) -> SourceValue {
        var members: [SourceMember] = []
        skipSpace()
        if take(UInt8(ascii: "}")) { return .object(members) }
        while true {
            skipSpace()
            let name = try string()
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw failure("`:` expected") }
            let value = try value()
            members.removeAll { $0.name == name }
            members.append(SourceMember(name: name, value: value))
            skipSpace()
            if take(UInt8(ascii: "}")) { return .object(members) }
            guard take(UInt8(ascii: ",")) else { throw failure("`,` or `}` expected") }
        }
    }

    private mutating func array() throws(Failure) -> SourceValue {
        var items: [SourceValue] = []
        skipSpace()
        if take(UInt8(ascii: "]")) { return .array(items) }
        while true {
            items.append(try value())
            skipSpace()
            if take(UInt8(ascii: "]")) { return .array(items) }
            guard take(UInt8(ascii: ",")) else { throw failure("`,` or `]` expected") }
        }
    }

    private mutating func word() throws(Failure) -> SourceValue {
        let words: [(String, SourceValue)] = [("true", .boolean(true)), ("false", .boolean(false)), ("null", .null)]
        for (word, value) in words where bytes[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return value
        }
        throw failure("a value expected")
    }

    private mutating func number() throws(Failure) -> String {
        let start = position
        while let byte = next, 48...57 ~= byte || [43, 45, 46, 69, 101].contains(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard ExactNumber(text) != nil else { throw failure("`\(text)` is not a number that can be read") }
        return text
    }

    private mutating func string() throws(Failure) -> String {
        guard take(UInt8(ascii: "\"")) else { throw failure("text in quotes expected") }
        var result: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
            case UInt8(ascii: "\\"): result += try escape()
            default: result.append(byte)
            }
        }
        throw failure("text without a closing quote")
    }

    private mutating func escape() throws(Failure) -> [UInt8] {
        guard let byte = next else { throw failure("an escape without end") }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): return [10]
        case UInt8(ascii: "t"): return [9]
        case UInt8(ascii: "r"): return [13]
        case UInt8(ascii: "b"): return [8]
        case UInt8(ascii: "f"): return [12]
        case UInt8(ascii: "u"): return try unicodeEscape()
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        default: throw failure("an escape that JSON does not have")
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> [UInt8] {
        var code = try hexadecimal()
        if 0xD800...0xDBFF ~= code, bytes[position...].starts(with: [0x5C, 0x75]) {
            let before = position
            position += 2
            let low = try hexadecimal()
            if 0xDC00...0xDFFF ~= low {
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            } else {
                position = before
            }
        }
        let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard position + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits expected") }
        position += 4
        return code
    }
}
