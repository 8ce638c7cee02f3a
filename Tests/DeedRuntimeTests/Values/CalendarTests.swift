import Testing

@testable import DeedRuntime

@Suite struct CalendarTests {
    @Test func `every day of ten thousand years comes back`() throws {
        var (previous, count) = (-719_529, 0)
        for year in 0...9_999 {
            for month in 1...12 {
                for day in [1, CalendarDate.days(inMonth: month, of: year)] {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    let number = date.daysSinceEpoch
                    guard number > previous, CalendarDate(daysSinceEpoch: number) == date else {
                        Issue.record("\(date) is day \(number)")
                        return
                    }
                    previous = number
                    count += 1
                }
            }
        }
        #expect(count == 240_000 && previous == 2_932_896)
        #expect(CalendarDate(daysSinceEpoch: 2_932_897) == nil && CalendarDate(daysSinceEpoch: -719_529) == nil)
    }

    @Test func `days have their text and order`() throws {
        let day = try #require(CalendarDate("2026-02-03"))
        #expect((day.year, day.month, day.day, day.description) == (2026, 2, 3, "2026-02-03"))
        #expect(try day < #require(CalendarDate("2026-11-01")))
        #expect(
            CalendarDate("2026-02-29") == nil && CalendarDate("2026-2-3") == nil
                && CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    }

    @Test func `times of day compare by the moment`() throws {
        let (one, other) = (try #require(TimeOfDay("08:00:00.250+02:00")), try #require(TimeOfDay("06:00:00.25Z")))
        #expect(one == other && one.hashValue == other.hashValue && one.description == "08:00:00.250+02:00")
        let local = try #require(TimeOfDay("23:00:00"))
        #expect(local.offsetMinutes == nil && local < other && local.description == "23:00:00")
        #expect(Array("23:00:00".utf8).withUnsafeBufferPointer { TimeOfDay.parse($0) } == nil)
        #expect(TimeOfDay("23:59:60Z")?.second == 60 && TimeOfDay("22:59:60Z") == nil)
        #expect(TimeOfDay(hour: 24, minute: 0) == nil && TimeOfDay(hour: 7, minute: 5)?.description == "07:05:00")
    }

    @Test(arguments: [
        ("P1Y2M3DT4H5M6S", "P1Y2M3DT4H5M6S"), ("P2W", "P2W"), ("PT36H", "PT36H"), ("P0D", "PT0S"),
        ("P1Y0M2D", "P1Y0M2D"),
        ("PT1H0M2S", "PT1H0M2S"), ("P0Y0M1D", "P1D"), ("PT9223372036854775807S", "PT9223372036854775807S"),
    ])
    func `durations have a canonical text`(text: String, canonical: String) throws {
        let duration = try #require(ISODuration(text))
        #expect(duration.description == canonical && ISODuration(canonical) == duration)
    }

    @Test func `durations are ordered by nominal length`() throws {
        let texts = [
            "PT0S", "PT1M", "PT24H", "P1D", "P7D", "P1W", "P30D", "P1M", "P31D", "P365D", "P12M", "P1Y", "P366D",
        ]
        let durations = try texts.map { try #require(ISODuration($0)) }
        #expect(durations.sorted() == durations)
        #expect(ISODuration("PT24H") != ISODuration("P1D") && ISODuration("PT9223372036854775808S") == nil)
        #expect(ISODuration(years: -1) == nil && ISODuration(weeks: 3)?.description == "P3W")
        #expect(ISODuration(days: 1, minutes: 5)?.description == "P1DT5M")
    }
}
