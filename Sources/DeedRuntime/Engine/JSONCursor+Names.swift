extension JSONCursor {
    /// Whether the bytes from a place on are a name and a quote.
    ///
    /// - Parameter names: the bytes of the table's names.
    @inline(__always)
    func matches(_ name: TableName, at place: Int, in names: FlatArray<UInt8>) -> Bool {
        let length = Int(name.count)
        guard place &+ length &+ 9 <= count else { return matchesSlowly(name, at: place, in: names) }
        let bytes = base + place
        guard (JSONScan.word(bytes) ^ name.word) & name.mask == 0 else { return false }
        return length < 8 ? !name.needsEscapes : Self.matchesTail(name, bytes, names[name.start])
    }

    /// The same of the bytes beyond the first eight, the last of which are compared twice.
    @inline(__always)
    private static func matchesTail(
        _ name: TableName, _ bytes: UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>
    ) -> Bool {
        let last = Int(name.count) &- 7
        var offset = 8
        while offset < last {
            guard JSONScan.word(bytes + offset) == JSONScan.word(text + offset) else { return false }
            offset &+= 8
        }
        return JSONScan.word(bytes + last) == JSONScan.word(text + last) && !name.needsEscapes
    }

    /// The same where the bytes end soon.
    @inline(never)
    private func matchesSlowly(_ name: TableName, at place: Int, in names: FlatArray<UInt8>) -> Bool {
        let length = Int(name.count) + 1
        guard place + length <= count, !name.needsEscapes else { return false }
        let text = names[name.start]
        return (0..<length).allSatisfy { base[place + $0] == text[$0] }
    }

    /// Whether a key or text is a name, escapes resolved.
    @inline(__always)
    func equals(_ name: TableName, _ span: JSONTextSpan, in names: FlatArray<UInt8>) -> Bool {
        guard !span.hasEscapes else { return equalsUnescaped(name, span, in: names) }
        guard span.count == Int(name.count) else { return false }
        let (bytes, text) = (base + span.start, names[name.start])
        for index in 0..<span.count where bytes[index] != text[index] { return false }
        return true
    }

    @inline(never)
    private func equalsUnescaped(_ name: TableName, _ span: JSONTextSpan, in names: FlatArray<UInt8>) -> Bool {
        let text = UTF8Bytes(start: names[name.start], count: Int(name.count))
        return withText(span) { $0.elementsEqual(text) }
    }
}
