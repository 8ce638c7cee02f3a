import ContractModel
import ContractParsing
import Diagnostics
import Testing

/// What the binder makes of right texts.
@Suite struct ModelTests {
    private func field(_ text: String) throws -> Field {
        let reading = fields("f: \(text)")
        #expect(reading.findings == [])
        return try #require(reading.value?.payload.fields.first)
    }

    @Test func `the short form of a field is its type`() throws {
        #expect(difference(try field("string"), try field("{ type: string }")) == nil)
        #expect(difference(try field("shared.Money"), try field("{ type: shared.Money }")) == nil)
        #expect(
            difference(try field("{ fields: { x: uuid } }"), try field("{ type: record, fields: { x: uuid } }")) == nil)
    }

    @Test func `a reference knows its domain`() throws {
        guard case .named(let type) = try field("shared.Money").type.kind else { return #expect(Bool(false)) }
        #expect(type.domain == "shared")
        #expect(type.name == "Money")
    }

    @Test func `text is taken as it is written`() throws {
        guard case .enumeration(let values) = try field("{ type: enum, values: [no, 1.10, +1, true, 0x1F] }").type.kind
        else {
            return #expect(Bool(false))
        }
        #expect(values.values.map(\.name.value) == ["no", "1.10", "+1", "true", "0x1F"])
        let text = try field("{ type: string, doc: 1.10, default: 1.10, optional: true }")
        #expect(text.doc?.value == "1.10")
        guard case .string("1.10")? = text.default?.value else { return #expect(Bool(false)) }
    }

    @Test func `numbers are kept as exact decimal text`() throws {
        let limits = try field("{ type: decimal, precision: 38, scale: 2, min: -0.10, max: +99999999999999999999.99 }")
            .type.limits
        #expect(limits.text(.min) == "-0.10")
        #expect(limits.text(.max) == "99999999999999999999.99")
        #expect(limits.integer(.precision) == 38)
        guard case .number("0.30")? = try field("{ type: double, default: .30 }").default?.value else {
            return #expect(Bool(false))
        }
    }

    @Test func `a literal for a named type remembers how it was written`() throws {
        let literal = try #require(try field("{ type: Grade, default: +1 }").default)
        guard case .number("1") = literal.value else { return #expect(Bool(false)) }
        #expect(literal.asText == "+1")
    }

    @Test func `values of an enum may be a list or say what they mean`() throws {
        guard case .enumeration(let bare) = try field("{ type: enum, values: [a, b] }").type.kind,
            case .enumeration(let described) = try field(
                "{ type: enum, values: { a: A thing., b: { deprecated: { since: 1.0.0 }, renamed_from: [c, d] } } }"
            ).type.kind
        else { return #expect(Bool(false)) }
        #expect(bare.values.map(\.name.value) == described.values.map(\.name.value))
        #expect(described.values[0].doc?.value == "A thing.")
        #expect(described.values[1].renamedFrom.map(\.value) == ["c", "d"])
        #expect(described.openness == .open)
    }

    @Test func `variants may be names, records, empty, and answer to several tags`() throws {
        let text =
            "{ type: union, tag: kind, variants: { card: Card, cash: {}, wire: { type: Wire, tags: [wire, swift] } } }"
        guard case .union(let union) = try field(text).type.kind else { return #expect(Bool(false)) }
        #expect(union.variants.map { $0.type == nil } == [false, true, false])
        #expect(union.variants.map { $0.tags.map(\.value) } == [["card"], ["cash"], ["wire", "swift"]])
    }

    @Test func `openness of one_of is closed where nothing is said`() throws {
        guard case .oneOf(let oneOf) = try field("{ type: one_of, variants: { a: string, b: int32 } }").type.kind else {
            return #expect(Bool(false))
        }
        #expect(oneOf.openness == .closed)
    }

    @Test func `what cannot be read is unresolved`() throws {
        for text in [
            "{ type: list }", "{ doc: x }", "[string]", "{ type: decimal }", "{ type: Money, of: string }", "3x",
        ] {
            let type = try #require(fields("f: \(text)").value?.payload.fields.first?.type)
            guard case .unresolved = type.kind else { return #expect(Bool(false), "\(text)") }
        }
    }

    @Test func `a field reaches from its name to its end`() throws {
        let reading = fields("f:\n  type: string\n  doc: End.")
        let range = try #require(reading.value?.payload.fields.first?.range)
        let text = String(decoding: Array(reading.text.utf8)[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
        #expect(text.hasPrefix("f:"))
        #expect(text.hasSuffix("End."))
    }

    @Test(arguments: [
        ("2.x", "2.0.0", "3.0.0"), ("2.1.x", "2.1.0", "2.2.0"), ("2.1.0", "2.1.0", "2.1.1"),
        (">=2.1.0 <4.0.0", "2.1.0", "4.0.0"), (">1.0.0 <=2.0.0", "1.0.1", "2.0.1"),
    ])
    func `a range of versions has bounds`(text: String, lower: String, upper: String) throws {
        let range = try #require(VersionRange(parsing: text))
        #expect(range.lower.description == lower)
        #expect(range.upper?.description == upper)
        #expect(range.description == text)
    }

    @Test(arguments: [
        "", "x", "2", "2.1", "2.x.x", "0.x", "2.01.x", "~2.1", ">=2.0.0 <1.0.0", "2.0.0  ", "v2.0.0", ">= 2.0.0",
    ])
    func `what is no range of versions is none`(text: String) {
        #expect(VersionRange(parsing: text) == nil)
    }

    @Test(arguments: ["a", "a.b", "a.*.b", "a.0", "a.\\e", "a.x\\.y", "a.b\\\\c"])
    func `an escaped path is the same after reading and writing it`(text: String) throws {
        #expect(try #require(FieldPath(escaped: text)).escaped == text)
    }

    @Test func `numbers of a snapshot reach any value of an enum`() throws {
        let reading = contract(
            "event: a.b\nversion: 1.0.0\nsummary: s\nfields: {}\nreleased_at: \"2026-01-01T00:00:00Z\"\n"
                + "numbers: { f: 1, f.1\\.10: 2, f.\\e: 3 }\n")
        #expect(reading.findings == [])
        #expect(reading.value?.release?.numbers.map(\.path.components) == [["f"], ["f", "1.10"], ["f", ""]])
    }
}
