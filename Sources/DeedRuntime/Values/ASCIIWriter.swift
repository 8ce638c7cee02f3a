/// Writes a few ASCII characters into room that is known to be enough.
struct ASCIIWriter {
    private let room: UnsafeMutableBufferPointer<UInt8>
    fileprivate private(set) var count = 0

    fileprivate init(_ room: UnsafeMutableBufferPointer<UInt8>) {
        self.room = room
    }

    /// Writes one character.
    @inline(__always)
    mutating func put(_ byte: UInt8) {
        room[count] = byte
        count &+= 1
    }

    /// Writes a number that is not negative in decimal digits, filled with zeros on the left up to `width`.
    @inline(__always)
    mutating func put(_ value: Int, width: Int) {
        put(UInt64(truncatingIfNeeded: value), width: width)
    }

    /// Writes a number in decimal digits, filled with zeros on the left up to `width`.
    @inline(__always)
    mutating func put(_ value: UInt64, width: Int) {
        var (length, rest) = (1, value)
        while rest >= 10 {
            rest /= 10
            length &+= 1
        }
        length = Swift.max(length, width)
        rest = value
        for place in 1...length {
            room[count &+ length &- place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count &+= length
    }
}

extension UTF8Buffer {
    /// Appends what `body` writes, at most `capacity` bytes.
    @inline(__always)
    mutating func append(atMost capacity: Int, _ body: (inout ASCIIWriter) -> Void) {
        var writer = ASCIIWriter(UnsafeMutableBufferPointer(start: room(capacity), count: capacity))
        body(&writer)
        wrote(writer.count)
    }

    /// Appends what another buffer holds.
    mutating func append(_ other: borrowing UTF8Buffer) {
        other.withBytes { append(contentsOf: $0) }
    }

    /// Appends a number in decimal digits, filled with zeros on the left up to `width`, which is 20 at most.
    mutating func append(decimal value: UInt64, width: Int = 1) {
        append(atMost: 20) { $0.put(value, width: width) }
    }

    /// Appends a number in decimal digits, with a minus sign where it is negative.
    mutating func append(decimal value: Int64) {
        append(atMost: 20) { writer in
            if value < 0 { writer.put(0x2D) }
            writer.put(value.magnitude, width: 1)
        }
    }

    /// Appends a 128-bit number in decimal digits.
    mutating func append(decimal value: UInt128) {
        let chunk: UInt128 = 10_000_000_000_000_000_000
        guard value >= chunk else { return append(decimal: UInt64(truncatingIfNeeded: value)) }
        let (high, low) = value.quotientAndRemainder(dividingBy: chunk)
        append(decimal: high)
        append(decimal: UInt64(truncatingIfNeeded: low), width: 19)
    }
}
