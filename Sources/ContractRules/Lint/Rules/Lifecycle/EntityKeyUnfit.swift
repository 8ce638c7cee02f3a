import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let entityKeyUnfit = LintRule(
        "entity-key-unfit", .error, "the key of an entity is a required scalar that is never null",
        why: """
            The key orders and partitions the events of one thing. An event that may come without it belongs to nothing; a list
            or a number with a fraction names nothing.
            """,
        instead: "Point `key` at required, non-null fields of type string, integer, uuid or a type made of one.",
        examples: [
            .fires(
                .contract(
                    """
                    entity: { type: order, key: «order_id» }
                    fields:
                      order_id: { type: OrderID, optional: true, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                    """),
                "the key `order_id` may be missing"),
            .fires(
                .contract(
                    """
                    entity: { type: order, key: «load» }
                    fields:
                      load: { type: double, min: 0, unit: kg, doc: "What it weighs." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                    """),
                "the key `load` is a double, which names nothing", also: ["entity-key-other-type"]),
            .passes(.contract("entity: { type: order, key: order_id }")),
        ],
        check: .contract { site, _ in
            guard let key = site.contract.entity?.key else { return [] }
            return key.compactMap { path in
                let lookup = site.resolved.lookup(path.value)
                guard lookup.exists, !lookup.isFree, let spec = lookup.spec else { return nil }
                guard let fault = lookup.fault(as: site.resolved.shape(of: spec)) else { return nil }
                return LintFinding(
                    "the key `\(path.value)` \(fault)", at: path.range,
                    help: "point `key` at required, non-null scalars", place: .path(path.value))
            }
        })
}

extension PathLookup {
    /// What keeps a value from naming something.
    fileprivate func fault(as shape: ResolvedShape) -> String? {
        if isMultiple { return "goes through a list or a map" }
        if !isRequired { return "may be missing" }
        if isNullable { return "may be null" }
        switch shape {
        case .scalar(.double), .scalar(.decimal), .scalar(.boolean), .scalar(.json), .scalar(.null):
            return "is a \(shape.word), which names nothing"
        case .scalar, .enumeration, .named, .unresolved: return nil
        case .record, .list, .map, .union, .oneOf, .tuple: return "is a \(shape.word), not a scalar"
        }
    }
}

extension ResolvedShape {
    /// The type in the words of the language.
    var word: String {
        switch self {
        case .scalar(let scalar): scalar.rawValue
        case .record: "record"
        case .list: "list"
        case .map: "map"
        case .enumeration: "enum"
        case .union: "union"
        case .oneOf: "one_of"
        case .tuple: "tuple"
        case .named, .unresolved: "type"
        }
    }
}
