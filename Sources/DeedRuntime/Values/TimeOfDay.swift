/// A time of day to the nanosecond, with the offset from UTC (RFC 3339 `full-time`) or without (`partial-time`).
///
/// A 60th second is accepted where UTC can have one, in the last minute of a UTC day. Equality and order are those of the moment
/// of the day: `08:00:00+02:00` equals `06:00:00Z`. Times without offset are compared as they stand and come before all others.
public struct TimeOfDay: TextualValue, Comparable {
    let clock: ClockTime

    init(_ clock: ClockTime) {
        self.clock = clock
    }

    /// A time of day; nil where a part is out of range. `offsetMinutes` is minutes east of UTC, nil for a time without zone.
    public init?(hour: Int, minute: Int, second: Int = 0, nanosecond: Int = 0, offsetMinutes: Int? = nil) {
        guard 0...23 ~= hour, 0...59 ~= minute, 0...59 ~= second, 0...999_999_999 ~= nanosecond,
            -1_439...1_439 ~= offsetMinutes ?? 0
        else { return nil }
        clock = ClockTime(
            secondOfDay: hour * 3_600 + minute * 60 + second, nanoseconds: nanosecond,
            fractionDigits: ClockTime.digits(of: nanosecond), offset: offsetMinutes)
    }

    /// 0 to 23.
    public var hour: Int { clock.secondOfDay / 3_600 }
    /// 0 to 59.
    public var minute: Int { clock.secondOfDay / 60 % 60 }
    /// 0 to 60.
    public var second: Int { clock.secondOfDay % 60 + (clock.isLeapSecond ? 1 : 0) }
    /// 0 to 999,999,999.
    public var nanosecond: Int { clock.nanoseconds % ClockTime.nanosPerSecond }
    /// Minutes east of UTC; nil where no offset is written.
    public var offsetMinutes: Int? { clock.offset }

    /// The time that `hh:mm:ss`, a fraction of at most nine digits and an offset spell, or nil. The offset is required.
    public static func parse(_ bytes: UTF8Bytes) -> TimeOfDay? {
        guard let time = parsePartial(bytes), time.clock.offset != nil else { return nil }
        return time
    }

    /// The time that `hh:mm:ss`, a fraction of at most nine digits and an optional offset spell, or nil.
    public static func parsePartial(_ bytes: UTF8Bytes) -> TimeOfDay? {
        ClockTime.parse(bytes, from: 0).map(TimeOfDay.init)
    }

    /// The time that a text spells, with or without an offset, or nil.
    public init?(_ text: String) {
        guard let time = text.withUTF8Bytes(Self.parsePartial) else { return nil }
        self = time
    }

    /// Appends `hh:mm:ss`, the fraction with the digits it was read with, and the offset.
    public func append(to utf8: inout UTF8Buffer) {
        utf8.append(atMost: 24) { clock.write(to: &$0) }
    }
}

extension TimeOfDay {
    /// Whether both are the same moment of the day.
    public static func == (one: TimeOfDay, other: TimeOfDay) -> Bool { one.key == other.key }

    /// Times without offset first, then the earlier moment of the day.
    public static func < (one: TimeOfDay, other: TimeOfDay) -> Bool { one.key < other.key }

    /// Feeds the moment of the day.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(key.0)
        hasher.combine(key.1)
    }

    private var key: (Int, Int) {
        let nanosecondOfDay =
            (clock.secondOfDay - (clock.offset ?? 0) * 60) * ClockTime.nanosPerSecond + clock.nanoseconds
        return (clock.offset == nil ? 0 : 1, nanosecondOfDay)
    }
}
