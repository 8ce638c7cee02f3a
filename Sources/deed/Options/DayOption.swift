import ArgumentParser
import ContractModel

/// The day that sunsets and expiries are measured against: `--today`, then `SOURCE_DATE_EPOCH`, then the clock.
struct DayOption: ParsableArguments {
    @Option(help: ArgumentHelp("The day to measure expiries against, 2026-01-31.", valueName: "day"))
    var today: CalendarDay?

    func day() throws -> CalendarDay { try today ?? Moment(seconds: Self.epoch()).day }

    /// RFC 3339 in UTC, to the second.
    func timestamp() throws -> String {
        try today.map { "\($0)T00:00:00Z" } ?? Moment(seconds: Self.epoch()).description
    }

    private static func epoch() throws -> Int {
        guard let text = Console.environment("SOURCE_DATE_EPOCH") else { return Console.now }
        guard let seconds = Int(text), 0...253_402_300_799 ~= seconds else {
            throw Failure("SOURCE_DATE_EPOCH is `\(text)`; it counts seconds since 1970")
        }
        return seconds
    }
}

/// A second, in UTC.
struct Moment: CustomStringConvertible {
    let seconds: Int

    /// From the count of days since 1970, by eras of 400 years that begin in March.
    var day: CalendarDay {
        let shifted = Int((Double(seconds) / 86_400).rounded(.down)) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return CalendarDay(year: year, month: month, day: day)
    }

    var description: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let rest = seconds % 86_400
        return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}
