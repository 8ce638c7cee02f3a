/// What a scalar is under the core schema of YAML 1.2, where nothing else says what it should be.
package enum YAMLCoreValue: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// As JSON number text, exact: `+1_`-free, decimal, without leading zeros or a bare point.
    case number(String)
    /// `.inf`, `-.inf` and `.nan`, which JSON cannot say; as written.
    case notFinite(String)
    case text(String)
}

/// Resolves plain scalars. Quoted and block scalars are text.
package enum YAMLCoreSchema {
    /// Hexadecimal and octal numbers longer than this are text: no type could hold them.
    private static let longestRadixNumber = 256

    package static func value(of scalar: YAMLScalar) -> YAMLCoreValue {
        scalar.style == .plain ? value(ofPlain: scalar.text) : .text(scalar.text)
    }

    package static func value(ofPlain text: String) -> YAMLCoreValue {
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "1")...UInt8(ascii: "9"):
            // Most numbers are written as JSON writes them.
            if text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) { return .number(text) }
            return number(text)
        case 0x2B...0x30: return number(text)
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            return ["~", "null", "Null", "NULL"].contains(text) ? .null : .text(text)
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return ["true", "True", "TRUE"].contains(text) ? .boolean(true) : .text(text)
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return ["false", "False", "FALSE"].contains(text) ? .boolean(false) : .text(text)
        default: return .text(text)
        }
    }

    /// What begins like a number.
    private static func number(_ text: String) -> YAMLCoreValue {
        if [".nan", ".NaN", ".NAN"].contains(text) { return .notFinite(text) }
        let isSigned = text.hasPrefix("+") || text.hasPrefix("-")
        let unsigned = isSigned ? text.dropFirst() : text[...]
        if [".inf", ".Inf", ".INF"].contains(unsigned) { return .notFinite(text) }
        if let number = DecimalText(text.utf8[...])?.json { return .number(number) }
        if let number = radixNumber(text) { return .number(number) }
        return .text(text)
    }

    /// `0x…` and `0o…`, which take no sign.
    private static func radixNumber(_ text: String) -> String? {
        let radix: Int
        if text.hasPrefix("0x") { radix = 16 } else if text.hasPrefix("0o") { radix = 8 } else { return nil }
        let digits = Array(text.utf8.dropFirst(2))
        guard !digits.isEmpty, digits.count <= longestRadixNumber else { return nil }
        var decimal: [Int] = [0]
        for digit in digits {
            guard var carry = Character(Unicode.Scalar(digit)).hexDigitValue, carry < radix else { return nil }
            for position in decimal.indices {
                let sum = decimal[position] * radix + carry
                decimal[position] = sum % 10
                carry = sum / 10
            }
            while carry > 0 {
                decimal.append(carry % 10)
                carry /= 10
            }
        }
        return decimal.reversed().map(String.init).joined()
    }
}
