import ContractModel
import Diagnostics

extension LintRule {
    static let typeCaseVariant = LintRule(
        "type-case-variant", .warning, "no two types of a contract differ in case or separators alone",
        why: """
            `OrderID` and `OrderId` read alike and are two Swift types. Values of one cannot be passed where the other is
            wanted, although they mean the same.
            """,
        instead: "Keep one of the types and use it everywhere.",
        examples: [
            .fires(
                .contract(
                    """
                    types:
                      «OrderId»: { type: string, max_length: 20, doc: "Names an order." }
                    """),
                "type `OrderId` differs from `orders.OrderID` in case or separators alone", also: ["type-unused"]),
            .passes(.fields("parent_id: { type: OrderID, doc: \"The order that this one was split from.\" }")),
        ],
        check: .type { site, scope in
            let name = site.type.name
            let folded = NameStyle.folded(name.value)
            guard let other = scope.others(than: site).first(where: { NameStyle.folded($0.name.value) == folded })
            else {
                return nil
            }
            let isShared = other.range.file != site.type.range.file
            let otherName = isShared ? "\(scope.unit.domain).\(other.name.value)" : other.name.value
            return LintFinding(
                "type `\(name.value)` differs from `\(otherName)` in case or separators alone", at: name.range,
                related: [RelatedPlace(other.name.range, "the other type")],
                help: "use `\(other.name.value)` instead, or give this one a name that says how it differs",
                place: .node(site.node))
        })
}

extension LintScope {
    /// Types of another name in the same contract, before this one, and those of the domain.
    fileprivate func others(than site: TypeSite) -> [NamedType] {
        let before = unit.types.lazy.map(\.type).prefix { $0.name != site.type.name }
        let shared = unit.contract == nil ? [] : index.domains[unit.domain]?.types ?? []
        return (Array(before) + shared).filter { $0.name.value != site.type.name.value }
    }
}
