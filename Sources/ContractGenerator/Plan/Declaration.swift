import ContractModel

/// A type that is generated.
struct Declaration: Sendable {
    /// Where the type stands.
    enum Scope: Sendable, Hashable {
        /// In the index, next to the events.
        case index
        /// In an event: its versions.
        case event(EventName)
        case type(DeclarationID)
    }

    enum Kind: Sendable {
        case record(RecordPlan)
        case tuple(RecordPlan)
        case nominal(ScalarType)
        case enumeration(EnumerationPlan)
        case union(UnionPlan)
    }

    /// Without backticks; set when all types of the scope are known.
    var name: String
    /// What the name is derived from.
    var request: String
    /// The domain, which tells shared types of the same name apart.
    var origin: String?
    var scope: Scope
    var doc: String?
    var deprecation: Deprecation?
    var kind: Kind

    init(request: String, origin: String?, scope: Scope, kind: Kind) {
        name = request
        self.request = request
        self.origin = origin
        self.scope = scope
        self.kind = kind
    }

    var isTuple: Bool { if case .tuple = kind { true } else { false } }

    /// The types that values of this one are made of.
    var parts: [SwiftType] {
        switch kind {
        case .record(let record), .tuple(let record):
            record.properties.map(\.type) + (record.additional.map { [.map($0.type)] } ?? [])
        case .nominal, .enumeration: []
        case .union(let union): union.variants.compactMap { $0.payload?.type }
        }
    }
}
