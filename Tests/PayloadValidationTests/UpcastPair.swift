import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation
import Testing

/// An event with a working contract for each body, the first of version 1.
func event(_ bodies: [String], sourceLocation: SourceLocation = #_sourceLocation) throws -> ResolvedEvent {
    var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
    let head = "event: shop.thing_done\nsummary: A thing was done.\nversion: "
    let contracts = bodies.enumerated().map { number, body in
        (path: "shop/thing_done/v\(number + 1).yaml", text: head + "\(number + 1).0.0\n" + body)
    }
    let registry = RegistryLoader.load(
        files: [
            ("teams.yaml", "shop: { name: Shop }\n"), ("shop/domain.yaml", "summary: The shop.\nowner: shop\n"),
        ] + contracts, catalog: &catalog, diagnostics: &diagnostics)
    let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    for diagnostic in diagnostics.list where diagnostic.severity == .error {
        Issue.record("\(diagnostic.rule): \(diagnostic.message)", sourceLocation: sourceLocation)
    }
    return try #require(resolved.events.first, sourceLocation: sourceLocation)
}

/// A payload of an old version, and what becomes of it.
struct UpcastCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var old: String
    var new: String
    var steps: String
    var payload: String
    var result: String

    init(_ name: String, _ old: String, to new: String, by steps: String = "", _ payload: String, _ result: String) {
        (testDescription, self.old, self.new, self.steps) = (name, old, new, steps)
        (self.payload, self.result) = (payload, result)
    }

    /// Version 1 has the fields of `old`, version 2 those of `new`, where a line of each is a line of YAML.
    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let upcast = "\nupcast:\n  from: 1\n" + (steps.isEmpty ? "" : "  fields: { \(steps) }\n")
        let event = try event([old + "\n", new + upcast], sourceLocation: sourceLocation)
        var upcaster = Upcaster(event)
        let outcome = try upcaster.upcast(Array(payload.utf8), from: 1)
        #expect(outcome.text == result, sourceLocation: sourceLocation)
        guard case .upcast(let found) = outcome else { return }
        #expect(try JSONValue(parsing: result) == found, sourceLocation: sourceLocation)
    }
}

extension UpcastOutcome {
    /// The payload as JSON, or why there is none.
    var text: String {
        switch self {
        case .upcast(let json): json.description
        case .needsCode(let names): "code: " + names.joined(separator: ", ")
        case .failed(let failure):
            "\(failure.stage): "
                + failure.violations.map { "\($0.pointer) \($0.rule.rawValue)" }.joined(separator: ", ")
        }
    }
}
