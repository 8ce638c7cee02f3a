/// Scalars on one line.
extension PlainDocument {
    /// Text without quotes, up to a comment or the end of the line; inside brackets, up to what ends the item.
    mutating func plain(isInFlow: Bool) -> YAMLNode? {
        let lower = position
        guard isPlainStart else { return nil }
        var upper = lower
        scan: while !isAtEnd {
            let byte = bytes[position]
            switch byte {
            case .lineFeed: break scan
            case .space: break
            case .hash where bytes[position - 1] == .space: break scan
            case .colon where position + 1 == bytes.count || bytes[position + 1].endsPlainKey(isInFlow: isInFlow):
                return nil
            case .comma where isInFlow, .closeBrace where isInFlow, .closeBracket where isInFlow: break scan
            case .openBrace where isInFlow, .openBracket where isInFlow, .question where isInFlow: return nil
            case 0..<0x20: return nil
            default: upper = position + 1
            }
            position += 1
        }
        position = upper
        return YAMLNode(.scalar(YAMLScalar(text(lower, upper), style: .plain)), range: range(lower, upper))
    }

    /// What no reader takes for a sign of YAML.
    private var isPlainStart: Bool {
        let byte = bytes[position]
        if byte.isWordByte || byte >= 0x80 { return true }
        switch byte {
        case .dash, .dot, .plus: return position + 1 < bytes.count && bytes[position + 1].isWordByte
        case .slash, .tilde, .openParenthesis, .less, .equals, .dollar: return true
        default: return false
        }
    }

    mutating func singleQuoted() -> YAMLNode? {
        let lower = position
        position += 1
        var pieces: [UInt8] = []
        var start = position
        while !isAtEnd, bytes[position] >= .space {
            guard bytes[position] == .singleQuote else {
                position += 1
                continue
            }
            let isDoubled = position + 1 < bytes.count && bytes[position + 1] == .singleQuote
            guard isDoubled else { return quoted(lower, start, pieces, .singleQuoted) }
            pieces += bytes[start...position]
            position += 2
            start = position
        }
        return nil
    }

    mutating func doubleQuoted() -> YAMLNode? {
        let lower = position
        position += 1
        var pieces: [UInt8] = []
        var start = position
        while !isAtEnd, bytes[position] >= .space {
            switch bytes[position] {
            case .doubleQuote: return quoted(lower, start, pieces, .doubleQuoted)
            case .backslash:
                guard position + 1 < bytes.count, let byte = bytes[position + 1].escaped else { return nil }
                pieces += bytes[start..<position]
                pieces.append(byte)
                position += 2
                start = position
            default: position += 1
            }
        }
        return nil
    }

    /// Ends a scalar at its closing quote.
    private mutating func quoted(
        _ lower: Int, _ start: Int, _ pieces: [UInt8], _ style: YAMLScalar.Style
    ) -> YAMLNode {
        let text =
            pieces.isEmpty
            ? text(start, position) : String(decoding: pieces + bytes[start..<position], as: UTF8.self)
        position += 1
        return YAMLNode(.scalar(YAMLScalar(text, style: style)), range: range(lower, position))
    }
}
