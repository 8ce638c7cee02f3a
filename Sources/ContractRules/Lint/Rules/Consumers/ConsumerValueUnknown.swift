import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerValueUnknown = LintRule(
        "consumer-value-unknown", .error, "a consumer reads enum values that exist in a version it names",
        why: "A filter for a value that is never sent finds nothing, and looks like a day without sales.",
        instead: "Correct the value, or remove it.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - event: orders.order_placed
                            versions: 1.x
                            fields: [channel]
                            values: { channel: [web, «ap»] }
                            purpose: Daily revenue.
                        """
                    ], beside: channel),
                "`channel` of `orders.order_placed` has no value `ap`"),
            .passes(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - event: orders.order_placed
                            versions: 1.x
                            fields: [channel]
                            values: { channel: [web, app] }
                            purpose: Daily revenue.
                        """
                    ], beside: channel)),
        ],
        check: .reading { site, _ in
            site.reading.values.flatMap { entry in
                let known = site.versions.compactMap { $0.values(at: entry.field.value) }
                guard !known.isEmpty, let latest = site.versions.last else { return [LintFinding]() }
                let all = Set(known.joined())
                return entry.values.filter { !all.contains($0.value) }.map { value in
                    LintFinding(
                        "`\(entry.field.value)` of `\(latest.name)` has no value `\(value.value)`", at: value.range,
                        help: Nearest.help(for: value.value, among: all.sorted()) ?? "remove it, or correct it")
                }
            }
        })

    private static let channel = """
        fields:
          order_id: { type: OrderID, doc: "Which order it is." }
          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
          channel: { type: enum, values: { web: A browser., app: The phone app. }, doc: "Where." }
        """
}

extension ResolvedContract {
    /// The values of the enum at a path, those of former names too; the variants of a union.
    func values(at path: FieldPath) -> [String]? {
        guard let spec = lookup(path).spec else { return nil }
        switch shape(of: spec) {
        case .enumeration(let enumeration):
            return enumeration.openness == .extensible
                ? nil : enumeration.values.flatMap { [$0.name] + $0.renamedFrom }.map(\.value)
        case .union(let union): return union.variants.map(\.name)
        default: return nil
        }
    }
}
