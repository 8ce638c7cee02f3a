public import DeedRuntime
public import Foundation

extension Timestamp {
    /// The moment of a date, in UTC, to the nanosecond that the date's binary float is nearest to; nil beyond the years 0 to 9999.
    ///
    /// A `Date` of our days is exact to about 100 nanoseconds.
    public init?(_ date: Date) {
        let seconds = date.timeIntervalSince1970.rounded(.down)
        let fraction = date.timeIntervalSinceReferenceDate - (seconds - Date.timeIntervalBetween1970AndReferenceDate)
        let nanoseconds = (fraction * 1e9).rounded()
        guard let whole = Int64(exactly: seconds), nanoseconds.isFinite else { return nil }
        let carry: Int64 = nanoseconds >= 1e9 ? 1 : 0
        self.init(secondsSinceEpoch: whole + carry, nanoseconds: carry == 1 ? 0 : max(0, Int(nanoseconds)))
    }

    /// The moment as a date, rounded to what its binary float can hold; a leap second becomes the second after it.
    public var date: Date {
        let seconds = Double(secondsSinceEpoch + (isLeapSecond ? 1 : 0)) - Date.timeIntervalBetween1970AndReferenceDate
        return Date(timeIntervalSinceReferenceDate: seconds + Double(nanoseconds) / 1e9)
    }
}

extension Date {
    /// The moment of a timestamp, rounded to what a date's binary float can hold.
    public init(_ timestamp: Timestamp) {
        self = timestamp.date
    }
}
