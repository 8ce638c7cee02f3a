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
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE": return .boolean(true)
        case "false", "False", "FALSE": return .boolean(false)
        case ".nan", ".NaN", ".NAN": return .notFinite(text)
        default: break
        }
        guard let first = text.utf8.first, first <= 0x39, first >= 0x2B else { return .text(text) }
        var unsigned = text.utf8[...]
        if first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { unsigned = unsigned.dropFirst() }
        if [".inf", ".Inf", ".INF"].contains(String(unsigned)) { return .notFinite(text) }
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
