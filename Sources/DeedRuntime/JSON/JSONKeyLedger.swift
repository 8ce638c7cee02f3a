/// The keys of the objects that are open, to find a key that an object has twice in a time that hostile input cannot make
/// quadratic.
///
/// Keys are compared as text, escapes resolved, byte by byte: `"a"` and `"\u0061"` are the same, composed and decomposed
/// letters are not.
struct JSONKeyLedger {
    private struct Entry {
        var hash: UInt64
        var span: JSONTextSpan
    }

    private var entries: [Entry] = []

    /// Where the next object's keys begin; pass it to `close`.
    @inline(__always)
    mutating func open() -> Int { entries.count }

    /// Notes a key of the innermost object.
    @inline(__always)
    mutating func add(_ span: JSONTextSpan, _ cursor: borrowing JSONCursor) {
        entries.append(Entry(hash: cursor.withText(span) { Self.hash($0) }, span: span))
    }

    /// Forgets the keys of the innermost object.
    ///
    /// - Returns: where the later one of two equal keys begins, or nil where all differ.
    mutating func close(_ mark: Int, _ cursor: borrowing JSONCursor) -> Int? {
        defer { entries.removeSubrange(mark...) }
        return entries.count - mark <= 16 ? firstPair(mark, cursor) : firstNeighbours(mark, cursor)
    }

    private func firstPair(_ mark: Int, _ cursor: borrowing JSONCursor) -> Int? {
        guard entries.count - mark > 1 else { return nil }
        for later in mark + 1..<entries.count {
            for earlier in mark..<later where entries[earlier].hash == entries[later].hash {
                if Self.text(entries[earlier], cursor) == Self.text(entries[later], cursor) {
                    return entries[later].span.start
                }
            }
        }
        return nil
    }

    /// Sorts the keys, so that equal ones stand next to each other, also where somebody made all hashes equal.
    private mutating func firstNeighbours(_ mark: Int, _ cursor: borrowing JSONCursor) -> Int? {
        let cursor = copy cursor
        entries[mark...].sort { one, other in
            if one.hash != other.hash { return one.hash < other.hash }
            let (text, otherText) = (Self.text(one, cursor), Self.text(other, cursor))
            return text == otherText ? one.span.start < other.span.start : text.lexicographicallyPrecedes(otherText)
        }
        var first: Int?
        for index in mark + 1..<entries.count where entries[index].hash == entries[index - 1].hash {
            guard Self.text(entries[index], cursor) == Self.text(entries[index - 1], cursor) else { continue }
            first = min(first ?? .max, entries[index].span.start)
        }
        return first
    }

    private static func text(_ entry: Entry, _ cursor: borrowing JSONCursor) -> [UInt8] {
        cursor.withText(entry.span) { Array($0) }
    }

    @inline(__always)
    private static func hash(_ text: UTF8Bytes) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
        guard let base = text.baseAddress else { return hash }
        var index = 0
        while index &+ 8 <= text.count {
            hash = mix(hash, JSONScan.word(base + index))
            index &+= 8
        }
        var tail: UInt64 = 0
        while index < text.count {
            tail = tail << 8 | UInt64(base[index])
            index &+= 1
        }
        return mix(hash, tail)
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ product &>> 32
    }
}
