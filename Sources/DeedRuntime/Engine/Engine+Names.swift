extension Engine {
    /// Whether the bytes from a place on are a name and a quote.
    @inline(__always)
    func matches(_ name: TableName, at position: Int) -> Bool {
        let count = Int(name.count)
        guard position &+ count &+ 9 <= cursor.count else { return matchesSlowly(name, at: position) }
        let bytes = cursor.base + position
        guard (JSONScan.word(bytes) ^ name.word) & name.mask == 0 else { return false }
        return count < 8 ? !name.needsEscapes : matchesTail(name, bytes)
    }

    /// The same of the bytes beyond the first eight, the last of which are compared twice.
    @inline(__always)
    private func matchesTail(_ name: TableName, _ bytes: UnsafePointer<UInt8>) -> Bool {
        let text = table.names[name.start]
        let last = Int(name.count) &- 7
        var offset = 8
        while offset < last {
            guard JSONScan.word(bytes + offset) == JSONScan.word(text + offset) else { return false }
            offset &+= 8
        }
        return JSONScan.word(bytes + last) == JSONScan.word(text + last) && !name.needsEscapes
    }

    private func matchesSlowly(_ name: TableName, at position: Int) -> Bool {
        let count = Int(name.count) + 1
        guard position + count <= cursor.count, !name.needsEscapes else { return false }
        let text = table.names[name.start]
        return (0..<count).allSatisfy { cursor.base[position + $0] == text[$0] }
    }

    /// Whether a key or text is a name, escapes resolved.
    @inline(__always)
    func equals(_ name: TableName, _ span: JSONTextSpan) -> Bool {
        guard !span.hasEscapes else { return equalsUnescaped(name, span) }
        guard span.count == Int(name.count) else { return false }
        let (bytes, text) = (cursor.base + span.start, table.names[name.start])
        for index in 0..<span.count where bytes[index] != text[index] { return false }
        return true
    }

    private func equalsUnescaped(_ name: TableName, _ span: JSONTextSpan) -> Bool {
        let text = UTF8Bytes(start: table.names[name.start], count: Int(name.count))
        return cursor.withText(span) { $0.elementsEqual(text) }
    }

    /// Whether a key is the tag of one of the unions whose payload is the object that is judged.
    @inline(__always)
    func isOpenTag(_ key: JSONTextSpan, _ tags: Int) -> Bool {
        guard tags > 0 else { return false }
        return openTags.suffix(tags).contains { equals($0, key) }
    }
}
