public import DeedRuntime
public import Foundation

extension CalendarDate {
    /// The day that year, month and day of the components name; nil where one is missing or the calendar has no such day.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that a moment has in a time zone; nil beyond the years 0 to 9999.
    public init?(_ date: Date, in timeZone: TimeZone) {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = timeZone
        self.init(calendar.dateComponents([.year, .month, .day], from: date))
    }

    /// Year, month and day, without calendar and time zone.
    public var dateComponents: DateComponents { DateComponents(self) }
}

extension DateComponents {
    /// Year, month and day, without calendar and time zone.
    public init(_ date: CalendarDate) {
        self.init(year: date.year, month: date.month, day: date.day)
    }
}
