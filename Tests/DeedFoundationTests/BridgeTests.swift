import DeedFoundation
import DeedRuntime
import Foundation
import Testing

@Suite struct BridgeTests {
    @Test func `moments and dates are the same moments`() throws {
        for text in [
            "1970-01-01T00:00:00Z", "2026-11-23T11:22:33.125Z", "1960-02-29T23:59:59.500Z", "0001-01-01T00:00:00Z",
        ] {
            let moment = try #require(Timestamp(text))
            #expect(Timestamp(moment.date) == moment)
        }
        #expect(Date(try #require(Timestamp("2001-01-01T01:00:00.5+01:00"))).timeIntervalSinceReferenceDate == 0.5)
        #expect(Timestamp(Date.distantFuture) != nil && Timestamp(Date(timeIntervalSince1970: .infinity)) == nil)
        #expect(Timestamp(Date(timeIntervalSince1970: 1e15)) == nil)
        let leap = try #require(Timestamp("2016-12-31T23:59:60Z"))
        #expect(leap.date == Timestamp("2017-01-01T00:00:00Z")?.date)
    }

    @Test func `UUIDs have the same text`() {
        let uuid = UUID()
        #expect(UUIDValue(uuid).description == uuid.uuidString.lowercased() && UUIDValue(uuid).uuid == uuid)
    }

    @Test(arguments: [
        "0", "-12.5", "0.00000000000000000000000000000000000001", "99999999999999999999999999999999999999", "1e37",
    ])
    func `decimals are exact`(text: String) throws {
        let value = try #require(ExactDecimal(text))
        #expect(ExactDecimal(value.decimal) == value)
        #expect(value.decimal == Decimal(string: text))
    }

    @Test func `what is no exact decimal is none`() {
        #expect(ExactDecimal(Decimal.nan) == nil && ExactDecimal(Decimal.greatestFiniteMagnitude) == nil)
    }

    @Test func `days and times have components`() throws {
        let day = try #require(CalendarDate("2026-02-28"))
        #expect(
            CalendarDate(day.dateComponents) == day
                && CalendarDate(DateComponents(year: 2026, month: 2, day: 29)) == nil)
        let moment = try #require(Timestamp("2026-02-28T23:30:00Z")).date
        #expect(CalendarDate(moment, in: try #require(TimeZone(secondsFromGMT: 3_600)))?.description == "2026-03-01")
        let time = try #require(TimeOfDay("08:30:15.5+02:00"))
        #expect(TimeOfDay(DateComponents(time)) == time)
    }

    @Test func `JSON goes in and out as data`() throws {
        let value = try JSONValue(parsing: Data(#"{"a":[1,2.50]}"#.utf8))
        #expect(value.data == Data(#"{"a":[1,2.50]}"#.utf8))
        #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: Data()) }
    }

    @Test func `Codable types share the wire form of contracts`() throws {
        struct Row: Codable, Equatable {
            var at: Date
            var seen: Timestamp
            var id: UUIDValue
            var price: ExactDecimal
            var none: Null
            var raw: Data
        }
        let json =
            #"{"at":"2026-01-01T00:00:00.250Z","id":"00000000-0000-0000-0000-000000000001","none":null,"price":"1.50","#
            + #""raw":"AQI=","seen":"2026-01-01T00:00:00+01:00"}"#
        let row = try JSONDecoder.events.decode(Row.self, from: Data(json.utf8))
        #expect(row.at.timeIntervalSince1970 == 1_767_225_600.25 && row.raw == Data([1, 2]))
        #expect(String(decoding: try JSONEncoder.events.encode(row), as: UTF8.self) == json)
        #expect(throws: DecodingError.self) {
            try JSONDecoder.events.decode([Timestamp].self, from: Data(#"["2026-13-01T00:00:00Z"]"#.utf8))
        }
    }

    @Test func `free JSON and presence go through Codable`() throws {
        struct Row: Codable, Equatable {
            var free: JSONValue
            var a: Presence<Int>
            var b: Presence<Int>
            var c: Presence<Int>
        }
        let json = #"{"b":null,"c":3,"free":{"x":[true,null,1.5,18446744073709551615,"s"]}}"#
        let row = try JSONDecoder.events.decode(Row.self, from: Data(json.utf8))
        #expect(row.a == .absent && row.b == .null && row.c == .value(3))
        #expect(try row.free == JSONValue(parsing: #"{"x":[true,null,1.5,18446744073709551615,"s"]}"#))
        #expect(String(decoding: try JSONEncoder.events.encode(row), as: UTF8.self) == json)
    }
}
