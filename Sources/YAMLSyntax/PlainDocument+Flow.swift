/// Brackets on one line.
extension PlainDocument {
    /// A scalar, or a mapping or list in brackets.
    mutating func value(isInFlow: Bool, depth: Int) -> YAMLNode? {
        switch bytes[position] {
        case .openBrace: return flowMapping(depth: depth)
        case .openBracket: return flowSequence(depth: depth)
        case .doubleQuote: return doubleQuoted()
        case .singleQuote: return singleQuoted()
        default: return plain(isInFlow: isInFlow)
        }
    }

    private mutating func flowMapping(depth: Int) -> YAMLNode? {
        guard depth <= YAMLParser.maximumDepth else { return nil }
        let lower = position
        var pairs = MappingPairs()
        guard open() else { return nil }
        while bytes[position] != .closeBrace {
            guard let (pair, mark) = flowPair(depth: depth + 1), pairs.add(pair, mark) == nil,
                separate(before: .closeBrace)
            else { return nil }
        }
        position += 1
        return YAMLNode(.mapping(pairs.list), range: range(lower, position), isFlow: true)
    }

    private mutating func flowSequence(depth: Int) -> YAMLNode? {
        guard depth <= YAMLParser.maximumDepth else { return nil }
        let lower = position
        var items: [YAMLNode] = []
        guard open() else { return nil }
        while bytes[position] != .closeBracket {
            guard let item = value(isInFlow: true, depth: depth + 1), separate(before: .closeBracket) else {
                return nil
            }
            items.append(item)
        }
        position += 1
        return YAMLNode(.sequence(items), range: range(lower, position), isFlow: true)
    }

    private mutating func flowPair(depth: Int) -> (YAMLPair, KeyMark)? {
        let start = position
        guard let (key, mark) = flowKey() else { return nil }
        let keyRange = range(start, position)
        guard position + 1 < bytes.count, bytes[position] == .colon, bytes[position + 1] == .space else { return nil }
        position += 1
        skipSpaces()
        guard !isAtEnd, let value = value(isInFlow: true, depth: depth) else { return nil }
        return (YAMLPair(key: key, keyRange: keyRange, value: value), mark)
    }

    private mutating func flowKey() -> (YAMLScalar, KeyMark)? {
        if bytes[position] == .doubleQuote || bytes[position] == .singleQuote {
            let quoted = bytes[position] == .doubleQuote ? doubleQuoted() : singleQuoted()
            guard case .scalar(let scalar)? = quoted?.content, scalar.text.utf8.count < 256 else { return nil }
            return (scalar, KeyMark(of: scalar.text))
        }
        let start = position
        guard bytes[position].isWordByte else { return nil }
        while !isAtEnd, bytes[position].isKeyByte { position += 1 }
        guard position - start < 256 else { return nil }
        return (YAMLScalar(text(start, position), style: .plain), KeyMark(ofASCII: bytes[start..<position]))
    }

    /// Past an opening bracket, to what it holds.
    private mutating func open() -> Bool {
        position += 1
        skipSpaces()
        return !isAtEnd
    }

    /// Past the comma behind an item, or to the bracket that closes.
    private mutating func separate(before close: UInt8) -> Bool {
        skipSpaces()
        guard !isAtEnd else { return false }
        if bytes[position] == close { return true }
        guard bytes[position] == .comma else { return false }
        position += 1
        skipSpaces()
        return !isAtEnd && bytes[position] != close
    }
}
