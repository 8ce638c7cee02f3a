import ContractModel
import Diagnostics

extension LintRule {
    static let listUnbounded = LintRule(
        "list-unbounded", .note, "a list or a map has a greatest size",
        why: """
            An order with a million lines passes every check but the memory of its readers. The bound tells them what to be
            ready for.
            """,
        instead: "Add `max_items` to lists and `max_entries` to maps.",
        examples: [
            .fires(
                .fields("«coupons»: { type: list, of: { type: string, max_length: 20 }, doc: \"The discounts.\" }"),
                "list `coupons` has no greatest size"),
            .fires(
                .fields("«labels»: { type: map, of: { type: string, max_length: 20 }, doc: \"Free labels.\" }"),
                "map `labels` has no greatest size"),
            .passes(
                .fields(
                    "coupons: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: \"The discounts.\" }"
                )),
        ],
        check: .spec { site, _ in
            let limit: LimitKind
            switch site.spec.kind {
            case .list: limit = .maxItems
            case .map: limit = .maxEntries
            default: return nil
            }
            guard site.spec.limits[limit] == nil else { return nil }
            return LintFinding(
                "\(site.type.word) `\(site.holder)` has no greatest size", at: site.holderRange,
                help: "add `\(limit.rawValue)`", place: .node(site.node))
        })
}
