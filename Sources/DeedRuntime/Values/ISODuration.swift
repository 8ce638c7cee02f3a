/// A length of time by calendar and clock units (ISO 8601 in the grammar of RFC 3339, appendix A: whole numbers, no sign).
///
/// Two durations are equal when all their units are: `P1D` is not `PT24H`, since a day can have 23 hours. The order is by nominal
/// length (a year of 365.2425 days, a month of a twelfth of it), then by the units from the largest.
public struct ISODuration: TextualValue, Comparable {
    public internal(set) var years: Int
    public internal(set) var months: Int
    /// Only where all other units are zero.
    public internal(set) var weeks: Int
    public internal(set) var days: Int
    public internal(set) var hours: Int
    public internal(set) var minutes: Int
    public internal(set) var seconds: Int

    /// A duration of calendar and clock units; nil where one is negative.
    public init?(years: Int = 0, months: Int = 0, days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0) {
        guard min(years, months, days, hours, minutes, seconds) >= 0 else { return nil }
        (self.years, self.months, self.days) = (years, months, days)
        (self.hours, self.minutes, self.seconds) = (hours, minutes, seconds)
        weeks = 0
    }

    /// A duration of whole weeks; nil where they are negative.
    public init?(weeks: Int) {
        guard weeks >= 0 else { return nil }
        (years, months, days, hours, minutes, seconds) = (0, 0, 0, 0, 0, 0)
        self.weeks = weeks
    }

    /// The nominal length in seconds: a year counts as 365.2425 days, a month as a twelfth of that.
    public var nominalSeconds: Int128 {
        let month: Int128 = 2_629_746
        let calendar = (Int128(years) * 12 + Int128(months)) * month + (Int128(weeks) * 7 + Int128(days)) * 86_400
        return calendar + Int128(hours) * 3_600 + Int128(minutes) * 60 + Int128(seconds)
    }

    /// The nominally shorter one first.
    public static func < (one: ISODuration, other: ISODuration) -> Bool {
        let (length, otherLength) = (one.nominalSeconds, other.nominalSeconds)
        guard length == otherLength else { return length < otherLength }
        if (one.years, one.months, one.weeks) != (other.years, other.months, other.weeks) {
            return (one.years, one.months, one.weeks) < (other.years, other.months, other.weeks)
        }
        return (one.days, one.hours, one.minutes) < (other.days, other.hours, other.minutes)
    }
}
