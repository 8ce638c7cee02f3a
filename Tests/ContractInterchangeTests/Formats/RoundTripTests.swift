import ContractModel
import ContractRegistry
import Diagnostics
import Foundation
import Testing

@testable import ContractInterchange

/// The example registry, exported and imported again.
@Suite struct RoundTripTests {
    private static let registry: ResolvedRegistry = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let loaded = try? RegistryLoader.load(
            folder: root.appending(path: "contracts").path, catalog: &catalog, diagnostics: &diagnostics)
        guard let loaded else { preconditionFailure("the example registry is there") }
        return RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
    }()

    private var subject: ExportSubject { ExportSubject(Self.registry, Self.registry.events.flatMap(\.versions)) }

    private func documents(_ export: Export) throws -> [SourceDocument] {
        try export.files.map { SourceDocument(path: $0.path, value: try JSONTextReader.read(Array($0.text.utf8))) }
    }

    /// What each place of each version is: its type, and whether it may be absent or null. The formats have no names for alternatives,
    /// so that what is within them is left out.
    private func outline(_ contracts: [ResolvedContract]) -> [String: String] {
        var lines: [String: String] = [:]
        for contract in contracts {
            func walk(_ spec: ResolvedSpec, _ path: String, _ depth: Int) {
                if case .oneOf = contract.shape(of: spec) { return }
                if case .union = contract.shape(of: spec) { return }
                for part in contract.parts(of: spec) where depth < 6 {
                    let place = "\(path).\(part.step)"
                    guard let inner = part.spec else { continue }
                    let presence = (part.field?.field.optional ?? false ? "?" : "") + (inner.nullable ? "0" : "")
                    lines[place] = word(inner, contract) + presence
                    walk(inner, place, depth + 1)
                }
            }
            walk(contract.root, "\(contract.name) \(contract.version)", 0)
        }
        return lines
    }

    private func word(_ spec: ResolvedSpec, _ contract: ResolvedContract) -> String {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): scalar.rawValue
        case .record: "record"
        case .list: "list"
        case .map: "map"
        case .enumeration(let enumeration): "enum \(enumeration.values.map(\.name.value).joined(separator: " "))"
        case .union: "union"
        case .oneOf: "one_of"
        case .tuple: "tuple"
        case .named, .unresolved: "?"
        }
    }

    private func again(_ imported: ImportedRegistry) -> [ResolvedContract] {
        Evidence.resolved(imported).events.flatMap(\.releases)
    }

    @Test func `Avro keeps every field but for what its notes say`() throws {
        let imported = AvroImporter.read(try documents(AvroExport.export(subject)), domain: nil)
        #expect(imported.report.losses.isEmpty)
        let (before, after) = (outline(subject.contracts), outline(again(imported)))
        #expect(before.count > 300)
        var changes: Set<String> = []
        for (place, word) in before {
            // Absent and null are one in Avro.
            let wanted = word.hasSuffix("?0") ? String(word.dropLast()) : word
            if after[place] != wanted { changes.insert("\(word) > \(after[place] ?? "nothing")") }
        }
        // Unsigned integers have a wider type, integers have no declared values, and records no other fields.
        let known: Set<String> = [
            "uint32 > int64", "uint32? > int64?", "uint64 > decimal", "enum 1 2 > int64", "json > nothing",
        ]
        #expect(changes.subtracting(known).isEmpty)
    }

    @Test func `JSON Schema keeps nearly every field`() throws {
        let export = JSONSchemaExport.export(subject, for: .producer, draft: .draft202012)
        let imported = JSONSchemaImporter.read(try documents(export), skipped: [], folder: "shop", domain: nil)
        let (before, after) = (outline(subject.contracts), outline(again(imported)))
        let missing = before.keys.filter { after[$0] == nil }
        #expect(missing.count * 100 < before.count)
        #expect(
            Set(imported.report.losses.map(\.construct)).isSubset(of: ["if/then/else", "alternatives of payloads"]))
        // JSON Schema has one kind of integers, and texts for decimals, and says openness by what it accepts.
        let words = Set(
            before.filter { after[$0.key] != nil && after[$0.key] != $0.value }.map {
                $0.value.prefix { $0.isLetter || $0.isNumber }
            })
        #expect(words.isSubset(of: ["int32", "int64", "uint32", "uint64", "decimal", "timestamp", "enum", "union"]))
    }
}
