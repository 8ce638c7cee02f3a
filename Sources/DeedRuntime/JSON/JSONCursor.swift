/// A place in a JSON text, and the strict reading of what stands there: UTF-8, escapes, numbers and words exactly as RFC 8259 has
/// them.
///
/// It owns nothing and allocates nothing; the bytes must outlive it. Offsets count from the first byte.
struct JSONCursor {
    let base: UnsafePointer<UInt8>
    let count: Int
    var position = 0

    /// A cursor at the start; nil for no bytes at all.
    init?(_ bytes: UTF8Bytes) {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return nil }
        self.base = base
        count = bytes.count
    }

    /// The bytes of a range.
    @inline(__always)
    func bytes(_ range: Range<Int>) -> UTF8Bytes {
        UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    @inline(__always)
    func error(_ reason: JSONSyntaxError.Reason, at offset: Int) -> JSONSyntaxError {
        JSONSyntaxError(offset: offset, reason: offset >= count && reason != .tooDeep ? .unexpectedEnd : reason)
    }

    /// Skips white space; returns the byte at the new position without taking it, or 0 at the end.
    @inline(__always)
    mutating func next() -> UInt8 {
        position = endOfSpace(at: position)
        return byte(at: position)
    }

    /// The byte at a place, or 0 at the end.
    @inline(__always)
    func byte(at place: Int) -> UInt8 { place < count ? base[place] : 0 }

    /// Where the white space ends that begins at a place, if any does. At most one space is looked at on the spot, so that no loop
    /// stands where there is next to never anything to skip.
    @inline(__always)
    func endOfSpace(at place: Int) -> Int {
        guard byte(at: place) <= 0x20 else { return place }
        guard byte(at: place) != 0x20 || byte(at: place &+ 1) <= 0x20 else { return place &+ 1 }
        return endOfSpaces(at: place)
    }

    @inline(never)
    private func endOfSpaces(at place: Int) -> Int {
        var end = place
        while end < count {
            let byte = base[end]
            // Space, tab, line feed and carriage return are bits of this mask.
            guard byte <= 0x20, (1 << UInt64(byte)) & 0x1_0000_2600 != 0 else { return end }
            end &+= 1
        }
        return end
    }

    /// Skips white space and takes the byte after it, which must be `byte`.
    @inline(__always)
    mutating func take(_ byte: UInt8) throws(JSONSyntaxError) {
        guard next() == byte else { throw error(.unexpectedByte, at: position) }
        position &+= 1
    }

    /// Takes `true`, `false` or `null` at the position, where `word` is expected to be.
    @inline(__always)
    mutating func take(word: StaticString) throws(JSONSyntaxError) {
        let length = word.utf8CodeUnitCount
        for index in 0..<length {
            guard position &+ index < count, base[position &+ index] == word.utf8Start[index] else {
                throw error(.invalidLiteral, at: position &+ index)
            }
        }
        position &+= length
    }

    /// Makes sure that nothing but white space follows.
    mutating func finish() throws(JSONSyntaxError) {
        _ = next()
        guard position == count else { throw error(.trailingBytes, at: position) }
    }
}
