/// A moment to the nanosecond, with the offset from UTC it was written with (RFC 3339 `date-time`, years 0 to 9999).
///
/// Equality, order and hash are those of the moment: `08:00:00+02:00` equals `06:00:00Z`; the offset and the number of digits of
/// the fraction are kept for the text. A 60th second is accepted where UTC can have one, in the last minute of a month; it lies
/// between the seconds around it, and counts as the second before it in Unix time. A fraction has nine digits at most. The
/// offset `-00:00` reads as `Z`.
public struct Timestamp: TextualValue, Comparable {
    /// Whole seconds since 1970-01-01T00:00:00Z, leap seconds not counted; negative before.
    public let secondsSinceEpoch: Int64
    let storedNanoseconds: Int32
    let storedOffset: Int16
    let fractionDigits: UInt8

    /// The years 0000 to 9999.
    static let range: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    @inline(__always)
    init(seconds: Int64, nanoseconds: Int, offset: Int, fractionDigits: Int) {
        secondsSinceEpoch = seconds
        storedNanoseconds = Int32(truncatingIfNeeded: nanoseconds)
        storedOffset = Int16(truncatingIfNeeded: offset)
        self.fractionDigits = UInt8(truncatingIfNeeded: fractionDigits)
    }

    /// A moment; nil where a part is out of range or the local year is not one of 0 to 9999.
    ///
    /// - Parameters:
    ///   - nanoseconds: 0 to 999,999,999, counted forward also before 1970.
    ///   - offsetMinutes: minutes east of UTC, for the text only.
    public init?(secondsSinceEpoch seconds: Int64, nanoseconds: Int = 0, offsetMinutes: Int = 0) {
        guard 0...999_999_999 ~= nanoseconds, -1_439...1_439 ~= offsetMinutes, Self.range ~= seconds,
            Self.range ~= seconds + Int64(offsetMinutes) * 60
        else { return nil }
        self.init(
            seconds: seconds, nanoseconds: nanoseconds, offset: offsetMinutes,
            fractionDigits: ClockTime.digits(of: nanoseconds))
    }

    /// A moment of UTC by date and time; the offset of the time, where it has one, is honoured. Nil beyond the years 0 to 9999.
    public init?(date: CalendarDate, time: TimeOfDay) {
        self.init(date: date, clock: time.clock)
    }

    /// Nanoseconds of the second, 0 to 999,999,999.
    public var nanoseconds: Int { Int(storedNanoseconds) % ClockTime.nanosPerSecond }

    /// Minutes east of UTC with which the moment was written.
    public var offsetMinutes: Int { Int(storedOffset) }

    /// Whether the moment lies in a 60th second.
    public var isLeapSecond: Bool { storedNanoseconds >= ClockTime.nanosPerSecond }

    /// The same moment, written in UTC.
    public var inUTC: Timestamp {
        Timestamp(
            seconds: secondsSinceEpoch, nanoseconds: Int(storedNanoseconds), offset: 0,
            fractionDigits: Int(fractionDigits))
    }
}

extension Timestamp {
    /// Whether both are the same moment.
    public static func == (one: Timestamp, other: Timestamp) -> Bool {
        one.secondsSinceEpoch == other.secondsSinceEpoch && one.storedNanoseconds == other.storedNanoseconds
    }

    /// The earlier moment first.
    public static func < (one: Timestamp, other: Timestamp) -> Bool {
        (one.secondsSinceEpoch, one.storedNanoseconds) < (other.secondsSinceEpoch, other.storedNanoseconds)
    }

    /// Feeds the moment.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(secondsSinceEpoch)
        hasher.combine(storedNanoseconds)
    }
}
