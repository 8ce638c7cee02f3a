extension Timestamp {
    /// The moment that an RFC 3339 `date-time` spells, or nil. `T` and `Z` may be in lower case.
    public static func parse(_ bytes: UTF8Bytes) -> Timestamp? {
        if let moment = parseUTC(bytes) { return moment }
        guard bytes.count >= 20, bytes[10] | 0x20 == 0x74, let date = CalendarDate.parse(prefix: bytes),
            let clock = ClockTime.parse(bytes, from: 11), clock.offset != nil
        else { return nil }
        return Timestamp(date: date, clock: clock)
    }

    @inline(__always)
    init?(date: CalendarDate, clock: ClockTime) {
        let local = Int64(date.daysSinceEpoch * 86_400 + clock.secondOfDay)
        let seconds = local - Int64((clock.offset ?? 0) * 60)
        guard Self.range ~= seconds, !clock.isLeapSecond || Self.isEndOfMonth(seconds) else { return nil }
        self.init(
            seconds: seconds, nanoseconds: clock.nanoseconds, offset: clock.offset ?? 0,
            fractionDigits: clock.fractionDigits)
    }

    /// Appends the RFC 3339 text with the offset and the digits of the fraction it was read with.
    public func append(to utf8: inout UTF8Buffer) {
        let (days, secondOfDay) = Self.divide(secondsSinceEpoch + Int64(storedOffset) * 60, by: 86_400)
        let clock = ClockTime(
            secondOfDay: Int(secondOfDay), nanoseconds: Int(storedNanoseconds), fractionDigits: Int(fractionDigits),
            offset: offsetMinutes)
        utf8.append(atMost: 35) { writer in
            CalendarDate(daysSinceEpoch: Int(days))?.write(to: &writer)
            writer.put(0x54)
            clock.write(to: &writer)
        }
    }

    private static func isEndOfMonth(_ seconds: Int64) -> Bool {
        let next = CalendarDate(daysSinceEpoch: Int(divide(seconds, by: 86_400).quotient) + 1)
        return next?.day == 1 || next == nil
    }

    /// Division that rounds down, so that the remainder is never negative.
    static func divide(_ value: Int64, by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
