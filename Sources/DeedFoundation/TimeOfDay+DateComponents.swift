public import DeedRuntime
public import Foundation

extension TimeOfDay {
    /// The time that the components name, their time zone being a fixed offset or none; nil where the hour is missing or a part
    /// is out of range.
    public init?(_ components: DateComponents) {
        guard let hour = components.hour else { return nil }
        self.init(
            hour: hour, minute: components.minute ?? 0, second: components.second ?? 0,
            nanosecond: components.nanosecond ?? 0, offsetMinutes: components.timeZone.map { $0.secondsFromGMT() / 60 })
    }
}

extension DateComponents {
    /// Hour, minute, second, nanosecond, and the offset as time zone where there is one.
    public init(_ time: TimeOfDay) {
        self.init(
            timeZone: time.offsetMinutes.flatMap { TimeZone(secondsFromGMT: $0 * 60) }, hour: time.hour,
            minute: time.minute, second: time.second, nanosecond: time.nanosecond)
    }
}
