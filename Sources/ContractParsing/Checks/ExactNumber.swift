/// A decimal number of any size, for comparing limits as they are written.
struct ExactNumber: Comparable, Sendable, CustomStringConvertible {
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero.
    private let digits: [UInt8]
    /// Place of the point: the number is 0.digits × 10^exponent.
    private let exponent: Int

    static let zero = ExactNumber(0)

    init(_ value: some BinaryInteger) { self.init(String(value))! }

    /// Reads JSON number text; `nil` where the exponent is beyond any use.
    init?(_ text: String) {
        var rest = text.utf8[...]
        let minus = rest.first == UInt8(ascii: "-")
        if minus { rest = rest.dropFirst() }
        let whole = rest.prefix { 48...57 ~= $0 }
        rest = rest[whole.endIndex...]
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix { 48...57 ~= $0 }
            rest = rest[fraction.endIndex...]
        }
        guard let power = rest.isEmpty ? 0 : Int(Substring(rest.dropFirst())), abs(power) < 1_000_000 else {
            return nil
        }
        let all = Array(whole) + Array(fraction)
        let leading = all.prefix { $0 == 48 }.count
        var digits = Array(all[leading...])
        while digits.last == 48 { digits.removeLast() }
        self.digits = digits
        exponent = digits.isEmpty ? 0 : whole.count - leading + power
        isNegative = minus && !digits.isEmpty
    }

    var isWhole: Bool { digits.count <= max(0, exponent) }

    static func < (left: Self, right: Self) -> Bool {
        guard left.isNegative == right.isNegative else { return left.isNegative }
        return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
    }

    /// By size, signs apart.
    private func isSmaller(than other: Self) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if exponent != other.exponent { return exponent < other.exponent }
        return digits.lexicographicallyPrecedes(other.digits)
    }

    var description: String {
        let zeros = repeatElement(UInt8(ascii: "0"), count: max(0, exponent - digits.count))
        return digits.isEmpty ? "0" : (isNegative ? "-" : "") + String(decoding: digits + zeros, as: UTF8.self)
    }
}
