/// Decodes Punycode (RFC 3492).
enum Punycode {
    private static let base = 36
    private static let (minimum, maximum, skew, damping) = (1, 26, 38, 700)

    /// The scalars that an encoded label, its `xn--` left out, stands for; nil where it stands for nothing.
    static func decode(_ text: UTF8Bytes) -> [UInt32]? {
        let hyphen = text.lastIndex(of: 0x2D)
        var scalars = text.prefix(hyphen ?? 0).map(UInt32.init)
        var index = hyphen.map { $0 + 1 } ?? 0
        guard index < text.count, hyphen != 0 else { return nil }
        var (code, place, bias) = (128, 0, 72)
        while index < text.count {
            guard let step = readNumber(text, &index, bias: bias) else { return nil }
            place += step
            let count = scalars.count + 1
            bias = adapted(step, count: count, isFirst: code == 128 && scalars.allSatisfy { $0 < 128 })
            code += place / count
            place %= count
            guard code <= 0x10FFFF, !(0xD800...0xDFFF ~= code) else { return nil }
            scalars.insert(UInt32(code), at: place)
            place += 1
        }
        return scalars
    }

    /// Reads one number of variable length.
    private static func readNumber(_ text: UTF8Bytes, _ index: inout Int, bias: Int) -> Int? {
        var (value, weight, position) = (0, 1, base)
        while index < text.count {
            guard let digit = digit(text[index]) else { return nil }
            index += 1
            value += digit * weight
            let threshold = min(max(position - bias, minimum), maximum)
            if digit < threshold { return value }
            weight *= base - threshold
            guard weight < 1 << 32, value < 1 << 32 else { return nil }
            position += base
        }
        return nil
    }

    private static func digit(_ byte: UInt8) -> Int? {
        if byte.isLetter { return Int(byte | 0x20) - 0x61 }
        return byte.isDigit ? Int(byte) - 0x30 + 26 : nil
    }

    private static func adapted(_ step: Int, count: Int, isFirst: Bool) -> Int {
        var rest = isFirst ? step / damping : step / 2
        rest += rest / count
        var bias = 0
        while rest > (base - minimum) * maximum / 2 {
            rest /= base - minimum
            bias += base
        }
        return bias + (base - minimum + 1) * rest / (rest + skew)
    }
}
