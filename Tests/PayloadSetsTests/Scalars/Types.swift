import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadSets
import Testing

/// The domains of some types, each as it stands in a field.
func domains(_ types: [String], sourceLocation: SourceLocation = #_sourceLocation) -> [ScalarDomain] {
    guard let contract = contract(types, sourceLocation) else { return [] }
    return contract.payload.fields.map { ScalarDomain($0.spec, of: contract) }
}

/// The keys of maps of strings with these patterns.
func maps(_ patterns: [String], sourceLocation: SourceLocation = #_sourceLocation) -> [KeyDomain] {
    let types = patterns.map { "{ type: map, of: string, key_pattern: \($0) }" }
    guard let contract = contract(types, sourceLocation) else { return [] }
    return contract.payload.fields.map { KeyDomain($0.spec, of: contract) }
}

/// A contract with a field of each type.
private func contract(_ types: [String], _ sourceLocation: SourceLocation) -> ResolvedContract? {
    let fields = types.enumerated().map { "  f\($0.offset): \($0.element)\n" }.joined()
    let contract = "event: shop.thing_done\nversion: 1.0.0\nsummary: A thing was done.\nfields:\n" + fields
    var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
    let registry = RegistryLoader.load(
        files: [
            ("teams.yaml", "shop: { name: Shop }\n"), ("shop/domain.yaml", "summary: The shop.\nowner: shop\n"),
            ("shop/thing_done/v1.yaml", contract),
        ], catalog: &catalog, diagnostics: &diagnostics)
    let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
    for diagnostic in diagnostics.list where diagnostic.severity == .error {
        Issue.record("\(diagnostic.rule): \(diagnostic.message)", sourceLocation: sourceLocation)
    }
    return resolved.events.first?.working.first
}

/// What a reader refuses of a writer, as `rule value`; `?` for what is undecided.
func refusals(
    _ writer: String, _ reader: String, sourceLocation: SourceLocation = #_sourceLocation
) -> [String] {
    let types = domains([writer, reader], sourceLocation: sourceLocation)
    guard types.count == 2 else { return ["no types"] }
    return types[0].refusals(by: types[1], readers: .strict).compactMap { refusal in
        let words = refusal.constraint.words
        switch refusal.value {
        case .found(let value): return "\(words) \(value)"
        case .none: return nil
        case .undecided: return "\(words) ?"
        }
    }
}

extension ScalarConstraint {
    var words: String {
        switch self {
        case .type: "type"
        case .limit(let kind): kind.rawValue
        case .const: "const"
        case .enumeration: "enum"
        }
    }
}
