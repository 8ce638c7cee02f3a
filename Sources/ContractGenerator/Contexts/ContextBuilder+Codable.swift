import ContractModel

/// `Codable`, which the runtime does by the contract's table.
extension ContextBuilder {
    /// With `generate` every type conforms, with `runtime` payloads only: only their tables are there anyway.
    func codable(_ ids: [DeclarationID]) -> [CodableContext] {
        ids.compactMap { id in
            guard options.codable != .none, let place = parts.places[id] else { return nil }
            let isPayload = place.steps.isEmpty
            if options.codable == .runtime, !isPayload { return nil }
            let steps = place.steps.map(String.init).joined(separator: "/")
            return CodableContext(
                access: access, path: plan.path(of: id), whole: plan.path(of: place.payload),
                place: isPayload ? "" : SwiftText.literal(steps))
        }
    }
}

/// A type that `Codable` reads and writes.
struct CodableContext: TemplateContext {
    var access: String
    var path: String
    var whole: String
    /// Where in the table of the whole the type is, as a literal; empty for the payload itself.
    var place: String

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("path") { $0.path },
        .text("whole") { $0.whole },
        .text("place") { $0.place },
    ]
}
