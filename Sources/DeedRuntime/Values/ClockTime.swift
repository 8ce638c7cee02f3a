/// Hour, minute, second and fraction of RFC 3339 `partial-time`, and the zone offset after it: what `Timestamp` and `TimeOfDay`
/// have in common.
struct ClockTime {
    /// 0 to 86,399; the second before it within a leap second.
    var secondOfDay: Int
    /// 0 to 999,999,999; a billion more within a leap second.
    var nanoseconds: Int
    /// Digits written after the point, 0 to 9.
    var fractionDigits: Int
    /// Minutes east of UTC; nil where no offset is written.
    var offset: Int?

    static let nanosPerSecond = 1_000_000_000

    /// Whether the second is a 60th one.
    var isLeapSecond: Bool { nanoseconds >= Self.nanosPerSecond }

    /// Whether a second may be a 60th one here: only in the last minute of a UTC day.
    var isLastMinuteOfDay: Bool {
        let minute = secondOfDay / 60 - (offset ?? 0)
        return (minute + 2_880) % 1_440 == 1_439
    }
}

extension ClockTime {
    /// The time that the bytes from `start` to their end spell, or nil. A fraction may have nine digits at most.
    @inline(__always)
    static func parse(_ bytes: UTF8Bytes, from start: Int) -> ClockTime? {
        guard bytes.count >= start + 8, bytes[start + 2] == 0x3A, bytes[start + 5] == 0x3A else { return nil }
        let hour = bytes.digits(at: start, count: 2)
        let minute = bytes.digits(at: start + 3, count: 2)
        let second = bytes.digits(at: start + 6, count: 2)
        guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second else { return nil }
        var time = ClockTime(
            secondOfDay: hour * 3_600 + minute * 60 + min(second, 59),
            nanoseconds: second == 60 ? nanosPerSecond : 0, fractionDigits: 0, offset: nil)
        let end = time.readFraction(bytes, from: start + 8)
        guard end > 0, time.readOffset(bytes, from: end), !time.isLeapSecond || time.isLastMinuteOfDay else {
            return nil
        }
        return time
    }

    /// Reads `.` and digits where they are there; returns where they end, or -1 where they are wrong.
    @inline(__always)
    private mutating func readFraction(_ bytes: UTF8Bytes, from start: Int) -> Int {
        guard bytes.has(0x2E, at: start) else { return start }
        var (index, value) = (start + 1, 0)
        while index < bytes.count, bytes[index].isDigit {
            guard index - start <= 9 else { return -1 }
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        fractionDigits = index - start - 1
        for _ in fractionDigits..<9 { value *= 10 }
        nanoseconds += value
        return fractionDigits > 0 ? index : -1
    }

    /// Reads `Z`, `+hh:mm` or `-hh:mm` up to the end of the bytes, or nothing; false where something else is there.
    @inline(__always)
    private mutating func readOffset(_ bytes: UTF8Bytes, from start: Int) -> Bool {
        guard start < bytes.count else { return true }
        let sign = bytes[start]
        if sign | 0x20 == 0x7A {
            offset = 0
            return bytes.count == start + 1
        }
        guard sign == 0x2B || sign == 0x2D, bytes.count == start + 6, bytes[start + 3] == 0x3A else { return false }
        let hour = bytes.digits(at: start + 1, count: 2)
        let minute = bytes.digits(at: start + 4, count: 2)
        guard 0...23 ~= hour, 0...59 ~= minute else { return false }
        offset = (hour * 60 + minute) * (sign == 0x2D ? -1 : 1)
        return true
    }

    /// Writes `hh:mm:ss`, the fraction, and the offset where there is one: 24 characters at most.
    func write(to writer: inout ASCIIWriter) {
        writer.put(secondOfDay / 3_600, width: 2)
        writer.put(0x3A)
        writer.put(secondOfDay / 60 % 60, width: 2)
        writer.put(0x3A)
        writer.put(secondOfDay % 60 + (isLeapSecond ? 1 : 0), width: 2)
        writeFraction(to: &writer)
        if let offset { Self.write(offset: offset, to: &writer) }
    }

    private func writeFraction(to writer: inout ASCIIWriter) {
        guard fractionDigits > 0 else { return }
        var fraction = nanoseconds % Self.nanosPerSecond
        for _ in fractionDigits..<9 { fraction /= 10 }
        writer.put(0x2E)
        writer.put(fraction, width: fractionDigits)
    }

    private static func write(offset: Int, to writer: inout ASCIIWriter) {
        guard offset != 0 else { return writer.put(0x5A) }
        let minutes = abs(offset)
        writer.put(offset < 0 ? 0x2D : 0x2B)
        writer.put(minutes / 60, width: 2)
        writer.put(0x3A)
        writer.put(minutes % 60, width: 2)
    }

    /// How many digits a fraction needs: 0, 3, 6 or 9.
    static func digits(of nanoseconds: Int) -> Int {
        let fraction = nanoseconds % nanosPerSecond
        if fraction == 0 { return 0 }
        return fraction % 1_000_000 == 0 ? 3 : fraction % 1_000 == 0 ? 6 : 9
    }
}
