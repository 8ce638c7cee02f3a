import ContractRegistry
import DeedRuntime
import PayloadValidation
import Testing

/// Payloads of the newest version, which are replayed without being made anew where that shows nothing.
@Suite struct PlainReadingTests {
    private func versions(_ fields: String) throws -> ResolvedEvent {
        let lines = fields.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        return try event(["fields:\n\(lines)\n"])
    }

    private static let plain = """
        id: { type: string, max_length: 9 }
        at: { type: timestamp, zone: utc }
        day: { type: date, optional: true }
        count: { type: int32, min: 0 }
        kind: { type: enum, values: [one, two] }
        tags: { type: list, of: { type: string }, max_items: 2 }
        by: { type: map, of: int64 }
        price: { type: decimal, precision: 4, scale: 2, optional: true }
        weight: { type: double, min: 0, optional: true }
        seen: { type: timestamp, encoding: unix_millis, optional: true }
        place: { type: record, fields: { city: string, zip: { type: string, nullable: true } } }
        mode: { type: enum, values: { slow: { renamed_from: lazy }, fast: {} }, openness: open, fallback: fast, optional: true }
        note: { type: string, optional: true, default: none, renamed_from: remark }
        part: { type: union, tag: t, variants: { b: { fields: { c: { type: string, renamed_from: d } } } }, optional: true }
        """

    @Test(arguments: [
        #"{"id":"a","at":"2026-01-02T03:04:05Z","count":1,"kind":"one","tags":[],"by":{},"place":{"city":"x","zip":null}}"#,
        #"{"id":"a","at":"2026-01-02T03:04:05.100Z","day":"2026-01-02","count":1,"kind":"one","tags":["a"],"by":{"a":1},"place":{"city":"x","zip":"1","more":1},"more":true}"#,
        #"{"id":"abcdefghijk","at":"2026-01-02T03:04:05Z","count":1,"kind":"one","tags":[],"by":{},"place":{"city":"x","zip":null}}"#,
        #"{"id":"a","at":"2026-01-02","count":-1,"kind":"three","tags":["a","b","c"],"by":{"a":"b"},"place":{}}"#,
        #"{"id":"a","at":"2026-01-02T03:04:05Z","count":1,"kind":"one","tags":[],"by":{},"place":{"city":"x","zip":null},"price":"01.50","weight":1e-3,"seen":1767322800000}"#,
        #"{"id":"a","at":"2026-01-02T03:04:05Z","count":1,"kind":"one","tags":[],"by":{},"place":{"city":"x","zip":null},"price":"1.5","weight":12.50,"seen":0}"#,
        #"{"id":"a","at":"2026-01-02T03:04:05Z","count":1,"kind":"one","tags":[],"by":{},"place":{"city":"x","zip":null},"mode":"lazy","remark":"x","part":{"t":"b","d":"e"}}"#,
        #"{"id":"a","at":"2026-01-02T03:04:05Z","count":1,"kind":"one","tags":[],"by":{},"place":{"city":"x","zip":null},"mode":"else","note":7,"part":{"t":"c"}}"#,
        #"{"id":null}"#, "[]", "{", "null",
    ])
    func `a trial comes to what an upcast comes to`(payload: String) throws {
        let event = try versions(Self.plain)
        #expect(event.working[0].readsPlainly)
        var (one, other) = (Upcaster(event), Upcaster(event))
        let trial = try one.trial(Array(payload.utf8), from: 1)
        switch (trial, try other.upcast(Array(payload.utf8), from: 1)) {
        case (.upcast, .upcast): break
        case (.failed(let failure), .failed(let expected)): #expect(failure == expected)
        case (let one, let other): Issue.record("\(one) is not \(other)")
        }
    }

    @Test(arguments: [
        "a: { type: string, const: b }",
        "a: { type: list, unique: true, of: { type: enum, values: [b, c], fallback: b } }",
        "a: { type: list, unique: true, of: { type: enum, values: { b: { renamed_from: c } } } }",
        "a: { type: list, unique: true, of: { type: record, fields: { b: { type: string, optional: true, default: c } } } }",
        "a: { type: one_of, variants: { b: string, c: int64 } }",
    ])
    func `what reading may spoil is made anew`(field: String) throws {
        #expect(try !versions(field).working[0].readsPlainly)
    }
}
