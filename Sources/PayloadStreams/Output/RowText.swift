import DeedRuntime
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Annotated rows, each a line of JSON: what stands before the row, the row itself, and what stands behind it.
///
/// Rows are not copied into it; it says where in their chunk they are.
struct RowText: Sendable {
    /// Text up to a place, then bytes of the chunk.
    struct Piece: Sendable {
        var textEnd: Int
        var row: Range<Int>
    }

    private(set) var text: [UInt8] = []
    private(set) var pieces: [Piece] = []
    private let hasBarePayloads: Bool

    /// - Parameter hasBarePayloads: whether rows are payloads, not messages.
    init(hasBarePayloads: Bool) {
        self.hasBarePayloads = hasBarePayloads
    }

    /// Adds a row.
    ///
    /// - Parameter file: the name of the file, as JSON.
    mutating func add(_ row: JudgedRow, _ place: RowPlace, in bytes: UTF8Bytes, file: [UInt8]) {
        begin(file, place.number, row.route)
        append(row.isValid ? ",\"valid\":true" : ",\"valid\":false")
        append(row.violations)
        if let upcast = row.upcast {
            append(",\"upcast\":{\"version\":\"\(upcast.version)\",\"data\":")
            append(upcast.payload)
            append("}")
        }
        guard row.isJSON else {
            addRaw(bytes.slice(place.bytes))
            return append("}\n")
        }
        append(hasBarePayloads ? ",\"data\":" : ",\"message\":")
        if bytes.slice(place.bytes).hasLineBreak {
            // Line breaks stand between the tokens of JSON only, never inside.
            text += bytes.slice(place.bytes).lazy.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        } else {
            pieces.append(Piece(textEnd: text.count, row: place.bytes))
        }
        append("}\n")
    }

    /// Adds a row that was read past.
    mutating func add(_ row: SkippedRow, _ violation: Violation, file: [UInt8]) {
        begin(file, row.number, nil)
        append(",\"valid\":false")
        append([violation])
        append(",\"offset\":\(row.offset),\"bytes\":\(row.length),\"sha256\":\"\(row.digest)\"}\n")
    }

    private mutating func begin(_ file: [UInt8], _ number: Int, _ route: Route?) {
        append("{\"file\":")
        text += file
        append(",\"row\":")
        append(String(number))
        if let route { text += route.words } else { append(",\"event\":null,\"version\":null") }
    }

    /// What is no JSON stands as text, or in Base64 where it is none.
    private mutating func addRaw(_ bytes: UTF8Bytes) {
        if let string = String(validating: bytes, as: UTF8.self) {
            append(",\"raw\":")
            append(JSONOutput.quoted(string))
        } else {
            append(",\"raw_base64\":\"")
            append(Base64.encode(Array(bytes)))
            append("\"")
        }
    }

    private mutating func append(_ violations: [Violation]) {
        guard !violations.isEmpty else { return append(",\"violations\":[]") }
        append(",\"violations\":[")
        for (index, violation) in violations.enumerated() {
            if index > 0 { append(",") }
            append(violation)
        }
        append("]")
    }

    private mutating func append(_ violation: Violation) {
        append("{\"pointer\":")
        append(JSONOutput.quoted(violation.pointer))
        append(",\"rule\":\"\(violation.rule.rawValue)\",\"message\":")
        append(JSONOutput.quoted(violation.message))
        if let value = violation.value { append(",\"value\":" + JSONOutput.quoted(value)) }
        if let invariant = violation.invariant { append(",\"invariant\":" + JSONOutput.quoted(invariant)) }
        if violation.isWarning { append(",\"severity\":\"warning\"") }
        append("}")
    }

    private mutating func append(_ words: StaticString) {
        text.append(contentsOf: UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    }

    @_disfavoredOverload
    private mutating func append(_ string: String) { text += string.utf8 }
}

extension UnsafeBufferPointer where Element == UInt8 {
    fileprivate var hasLineBreak: Bool {
        guard let baseAddress else { return false }
        return memchr(baseAddress, 0x0A, count) != nil || memchr(baseAddress, 0x0D, count) != nil
    }
}
