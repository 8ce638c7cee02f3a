import ContractModel

/// What lies directly within a value.
package struct ResolvedPart: Sendable {
    /// The step of a path that leads to it: the name of a field or of a variant, the number of a place, or `*`.
    package let step: String
    /// `nil` for a variant that holds nothing.
    package let spec: ResolvedSpec?
    /// Where it is a field.
    package let field: ResolvedField?
}

extension ResolvedContract {
    /// The parts of a value: fields and what else a record may hold, items, variants.
    package func parts(of spec: ResolvedSpec) -> [ResolvedPart] {
        switch shape(of: spec) {
        case .record(let record):
            record.fields.map { ResolvedPart(step: $0.name, spec: $0.spec, field: $0) }
                + (record.additional.map(Self.every) ?? [])
        case .list(let item), .map(let item): Self.every(item)
        case .tuple(let items):
            items.enumerated().map { ResolvedPart(step: "\($0)", spec: $1, field: nil) }
        case .union(let union): union.variants.map { ResolvedPart(step: $0.name, spec: $0.spec, field: nil) }
        case .oneOf(let union): union.variants.map { ResolvedPart(step: $0.name, spec: $0.spec, field: nil) }
        case .scalar, .enumeration, .named, .unresolved: []
        }
    }

    /// The payload as a value.
    package var root: ResolvedSpec { ResolvedSpec(.record(payload), range: payload.range) }

    private static func every(_ spec: ResolvedSpec) -> [ResolvedPart] {
        [ResolvedPart(step: FieldPath.every, spec: spec, field: nil)]
    }
}
