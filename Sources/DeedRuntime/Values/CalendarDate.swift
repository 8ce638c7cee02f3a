/// A day of the Gregorian calendar, years 0 to 9999, without time and zone (RFC 3339 `full-date`).
public struct CalendarDate: TextualValue, Comparable {
    /// 0 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// The day, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard 0...9999 ~= year, 1...12 ~= month, day >= 1, day <= Self.days(inMonth: month, of: year) else {
            return nil
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// The day that lies so many days after 1970-01-01 (before it, if negative), or nil beyond the years 0 to 9999.
    public init?(daysSinceEpoch: Int) {
        guard -719_528...2_932_896 ~= daysSinceEpoch else { return nil }
        // Counted in years that begin in March, so that the leap day is a year's last; 400 of them have 146,097 days.
        let shifted = daysSinceEpoch + 719_468 + 146_097
        let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        year = yearOfEra + (era - 1) * 400 + (month <= 2 ? 1 : 0)
    }

    /// Days after 1970-01-01; negative before it.
    public var daysSinceEpoch: Int {
        let shiftedYear = (month <= 2 ? year - 1 : year) + 400
        let (era, yearOfEra) = shiftedYear.quotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return (era - 1) * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// Earlier days first.
    public static func < (one: CalendarDate, other: CalendarDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        guard month == 2 else { return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31 }
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    }
}

extension CalendarDate {
    /// The day that ten bytes `YYYY-MM-DD` spell, or nil.
    public static func parse(_ bytes: UTF8Bytes) -> CalendarDate? {
        bytes.count == 10 ? parse(prefix: bytes) : nil
    }

    /// The day that the first ten bytes spell; there must be ten.
    @inline(__always)
    static func parse(prefix bytes: UTF8Bytes) -> CalendarDate? {
        guard bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        let (year, month, day) = (
            bytes.digits(at: 0, count: 4), bytes.digits(at: 5, count: 2), bytes.digits(at: 8, count: 2)
        )
        return CalendarDate(year: year, month: month, day: day)
    }

    /// Appends `YYYY-MM-DD`.
    public func append(to utf8: inout UTF8Buffer) {
        utf8.append(atMost: 10) { write(to: &$0) }
    }

    /// Writes the ten characters `YYYY-MM-DD`.
    func write(to writer: inout ASCIIWriter) {
        writer.put(year, width: 4)
        writer.put(0x2D)
        writer.put(month, width: 2)
        writer.put(0x2D)
        writer.put(day, width: 2)
    }
}
