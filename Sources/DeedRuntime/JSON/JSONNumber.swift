/// A JSON number, kept as the text it was written with, and therefore exact at any size.
///
/// Equality and hash are those of the number: `1`, `1.0` and `10e-1` are equal, and so are `0` and `-0`.
public struct JSONNumber: Sendable, CustomStringConvertible {
    /// The number in the grammar of JSON.
    public let text: String

    init(unchecked text: String) {
        self.text = text
    }

    /// The number that a text in the grammar of JSON spells, or nil.
    public init?(_ text: String) {
        guard text.withUTF8Bytes(Self.isValid) else { return nil }
        self.text = text
    }

    /// A whole number.
    public init(_ value: some FixedWidthInteger) {
        text = String(value)
    }

    /// The shortest text that reads as the same double; nil for infinities and NaN, which JSON cannot write.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        text = value.description
    }

    /// An exact decimal.
    public init(_ value: ExactDecimal) {
        text = value.description
    }

    /// Whether the number has no fraction: `1`, `1.0` and `1e2` have none.
    public var isInteger: Bool { significand.exponent >= 0 }

    /// The number as 64-bit integer, or nil where it has a fraction or is too big. `-0` is 0.
    public var int64: Int64? {
        if let value = Int64(text) { return value }
        return decimal?.int64
    }

    /// The number as unsigned 64-bit integer, or nil where it is negative, has a fraction or is too big.
    public var uint64: UInt64? {
        if let value = UInt64(text) { return value }
        guard let whole = decimal?.normalized, whole.scale == 0, !whole.isNegative else { return nil }
        return UInt64(exactly: whole.coefficient)
    }

    /// The nearest double; infinite where the number is beyond all doubles.
    public var double: Double { Double(text) ?? .nan }

    /// The exact decimal, or nil where the number has more than 38 digits.
    public var decimal: ExactDecimal? { ExactDecimal(text) }

    /// The number's text.
    public var description: String { text }
}

extension JSONNumber: Hashable {
    /// Whether both are the same number.
    public static func == (one: JSONNumber, other: JSONNumber) -> Bool {
        one.text == other.text || one.significand == other.significand
    }

    /// Feeds the number.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(significand)
    }

    /// The number without zeros at either end: digits × 10^exponent.
    private var significand: Significand {
        text.withUTF8Bytes(Significand.init)
    }

    private struct Significand: Hashable {
        var isNegative = false
        var digits: [UInt8] = []
        var exponent = 0

        init(_ text: UTF8Bytes) {
            var fraction = 0
            var isFraction = false
            for (index, byte) in text.enumerated() {
                if byte == 0x2D { isNegative = true }
                if byte == 0x2E { isFraction = true }
                if byte | 0x20 == 0x65 {
                    exponent = Self.exponent(text.slice(index + 1..<text.count))
                    break
                }
                guard byte.isDigit else { continue }
                if byte != 0x30 || !digits.isEmpty { digits.append(byte) }
                if isFraction { fraction += 1 }
            }
            exponent -= fraction
            trimZeros()
        }

        private mutating func trimZeros() {
            let count = digits.count
            while digits.last == 0x30 { digits.removeLast() }
            exponent = digits.isEmpty ? 0 : exponent + count - digits.count
            isNegative = isNegative && !digits.isEmpty
        }

        /// The exponent, held within bounds that no text of a number outweighs.
        private static func exponent(_ text: UTF8Bytes) -> Int {
            var value = 0
            for byte in text where byte.isDigit { value = min(value * 10 + Int(byte - 0x30), 1 << 40) }
            return text.has(0x2D, at: 0) ? -value : value
        }
    }
}
