/// The bytes of an event, for code that is specialised for its contract. Places count from the first byte; a place of -1 stands
/// for no place, and nothing is there.
public struct EventText {
    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let count: Int

    init(_ cursor: JSONCursor) {
        base = cursor.base
        count = cursor.count
    }

    /// Where the value begins behind what is written in front of it, such as `,"order_id":`; -1 where something else is there.
    /// White space is allowed where JSON allows it.
    ///
    /// - Parameter text: the bracket or comma before a key, the key and its colon, without white space.
    @inlinable @inline(__always)
    public func value(behind text: StaticString, at place: Int) -> Int {
        let length = text.utf8CodeUnitCount
        guard place >= 0, place &+ Swift.max(length, 8) < count, isThere(text, at: place),
            base[place &+ length] > 0x20
        else { return valueAmongSpaces(behind: text, at: place) }
        return place &+ length
    }

    /// Whether a text is at a place, of which it is known that eight bytes and as many as it has can be read.
    @inlinable @inline(__always)
    func isThere(_ text: StaticString, at place: Int) -> Bool {
        let (bytes, wanted, length) = (base + place, text.utf8Start, text.utf8CodeUnitCount)
        guard length >= 8 else {
            let unused = UInt64(64 &- 8 &* length)
            return (JSONScan.word(bytes) ^ JSONScan.shortWord(wanted, count: length)) &<< unused == 0
        }
        var offset = 0
        while offset &+ 8 < length {
            guard JSONScan.word(bytes + offset) == JSONScan.word(wanted + offset) else { return false }
            offset &+= 8
        }
        return JSONScan.word(bytes + (length &- 8)) == JSONScan.word(wanted + (length &- 8))
    }

    /// The same as ``value(behind:at:)``, with white space before each of its parts or without, and where the bytes end soon.
    @usableFromInline
    func valueAmongSpaces(behind text: StaticString, at place: Int) -> Int {
        guard place >= 0 else { return -1 }
        // The key with its quotes, without the bracket or comma before it and the colon behind it.
        let (first, key) = (text.utf8Start[0], text.utf8Start + 1)
        let length = text.utf8CodeUnitCount &- 2
        var position = byte(at: place) == first ? place : endOfSpace(at: place)
        guard byte(at: position) == first else { return -1 }
        position &+= 1
        // Nearly all writers put one space or none.
        if byte(at: position) == 0x20 { position &+= 1 }
        if byte(at: position) <= 0x20 { position = endOfSpace(at: position) }
        guard position &+ length <= count,
            UTF8Bytes(start: base + position, count: length).isEqual(to: UTF8Bytes(start: key, count: length))
        else { return -1 }
        return endOfColon(at: position &+ length)
    }

    /// Whether a value is at a place that is written as `text`.
    @inlinable @inline(__always)
    public func has(_ text: StaticString, at place: Int) -> Bool {
        place >= 0 && place &+ Swift.max(text.utf8CodeUnitCount, 8) < count && isThere(text, at: place)
    }

    /// What ``EventScan/choice(_:into:at:)`` takes where a text of at most sixteen bytes is at a place, otherwise 0. No branch
    /// is taken, since no one can foresee which of several texts it will be.
    ///
    /// There must be room for sixteen bytes, which ``hasRoom(at:)`` says.
    @inlinable @inline(__always)
    public func choice(_ index: Int, _ text: StaticString, at place: Int) -> Int {
        let (bytes, wanted, length) = (base + place, text.utf8Start, text.utf8CodeUnitCount)
        var difference: UInt64
        if length < 8 {
            difference =
                (JSONScan.word(bytes) ^ JSONScan.shortWord(wanted, count: length)) &<< UInt64(64 &- 8 &* length)
        } else {
            difference = JSONScan.word(bytes) ^ JSONScan.word(wanted)
            difference |= JSONScan.word(bytes + (length &- 8)) ^ JSONScan.word(wanted + (length &- 8))
        }
        return (index &<< 8 | length) & (difference == 0 ? -1 : 0)
    }

    /// Whether sixteen bytes can be read from a place on.
    @inlinable @inline(__always)
    public func hasRoom(at place: Int) -> Bool { place >= 0 && place &+ 16 <= count }

    /// Whether another item of a list or entry of a map follows; `place` is then where it begins, otherwise where the closing
    /// bracket is, or -1.
    @inlinable @inline(__always)
    public func hasNext(before bracket: UInt8, at place: inout Int) -> Bool {
        guard place >= 0, place &+ 1 < count, base[place] == 0x2C, base[place &+ 1] > 0x20 else {
            return place >= 0 && byte(at: place) == bracket ? false : hasNextAmongSpaces(before: bracket, at: &place)
        }
        place &+= 1
        return true
    }

    @usableFromInline
    func hasNextAmongSpaces(before bracket: UInt8, at place: inout Int) -> Bool {
        guard place >= 0 else { return false }
        if byte(at: place) <= 0x20 { place = endOfSpace(at: place) }
        let byte = byte(at: place)
        if byte == 0x2C {
            let next = self.byte(at: place &+ 1) == 0x20 ? place &+ 2 : place &+ 1
            place = self.byte(at: next) > 0x20 ? next : endOfSpace(at: next)
            return true
        }
        if byte != bracket { place = -1 }
        return false
    }

    /// Where the first item of a list or entry of a map begins; -1 where there is none.
    @inlinable @inline(__always)
    public func first(of bracket: UInt8, at place: Int) -> Int {
        guard place >= 0, place &+ 1 < count, base[place] == bracket else { return -1 }
        let first = base[place &+ 1] > 0x20 ? place &+ 1 : endOfSpace(at: place &+ 1)
        // Closing brackets lie two above the opening ones.
        return byte(at: first) == bracket &+ 2 ? -1 : first
    }

    @inlinable @inline(__always)
    func byte(at place: Int) -> UInt8 { place < count ? base[place] : 0 }

    /// Where a value begins behind a colon; -1 where there is no colon.
    func endOfColon(at place: Int) -> Int {
        let colon = byte(at: place) == 0x3A ? place : endOfSpace(at: place)
        guard byte(at: colon) == 0x3A else { return -1 }
        let next = byte(at: colon &+ 1) == 0x20 ? colon &+ 2 : colon &+ 1
        return byte(at: next) > 0x20 ? next : endOfSpace(at: next)
    }

    @usableFromInline
    func endOfSpace(at place: Int) -> Int {
        var end = place
        while end < count, base[end] == 0x20 || base[end] == 0x0A || base[end] == 0x0D || base[end] == 0x09 {
            end &+= 1
        }
        return end
    }

    /// Where a string of plain ASCII ends; see ``JSONScan/endOfPlainString(_:count:at:)``.
    @inlinable @inline(__always)
    func endOfPlainString(at place: Int) -> Int { JSONScan.endOfPlainString(base, count: count, at: place) }
}
