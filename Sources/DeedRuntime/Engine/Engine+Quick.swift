/// The values that most events are made of, taken without leaving the record or list that they are in. Whatever is not as it
/// should be goes the long way, which says why.
extension Engine {
    /// Judges the value whose first byte is at a place, which becomes the one behind it.
    ///
    /// - Parameter bytes: the cursor that the engine has, as a value that no call can change.
    @_transparent
    mutating func value(
        _ type: NodeRef, at place: inout Int, _ bytes: JSONCursor
    ) throws(JSONSyntaxError) -> TapeEntry {
        switch type.kind {
        case .string:
            let end = bytes.endOfPlainString(at: place)
            if fits(table.texts[type.index], bytes, place, end) {
                defer { place = end }
                return text(place &+ 1..<end &- 1)
            }
        case .integer:
            let (end, value) = JSONScan.shortInteger(bytes.base, count: bytes.count, at: place)
            if fits(table.integers[type.index], value, end) {
                place = end
                return TapeEntry(.integer, bits: UInt64(bitPattern: value))
            }
        case .enumeration:
            let (end, choice) = choice(table.enums[type.index], bytes, place)
            if end >= 0 {
                place = end
                return TapeEntry(.choice, number: UInt32(truncatingIfNeeded: choice))
            }
        case .uuid:
            let end = bytes.endOfUUID(at: place)
            if end >= 0 {
                defer { place = end }
                return text(place &+ 1..<end &- 1)
            }
        default: break
        }
        cursor.position = place
        let entry = try value(type)
        place = cursor.position
        return entry
    }

    @inline(__always)
    private func text(_ range: Range<Int>) -> TapeEntry {
        TapeEntry(
            .text, flags: origin.union(.ascii), number: UInt32(truncatingIfNeeded: range.lowerBound),
            bits: UInt64(truncatingIfNeeded: range.count))
    }

    /// Whether a text of plain ASCII keeps all its limits.
    @inline(__always)
    private func fits(_ shape: UnsafePointer<TextShape>, _ bytes: JSONCursor, _ start: Int, _ end: Int) -> Bool {
        let count = end &- start &- 2
        // An end that is not known is smaller than every count.
        guard count >= Int(shape.pointee.min), count <= Int(shape.pointee.max), shape.pointee.format == nil else {
            return false
        }
        guard shape.pointee.pattern >= 0 else { return true }
        return matches(table.matchers[shape.pointee.pattern], UTF8Bytes(start: bytes.base + start + 1, count: count))
    }

    private func matches(_ matcher: UnsafePointer<PatternMatcher>, _ text: UTF8Bytes) -> Bool {
        matcher.pointee.matches(text) == true
    }

    /// Whether a whole number keeps its bounds, and ends where it is known.
    @inline(__always)
    private func fits(_ shape: UnsafePointer<IntegerShape>, _ value: Int64, _ end: Int) -> Bool {
        end >= 0 && value >= shape.pointee.low && value <= shape.pointee.high && shape.pointee.isPlain
    }

    /// Which of the declared values of an enum is there, written without escapes, and where it ends; -1 for any other.
    @inline(__always)
    private func choice(
        _ shape: UnsafePointer<EnumShape>, _ bytes: JSONCursor, _ start: Int
    ) -> (end: Int, index: Int32) {
        guard bytes.byte(at: start) == 0x22, !shape.pointee.isInteger else { return (-1, 0) }
        if shape.pointee.isShort, start &+ 17 <= bytes.count {
            return shortChoice(shape, bytes.base + (start &+ 1), start)
        }
        var value = table.values[shape.pointee.values.first]
        let end = value + Int(shape.pointee.values.count)
        while value != end {
            if bytes.matches(value, at: start &+ 1, in: table.names) {
                guard !isProducer || !value.pointee.isFormer else { return (-1, 0) }
                return (start &+ Int(value.pointee.name.count) &+ 2, value.pointee.index)
            }
            value += 1
        }
        return (-1, 0)
    }
}

extension Engine {
    /// The same of an enum of a few short values. All of them are compared, since no one can foresee which it will be, and a branch
    /// that is guessed wrong costs more than the others. There must be sixteen bytes.
    @inline(__always)
    private func shortChoice(
        _ shape: UnsafePointer<EnumShape>, _ bytes: UnsafePointer<UInt8>, _ start: Int
    ) -> (end: Int, index: Int32) {
        let (first, word) = (table.values[shape.pointee.values.first], JSONScan.word(bytes))
        var found = -1
        for index in 0..<Int(shape.pointee.values.count) {
            let value = first + index
            // Of a name of less than eight bytes the tail is not compared: its mask is then zero.
            let tail = JSONScan.word(bytes + value.pointee.tailPlace) ^ value.pointee.name.tail
            let difference = (word ^ value.pointee.name.word) & value.pointee.name.mask | tail & value.pointee.tailMask
            found = difference == 0 ? index : found
        }
        guard found >= 0, !isProducer || !first[found].isFormer else { return (-1, 0) }
        return (start &+ Int(first[found].name.count) &+ 2, first[found].index)
    }
}

extension JSONCursor {
    /// Where a UUID ends that is written without escapes, behind its quote; -1 for anything else.
    @inline(__always)
    func endOfUUID(at start: Int) -> Int {
        let end = start &+ 38
        guard end <= count, base[start] == 0x22, base[end &- 1] == 0x22 else { return -1 }
        return UUIDValue.isValid(base + start + 1) ? end : -1
    }
}

extension UInt8 {
    /// Whether a number goes on with this byte after its whole part.
    @inlinable @inline(__always)
    var continuesNumber: Bool { self == 0x2E || self | 0x20 == 0x65 }
}
