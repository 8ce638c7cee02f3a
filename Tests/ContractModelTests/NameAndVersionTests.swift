import ContractModel
import Testing

@Suite struct NameAndVersionTests {
    @Test(arguments: ["1.0.0", "2.10.3", "1.0.12"])
    func `a version is the same after reading and writing it`(text: String) throws {
        #expect(try #require(SemanticVersion(text)).description == text)
    }

    @Test(arguments: [
        "", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.x", "1.0.-1", "1.0.0-beta", " 1.0.0", "1..0",
        "99999999999999999999.0.0",
    ])
    func `what is no version is none`(text: String) {
        #expect(SemanticVersion(text) == nil)
    }

    @Test func `versions are ordered by their numbers, not as text`() throws {
        let versions = try ["1.10.0", "1.9.9", "2.0.0", "1.9.10"].map { try #require(SemanticVersion($0)) }
        #expect(versions.sorted().map(\.description) == ["1.9.9", "1.9.10", "1.10.0", "2.0.0"])
    }

    @Test func `an event's name has two parts`() throws {
        let name = try #require(EventName("orders.order_placed"))
        #expect((name.domain, name.name) == ("orders", "order_placed"))
        #expect(name.description == "orders.order_placed")
        for text in ["", "orders", "orders.", ".placed", "a.b.c"] { #expect(EventName(text) == nil) }
    }

    @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "2027-12-31"])
    func `a day of the calendar is read`(text: String) throws {
        #expect(try #require(CalendarDay(text)).description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2027-00-01", "2027-13-01", "2027-04-31", "2027-1-01", "27-01-01", "2027-01-0a", "",
    ])
    func `a day that does not exist is none`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `days are ordered`() throws {
        let days = try ["2027-01-02", "2026-12-31", "2027-01-01"].map { try #require(CalendarDay($0)) }
        #expect(days.sorted().map(\.description) == ["2026-12-31", "2027-01-01", "2027-01-02"])
    }
}
