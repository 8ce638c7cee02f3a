import Testing

@testable import DeedRuntime

@Suite struct TimestampTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.5Z", -1), ("2026-11-23T11:00:00+02:00", 1_795_424_400),
            ("0000-01-01T00:00:00Z", -62_167_219_200), ("9999-12-31T23:59:59.999999999Z", 253_402_300_799),
            ("2000-02-29T12:00:00-00:00", 951_825_600), ("2016-12-31T23:59:60.25Z", 1_483_228_799),
        ] as [(String, Int64)])
    func `moments are seconds since 1970`(text: String, seconds: Int64) throws {
        let moment = try #require(Timestamp(text))
        #expect(moment.secondsSinceEpoch == seconds)
        #expect(moment.description == text.replacing("-00:00", with: "Z"))
    }

    @Test(arguments: [
        "2026-02-29T00:00:00Z", "2026-11-23 11:00:00Z", "2026-11-23T11:00:00", "2026-11-23T11:00Z",
        "2026-11-23T11:00:00.Z",
        "2026-11-23T11:00:00.1234567890Z", "2026-11-23T11:00:00+0200", "2026-11-15T23:59:60Z", "2026-11-30T23:58:60Z",
        "0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01", "2026-11-23T11:00:00ZZ", "",
        "2026-11-23T11:00:00+24:00",
    ])
    func `what is no moment is refused`(text: String) {
        #expect(Timestamp(text) == nil)
    }

    @Test func `the same moment is equal whatever the offset`() throws {
        let (one, other) = (
            try #require(Timestamp("2026-01-01T08:00:00.50+02:00")), try #require(Timestamp("2026-01-01T06:00:00.5Z"))
        )
        #expect(one == other && one.hashValue == other.hashValue && one.offsetMinutes == 120)
        #expect(one.description == "2026-01-01T08:00:00.50+02:00" && one.inUTC.description == "2026-01-01T06:00:00.50Z")
    }

    @Test func `a leap second lies between the seconds around it`() throws {
        let texts = [
            "2016-12-31T23:59:59.9Z", "2016-12-31T15:59:60-08:00", "2016-12-31T23:59:60.9Z", "2017-01-01T00:00:00Z",
        ]
        let moments = try texts.map { try #require(Timestamp($0)) }
        #expect(moments.sorted() == moments && Set(moments).count == 4)
        #expect(moments.map(\.isLeapSecond) == [false, true, true, false])
    }

    @Test func `Unix time rounds down and comes back`() throws {
        let moment = try #require(Timestamp("1969-12-31T23:59:58.123456789Z"))
        #expect((moment.unixSeconds, moment.unixMillis, moment.unixMicros) == (-2, -1_877, -1_876_544))
        #expect(Timestamp(unixMillis: -1_877)?.description == "1969-12-31T23:59:58.123Z")
        #expect(Timestamp(unixMicros: -1_876_544)?.description == "1969-12-31T23:59:58.123456Z")
        #expect(Timestamp(unixSeconds: 1_795_424_400)?.description == "2026-11-23T09:00:00Z")
        #expect(
            Timestamp(unixSeconds: 253_402_300_800) == nil && Timestamp(unixMillis: .min) == nil
                && Timestamp(unixMicros: .max) == nil)
    }

    @Test func `parts are checked`() throws {
        #expect(
            Timestamp(secondsSinceEpoch: 0, nanoseconds: 5_000, offsetMinutes: -90)?.description
                == "1969-12-31T22:30:00.000005-01:30")
        #expect(
            Timestamp(secondsSinceEpoch: 0, nanoseconds: 1_000_000_000) == nil
                && Timestamp(secondsSinceEpoch: 0, offsetMinutes: 1_440) == nil)
        #expect(Timestamp(secondsSinceEpoch: .max) == nil)
        let date = try #require(CalendarDate(year: 2026, month: 3, day: 1))
        let time = try #require(TimeOfDay(hour: 0, minute: 30, offsetMinutes: 60))
        #expect(Timestamp(date: date, time: time)?.inUTC.description == "2026-02-28T23:30:00Z")
    }

    @Test func `a moment can be cut to a precision`() throws {
        let moment = try #require(Timestamp("2026-01-01T00:00:00.123456789+01:00"))
        #expect(moment.truncated(to: .millis).description == "2026-01-01T00:00:00.123+01:00")
        #expect(moment.truncated(to: .seconds).description == "2026-01-01T00:00:00+01:00")
        #expect(moment.precision == .nanos && moment.truncated(to: .micros).precision == .micros)
        #expect(
            try #require(Timestamp("2016-12-31T23:59:60.5Z")).truncated(to: .seconds).description
                == "2016-12-31T23:59:60Z")
        #expect(Timestamp.Precision.seconds < .millis)
    }
}
