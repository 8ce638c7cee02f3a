import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerFieldUnknown = LintRule(
        "consumer-field-unknown", .error, "a consumer reads fields that exist in a version it names",
        why: """
            The entry is what warns the consumer before the field changes. Misspelt, it warns nobody; and if it is spelt so in
            the code too, the code reads nothing.
            """,
        instead: "Correct the path: names joined with dots, `*` for every item of a list: `lines.*.sku`.",
        examples: [
            .fires(
                .reading("{ event: orders.order_placed, versions: 1.x, fields: [«order_ids»], purpose: Revenue. }"),
                "`orders.order_placed` has no field `order_ids`"),
            .passes(.reading("{ event: orders.order_placed, versions: 1.x, fields: [order_id], purpose: Revenue. }")),
        ],
        check: .reading { site, _ in
            guard case .paths(let paths) = site.reading.fields, let latest = site.versions.last else { return [] }
            return paths.compactMap { path in
                guard !site.versions.contains(where: { $0.has(path.value) }) else { return nil }
                return LintFinding(
                    "`\(latest.name)` has no field `\(path.value)`", at: path.range,
                    help: latest.correction(of: path.value))
            }
        })
}

extension ResolvedContract {
    /// The path with its wrong step corrected, or what else may be done.
    fileprivate func correction(of path: FieldPath) -> String {
        let lookup = lookup(path)
        guard let missing = lookup.missing else { return "correct the path" }
        let step = path.components[missing]
        var components = path.components
        if lookup.candidates == [FieldPath.every] {
            components.insert(FieldPath.every, at: missing)
        } else if let near = Nearest.to(step, among: lookup.candidates) {
            components[missing] = near
        } else {
            return "remove it, or name a field that version \(version) has"
        }
        return "did you mean `\(FieldPath(components: components))`?"
    }
}
