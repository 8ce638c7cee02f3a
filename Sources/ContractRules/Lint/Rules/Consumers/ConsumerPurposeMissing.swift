import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerPurposeMissing = LintRule(
        "consumer-purpose-missing", .warning, "who reads personal data says what for",
        why: """
            Personal data may be used for the purposes it was collected for. The entry is where somebody looks when a person
            asks what is done with theirs.
            """,
        instead: "Add `purpose` to the entry, in a sentence.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - { event: orders.order_placed, versions: 1.x, fields: [order_id, «email»] }
                        """
                    ], beside: email),
                "`analytics` reads `email`, which is personal, for no stated purpose", also: ["pii-kept-forever"]),
            .passes(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - { event: orders.order_placed, versions: 1.x, fields: [email], purpose: Receipts. }
                        """
                    ], beside: email), also: ["pii-kept-forever"]),
            .spares(
                "nothing personal", .reading("{ event: orders.order_placed, versions: 1.x, fields: [order_id] }")),
        ],
        check: .reading { site, _ in
            guard site.reading.purpose == nil, let latest = site.versions.last else { return [] }
            if case .paths(let paths) = site.reading.fields {
                return paths.lazy.compactMap { path -> LintFinding? in
                    guard let field = latest.fields(on: path.value).last, field.sensitivity >= .personal else {
                        return nil
                    }
                    return .purposeMissing(site, path.value.description, field.sensitivity, at: path.range)
                }.prefix(1).map { $0 }
            }
            guard let field = latest.payload.fields.first(where: { $0.sensitivity >= .personal }) else { return [] }
            return [.purposeMissing(site, field.name, field.sensitivity, at: site.reading.event.range)]
        })

    private static let email = """
        fields:
          order_id: { type: OrderID, doc: "Which order it is." }
          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
          email: { type: email, max_length: 254, sensitivity: personal, doc: "Where the receipt goes." }
        """
}

extension LintFinding {
    fileprivate static func purposeMissing(
        _ site: ReadingSite, _ field: String, _ sensitivity: Sensitivity, at range: SourceRange
    ) -> Self {
        LintFinding(
            "`\(site.consumer.team.value)` reads `\(field)`, which is \(sensitivity.rawValue), for no stated purpose",
            at: range, help: "add `purpose: …`")
    }
}
