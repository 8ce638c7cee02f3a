extension JSONCursor {
    /// Whether the bytes from a place on are a name and a quote.
    ///
    /// - Parameter names: the bytes of the table's names.
    @inline(__always)
    func matches(_ name: TableName, at place: Int, in names: FlatArray<UInt8>) -> Bool {
        withUnsafePointer(to: LoneName(name: name)) { matches($0, at: place, in: names) }
    }

    private struct LoneName: NamedShape { let name: TableName }

    /// Whether the bytes from a place on are the name of a shape and a quote. Of the shape only what is needed is read.
    @inline(__always)
    func matches(_ shape: UnsafePointer<some NamedShape>, at place: Int, in names: FlatArray<UInt8>) -> Bool {
        guard shape.pointee.name.room <= count &- place &+ 1 else {
            return matchesSlowly(shape.pointee.name, at: place, in: names)
        }
        let bytes = base + place
        guard (JSONScan.word(bytes) ^ shape.pointee.name.word) & shape.pointee.name.mask == 0 else { return false }
        let length = Int(shape.pointee.name.count)
        guard length >= 8 else { return true }
        guard JSONScan.word(bytes + (length &- 7)) == shape.pointee.name.tail else { return false }
        return length < 16 || Self.matchesMiddle(length, bytes, names[shape.pointee.name.start])
    }

    /// The same of the bytes between the first and the last eight.
    @inline(never)
    private static func matchesMiddle(
        _ length: Int, _ bytes: UnsafePointer<UInt8>, _ text: UnsafePointer<UInt8>
    ) -> Bool {
        var offset = 8
        while offset < length &- 7 {
            guard JSONScan.word(bytes + offset) == JSONScan.word(text + offset) else { return false }
            offset &+= 8
        }
        return true
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
