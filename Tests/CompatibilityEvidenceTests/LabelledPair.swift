import ContractModel
import ContractRegistry
import ContractRules

@testable import ContractInterchange

/// Two consecutive versions of a real schema, with what an independent differ says of the step.
struct LabelledPair {
    var corpus: String
    var event: String
    var versions: (String, String)
    var label: String
    var isFragment: Bool
    /// Whether it breaks backward, forward, and code that was generated.
    var flags: [Bool]

    var name: String { "\(corpus) \(event) \(versions.0) → \(versions.1)" }

    init(_ line: SourceValue) {
        func text(_ name: String) -> String { line[name]?.text ?? "" }
        corpus = text("corpus")
        event = text("event")
        versions = (text("a"), text("b"))
        label = text("label")
        isFragment = text("kind") == "fragment"
        flags = ["bc", "fc", "src"].map { line[$0]?.flag ?? false }
    }

    static func all() throws -> [LabelledPair] {
        try Evidence.lines("labelled-pairs/pairs.jsonl").map(LabelledPair.init)
    }
}

/// The registries that the pairs are from, imported.
struct LabelledCorpora {
    /// By corpus and path of the schema without its ending.
    private var contracts: [String: [ResolvedContract]] = [:]

    init(_ pairs: [LabelledPair]) throws {
        for (corpus, members) in Dictionary(grouping: pairs, by: \.corpus) {
            var documents = try SourceFolder.read("\(Evidence.folder ?? "")/\(corpus)").documents
            documents += Self.wrapped(members.filter(\.isFragment), among: documents)
            for (source, contract) in Evidence.contracts(of: documents, folder: corpus) {
                contracts["\(corpus)/\(Self.key(of: source))", default: []].append(contract)
            }
        }
    }

    /// Events with one field each, for types that are no events.
    private static func wrapped(_ pairs: [LabelledPair], among documents: [SourceDocument]) -> [SourceDocument] {
        let versions = Set(pairs.flatMap { ["\($0.event)/\($0.versions.0)", "\($0.event)/\($0.versions.1)"] })
        return documents.filter { versions.contains(key(of: $0.path)) }.map { document in
            let name = key(of: document.path)
            let reference = SourceValue.object([.init(name: "$ref", value: .string("../../\(document.path)"))])
            let value = SourceValue.object([
                .init(name: "type", value: .string("object")),
                .init(name: "required", value: .array([.string("value")])),
                .init(name: "properties", value: .object([.init(name: "value", value: reference)])),
            ])
            let parts = name.split(separator: "/")
            return SourceDocument(path: "\(parts[0])Value/\(parts[1]).json", value: value)
        }
    }

    /// The name of the event and the version, of the path of a schema.
    private static func key(of path: String) -> String {
        var parts = path.split(separator: "/").map(String.init).filter { $0 != "jsonschema" && $0 != "schemas" }
        if parts.first == "definitions" { parts.removeFirst() }
        for ending in [".json", ".yaml", ".yml"] where parts.last?.hasSuffix(ending) ?? false {
            parts[parts.count - 1].removeLast(ending.count)
        }
        return parts.joined(separator: "/")
    }

    /// The contracts of both versions of a pair that stand for each other.
    func contracts(of pair: LabelledPair, _ openness: Openness) -> [(old: ResolvedContract, new: ResolvedContract)] {
        let name = "\(pair.corpus)/\(pair.event)\(pair.isFragment ? "Value" : "")"
        let (before, after) = (
            contracts["\(name)/\(pair.versions.0)"] ?? [], contracts["\(name)/\(pair.versions.1)"] ?? []
        )
        return before.compactMap { old in
            after.first { $0.name == old.name }.map { (old.opened(openness), $0.opened(openness)) }
        }
    }
}
