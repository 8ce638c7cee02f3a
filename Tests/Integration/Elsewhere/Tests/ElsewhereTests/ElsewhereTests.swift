import DeedRuntime
import StrictEvents
import Testing
import TwoEvents

@Suite struct `A package that uses the registry of others` {
    static let lent = Array(
        """
        {"loan_id":"0b6c2a54-6a1b-4d0f-9b0e-2f1f6f1c9a11","isbn":"9783161484100","reader":{"card":"R-1024"},\
        "due_on":"2026-04-01","lent_at":"2026-03-01T09:00:00Z"}
        """.utf8)

    @Test func `two events were generated from their releases`() throws {
        #expect(libraryEvents == ["lending.book_lent", "lending.book_returned"])
        #expect(TwoEvents.BookLent.V1.contract.version == "1.1.0")
        let event = try TwoEvents.BookLent.V1.decode(Self.lent)
        #expect(event.reader.card == "R-1024")
        #expect(event.desk == "main")
        #expect(event.validate() == [])
    }

    @MainActor @Test func `a module of the main actor reads events there and elsewhere`() async throws {
        let desk = Desk()
        try desk.read(Self.lent)
        #expect(desk.lent.count == 1)
        let valid = await Task.detached { isLent(Self.lent) }.value
        #expect(valid)
    }
}
