import ContractModel

/// `Codable`, which the runtime does by the contract's table.
extension ContextBuilder {
    /// With `generate` every type conforms, with `runtime` payloads only: only their tables are there anyway.
    func codable(_ ids: [DeclarationID]) -> [CodableContext] {
        ids.compactMap { id in
            guard options.codable != .none, let place = parts.places[id] else { return nil }
            let isPayload = place.steps.isEmpty
            if options.codable == .runtime, !isPayload { return nil }
            let steps = place.steps.map(String.init).joined(separator: ", ")
            return CodableContext(
                access: access, path: plan.path(of: id),
                table: isPayload ? "" : "\(plan.path(of: place.payload)).table.part([\(steps)])")
        }
    }
}

/// A type that `Codable` reads and writes.
struct CodableContext: TemplateContext {
    var access: String
    var path: String
    /// The table of a type that is no payload; payloads have theirs.
    var table: String

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("path") { $0.path },
        .text("table") { $0.table },
    ]
}
