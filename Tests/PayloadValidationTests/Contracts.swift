import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation
import Testing

/// A contract of one event with these fields, and what else there is, as text.
func contractText(_ body: String) -> String {
    "event: shop.thing_done\nversion: 1.0.0\nsummary: A thing was done.\n" + body
}

/// The contract of one event; what is wrong with it fails the test.
func resolved(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) -> ResolvedContract? {
    var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
    let registry = RegistryLoader.load(
        files: [
            ("teams.yaml", "shop: { name: Shop }\n"),
            ("shop/domain.yaml", "summary: The shop.\nowner: shop\n"),
            ("shop/thing_done/v1.yaml", contractText(body)),
        ], catalog: &catalog, diagnostics: &diagnostics)
    let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    for diagnostic in diagnostics.list where diagnostic.severity == .error {
        Issue.record("\(diagnostic.rule): \(diagnostic.message)", sourceLocation: sourceLocation)
    }
    return resolved.events.first?.working.first
}

/// Validates payloads by a contract of a few fields.
struct Judge {
    let validator: PayloadValidator

    init(_ body: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let contract = try #require(resolved(body, sourceLocation: sourceLocation), sourceLocation: sourceLocation)
        validator = try PayloadValidator(contract)
    }

    /// Judges one field `x` of a type.
    init(x type: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try self.init("fields:\n  x: \(type)\n", sourceLocation: sourceLocation)
    }

    /// The violations, each as `pointer rule`, warnings with a question mark.
    func callAsFunction(_ json: String, as role: Role = .producer) -> [String] {
        validator.validate(Array(json.utf8), as: role).map {
            "\($0.pointer) \($0.rule.rawValue)\($0.invariant.map { " \($0)" } ?? "")\($0.isWarning ? "?" : "")"
        }
    }

    /// The rules that a value of the field `x` violates.
    func x(_ json: String, as role: Role = .producer) -> [String] {
        validator.validate(Array(#"{"x":\#(json)}"#.utf8), as: role).map(\.rule.rawValue)
    }
}
