/// A decimal number without loss: comparable, and written without exponent where that is short.
struct ExactNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
    private var negative: Bool
    /// Significant digits without zeros at either end; empty for zero.
    private var digits: [UInt8]
    /// The value is `0.digits` × 10^point.
    private var point: Int

    /// Reads JSON number text.
    init?(_ text: String) {
        var rest = text.utf8[...]
        negative = rest.first == UInt8(ascii: "-")
        if negative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let whole = rest.prefix { 48...57 ~= $0 }
        rest = rest[whole.endIndex...]
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix { 48...57 ~= $0 }
            rest = rest[fraction.endIndex...]
        }
        var exponent = 0
        if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
            guard let value = Int(Substring(rest.dropFirst())), abs(value) < 100_000 else { return nil }
            exponent = value
            rest = rest[rest.endIndex...]
        }
        guard rest.isEmpty, !whole.isEmpty || !fraction.isEmpty else { return nil }
        let all = (Array(whole) + Array(fraction)).map { $0 - 48 }
        let leading = all.prefix { $0 == 0 }.count
        digits = Array(all.dropFirst(leading))
        while digits.last == 0 { digits.removeLast() }
        point = digits.isEmpty ? 0 : whole.count - leading + exponent
        if digits.isEmpty { negative = false }
    }

    init(_ value: Int) { self.init(String(value))! }

    var isInteger: Bool { digits.count <= point || digits.isEmpty }

    /// The value where it is an integer that fits.
    var integer: Int? { isInteger && point < 20 ? Int(description) : nil }

    var description: String {
        guard !digits.isEmpty else { return "0" }
        let text = digits.map { String($0) }.joined()
        let sign = negative ? "-" : ""
        if point > 60 || point < -30 { return "\(sign)0.\(text)e\(point)" }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + text }
        if digits.count <= point { return sign + text + String(repeating: "0", count: point - digits.count) }
        let split = text.index(text.startIndex, offsetBy: point)
        return sign + text[..<split] + "." + text[split...]
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.negative != right.negative { return left.negative }
        let smaller = left.negative ? isSmaller(right, left) : isSmaller(left, right)
        return smaller
    }

    /// Compares magnitudes.
    private static func isSmaller(_ left: Self, _ right: Self) -> Bool {
        if left.digits.isEmpty || right.digits.isEmpty { return left.digits.isEmpty && !right.digits.isEmpty }
        if left.point != right.point { return left.point < right.point }
        return left.digits.lexicographicallyPrecedes(right.digits)
    }
}
