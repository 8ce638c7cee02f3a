import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let fieldReplacementUnknown = LintRule(
        "field-replacement-unknown", .warning, "what replaces a deprecated field is there",
        why: "A reader who follows `replaced_by` to a field that does not exist has lost one and found none.",
        instead: "Name a field of the same record, a path of the payload, or another event.",
        examples: [
            .fires(
                .fields(
                    """
                    coupon:
                      type: string
                      max_length: 20
                      doc: A discount.
                      deprecated: { since: 1.0.0, reason: One is not enough., replaced_by: «coupns», sunset: 2027-01-31 }
                    coupons: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: "The discounts." }
                    """),
                "`coupns`, which is to replace `coupon`, does not exist"),
            .passes(
                .fields(
                    """
                    coupon:
                      type: string
                      max_length: 20
                      doc: A discount.
                      deprecated: { since: 1.0.0, reason: One is not enough., replaced_by: coupons, sunset: 2027-01-31 }
                    coupons: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: "The discounts." }
                    """)),
            .spares(
                "words for people",
                .fields(
                    """
                    coupon:
                      type: string
                      max_length: 20
                      doc: A discount.
                      deprecated: { since: 1.0.0, reason: Gone., replaced_by: the price of each line, sunset: 2027-01-31 }
                    """)),
        ],
        check: .field { site, scope in
            guard let replacement = site.field.deprecated?.replacedBy, let path = FieldPath(replacement.value),
                path.components.allSatisfy(\.isPlainStep), !scope.leads(path, from: site)
            else { return nil }
            let siblings = scope.unit.siblings(of: site).map(\.name).filter { $0 != site.name }
            return LintFinding(
                "`\(replacement.value)`, which is to replace `\(site.name)`, does not exist", at: replacement.range,
                help: Nearest.help(for: replacement.value, among: siblings) ?? "name a field that readers can move to",
                place: .node(site.node))
        })
}

extension String {
    /// A name or `*`, as a step of a path.
    fileprivate var isPlainStep: Bool { self == FieldPath.every || NameStyle.isSnakeCase(self) }
}

extension LintScope {
    /// Whether a replacement is a sibling, a path of the payload, or an event and perhaps a field of it.
    fileprivate func leads(_ path: FieldPath, from site: FieldSite) -> Bool {
        if path.components.count == 1, unit.siblings(of: site).contains(where: { $0.name == path.components[0] }) {
            return true
        }
        if unit.contract?.resolved.lookup(path).exists == true { return true }
        let names = path.components.prefix(2)
        return names.count == 2 && index.event(EventName(domain: names[0], name: names[1])) != nil
    }
}
