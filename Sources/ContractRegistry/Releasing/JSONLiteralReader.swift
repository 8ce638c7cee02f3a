import ContractModel
import Diagnostics

/// Reads JSON (RFC 8259) into a literal, numbers as their exact text.
struct JSONLiteralReader {
    struct Failure: Error {
        var reason: String
        var offset: Int
    }

    private let bytes: [UInt8]
    private let file: SourceID
    private var position = 0
    private var depth = 0

    private static let deepest = 128

    static func read(_ bytes: [UInt8], file: SourceID) throws(Failure) -> Literal {
        var reader = JSONLiteralReader(bytes: bytes, file: file)
        reader.skipSpace()
        let literal = try reader.value()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.failure("something follows the value") }
        return literal
    }

    private init(bytes: [UInt8], file: SourceID) {
        self.bytes = bytes
        self.file = file
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func failure(_ reason: String) -> Failure { Failure(reason: reason, offset: position) }

    private func range(from start: Int) -> SourceRange { SourceRange(file: file, lower: start, upper: position) }

    private mutating func skipSpace() {
        while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { position += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
        guard next == byte.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(Failure) -> Literal {
        let start = position
        let value: Literal.Value
        switch next {
        case UInt8(ascii: "{"): value = .object(try members())
        case UInt8(ascii: "["): value = .array(try items())
        case UInt8(ascii: "\""): value = .string(try string())
        case let byte? where byte == UInt8(ascii: "-") || 48...57 ~= byte: value = .number(try number())
        default: value = try word()
        }
        return Literal(value, at: range(from: start))
    }

    private mutating func word() throws(Failure) -> Literal.Value {
        for (text, value) in [("null", Literal.Value.null), ("true", .boolean(true)), ("false", .boolean(false))]
        where bytes[position...].starts(with: text.utf8) {
            position += text.utf8.count
            return value
        }
        throw failure(next == nil ? "it ends too early" : "a value is wanted here")
    }

    private mutating func descend() throws(Failure) {
        depth += 1
        if depth > Self.deepest { throw failure("it is nested too deep") }
        position += 1
        skipSpace()
    }

    private mutating func items() throws(Failure) -> [Literal] {
        try descend()
        defer { depth -= 1 }
        var items: [Literal] = []
        if take("]") { return items }
        while true {
            items.append(try value())
            skipSpace()
            if take("]") { return items }
            guard take(",") else { throw failure("`,` or `]` is wanted here") }
            skipSpace()
        }
    }

    private mutating func members() throws(Failure) -> [Literal.Member] {
        try descend()
        defer { depth -= 1 }
        var members: [Literal.Member] = []
        if take("}") { return members }
        while true {
            members.append(try member(after: members))
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw failure("`,` or `}` is wanted here") }
            skipSpace()
        }
    }

    private mutating func member(after others: [Literal.Member]) throws(Failure) -> Literal.Member {
        let start = position
        guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes is wanted here") }
        let name = Located(try string(), at: range(from: start))
        if others.contains(where: { $0.name.value == name.value }) { throw failure("`\(name.value)` is there twice") }
        skipSpace()
        guard take(":") else { throw failure("`:` is wanted here") }
        skipSpace()
        return Literal.Member(name: name, value: try value())
    }
}

/// Numbers and strings.
extension JSONLiteralReader {
    private mutating func digits() throws(Failure) {
        let start = position
        while let byte = next, 48...57 ~= byte { position += 1 }
        if position == start { throw failure("a digit is wanted here") }
    }

    private mutating func number() throws(Failure) -> String {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func string() throws(Failure) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            guard byte >= 32 else { throw failure("a control character must be escaped") }
            position += 1
            if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
        }
        guard take("\"") else { throw failure("a string does not end") }
        guard let string = String(validating: text, as: UTF8.self) else { throw failure("a string is not UTF-8") }
        return string
    }

    private mutating func escape(into text: inout [UInt8]) throws(Failure) {
        guard let byte = next else { throw failure("a string does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(8)
        case UInt8(ascii: "f"): text.append(12)
        case UInt8(ascii: "n"): text.append(10)
        case UInt8(ascii: "r"): text.append(13)
        case UInt8(ascii: "t"): text.append(9)
        case UInt8(ascii: "u"): text.append(contentsOf: Array(String(try scalar()).utf8))
        default: throw failure("there is no such escape")
        }
    }

    private mutating func unit() throws(Failure) -> UInt32 {
        let text = bytes[position...].prefix(4)
        guard text.count == 4, text.allSatisfy({ UInt8(ascii: "+") != $0 && UInt8(ascii: "-") != $0 }),
            let unit = UInt32(String(decoding: text, as: UTF8.self), radix: 16)
        else { throw failure("four hexadecimal digits are wanted here") }
        position += 4
        return unit
    }

    private mutating func scalar() throws(Failure) -> Character {
        var value = try unit()
        if 0xD800...0xDBFF ~= value {
            guard take("\\"), take("u") else { throw failure("half a surrogate pair") }
            let low = try unit()
            guard 0xDC00...0xDFFF ~= low else { throw failure("half a surrogate pair") }
            value = 0x10000 + ((value - 0xD800) << 10) + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(value) else { throw failure("half a surrogate pair") }
        return Character(scalar)
    }
}
