import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@testable import ContractInterchange

@Suite struct FormatExportTests {
    /// A registry of one event with these fields, and its only contract.
    private func subject(_ fields: String, types: String = "", release: String? = nil) -> ExportSubject {
        let contract = """
            event: lab.measured
            version: 1.1.0
            status: draft
            summary: Something was measured.
            fields:
            \(fields)
            \(types)
            """
        var files = [
            ("deed.yaml", "registry: acme\n"), ("teams.yaml", "lab: { name: Lab }\n"),
            ("lab/domain.yaml", "summary: The lab.\nowner: lab\n"), ("lab/measured/v1.yaml", contract),
        ]
        if let release { files.append(("lab/measured/releases/1.0.0.yaml", release)) }
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let loaded = RegistryLoader.load(
            files: files.map { (path: $0.0, text: $0.1) }, catalog: &catalog, diagnostics: &diagnostics)
        let registry = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        return ExportSubject(registry, registry.events.flatMap { $0.working })
    }

    private func avro(_ fields: String, types: String = "") -> String {
        AvroExport.export(subject(fields, types: types)).files.first?.text.split(separator: "\n").map {
            $0.drop { $0 == " " }
        }
        .joined() ?? ""
    }

    private func protobuf(_ fields: String, types: String = "", release: String? = nil) -> String {
        ProtobufExport.export(subject(fields, types: types, release: release)).files.first?.text ?? ""
    }

    @Test(arguments: [
        ("{ type: timestamp, precision: millis, zone: utc }", #"{"type": "long","logicalType": "timestamp-millis"}"#),
        (
            "{ type: decimal, precision: 9, scale: 2 }",
            #"{"type": "bytes","logicalType": "decimal","precision": 9,"scale": 2}"#
        ),
        ("{ type: uint32 }", #""long""#), ("{ type: string, optional: true }", #"["null","string"]"#),
        ("{ type: string, nullable: true, optional: true }", #"["null","string"]"#),
        (
            "{ type: enum, openness: closed, values: [a, b] }",
            #"{"type": "enum","name": "MeasuredIt","symbols": ["a","b"]}"#
        ),
        (
            "{ type: enum, values: [a], fallback: a }",
            #"{"type": "enum","name": "MeasuredIt","symbols": ["a"],"default": "a"}"#
        ),
        (
            "{ type: enum, values: [a] }",
            #"{"type": "string","deed": {"type": "enum","values": ["a"],"openness": "open"}}"#
        ),
        ("{ type: list, of: { type: int32, nullable: true } }", #"{"type": "array","items": ["null","int"]}"#),
        ("{ type: map, of: boolean }", #"{"type": "map","values": "boolean"}"#),
        ("{ type: one_of, variants: { a: string, b: int64 } }", #"["string","long"]"#),
        ("{ type: json }", #"{"type": "string","deed": {"type": "json"}}"#),
    ])
    func `a type in Avro`(written: String, type: String) {
        #expect(avro("  it: \(written)").contains(#""name": "it","type": \#(type)"#))
    }

    @Test func `a union is a record of its tag and what each variant holds`() {
        let text = avro(
            "  paid: Payment",
            types: """
                types:
                  Payment: { type: union, tag: method, variants: { card: Card, cash: {} } }
                  Card: { fields: { digits: string } }
                """)
        #expect(
            text.contains(
                #""fields": [{"name": "method","type": "string"},{"name": "card","type": ["null",{"type": "record","name": "Card""#
            ))
        #expect(text.contains(#""tags": {"card": ["card"],"cash": ["cash"]}"#))
    }

    @Test func `a recursive type is written once`() {
        let text = avro("  tree: Tree", types: "types:\n  Tree: { fields: { children: { type: list, of: Tree } } }")
        #expect(text.contains(#""name": "children","type": {"type": "array","items": "Tree"}"#))
    }

    @Test func `numbers come from the release, and what is gone is reserved`() {
        let release = """
            event: lab.measured
            version: 1.0.0
            status: active
            owner: lab
            summary: Something was measured.
            fields:
              old: { type: string, optional: true, doc: Old. }
              kept: { type: string, optional: true, doc: Kept. }
            released_at: "2026-01-01T00:00:00Z"
            numbers:
              old: 1
              kept: 7
            """
        let text = protobuf("  fresh: int32\n  kept: { type: string, optional: true }", release: release)
        #expect(text.contains(#"int32 fresh = 8 [json_name = "fresh"];"#))
        #expect(text.contains(#"optional string kept = 7 [json_name = "kept"];"#))
        #expect(text.contains("reserved 1;\n  reserved \"old\";"))
    }

    @Test(arguments: [
        ("{ type: list, of: { type: string, nullable: true } }", "repeated ItItemOrNull it = 1"),
        ("{ type: list, of: { type: list, of: int32 } }", "repeated ItItem it = 1"),
        ("{ type: map, of: { type: list, of: int32 } }", "map<string, ItValue> it = 1"),
        ("{ type: enum, values: [a-b, \"+1\"] }", "IT_A_B = 1;"),
        ("{ type: timestamp }", "google.protobuf.Timestamp it = 1"),
        ("{ type: one_of, variants: { text: string, many: { type: list, of: int32 } } }", "ManyValue many = 2;"),
        ("{ type: tuple, items: [double, { type: string, nullable: true }] }", "optional string item1 = 2;"),
    ])
    func `a type in Protobuf`(written: String, line: String) {
        #expect(protobuf("  it: \(written)").contains(line), "\(protobuf("  it: \(written)"))")
    }

    @Test func `notes that say the same are one line`() {
        let export = AvroExport.export(
            subject("  a: { type: string, max_length: 3 }\n  b: { type: string, max_length: 4 }"))
        #expect(export.notesByWords.map(\.words) == ["a, b: `max_length` cannot be said"])
    }

    @Test func `a long name of a table ends in what tells it from others`() {
        let long = String(repeating: "x", count: 60)
        #expect(SQLName.event(EventName(domain: "a", name: "b")) == "a_b")
        let names = [SQLName.joined(long, "a"), SQLName.joined(long, "b")]
        #expect(names.allSatisfy { $0.utf8.count == 52 } && names[0] != names[1])
    }
}
