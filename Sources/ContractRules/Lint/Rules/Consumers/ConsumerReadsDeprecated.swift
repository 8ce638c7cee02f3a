import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let consumerReadsDeprecated = LintRule(
        "consumer-reads-deprecated", .warning, "a consumer moves away from what is deprecated",
        why:
            "The sunset will come. Whoever still reads the field then reads nothing, on a day that was known long before.",
        instead: "Read what replaces it, and drop the entry.",
        examples: [
            .fires(
                .files(
                    [reader],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          code:
                            type: string
                            max_length: 20
                            doc: A discount.
                            deprecated: { since: 1.0.0, reason: One is not enough., replaced_by: codes, sunset: 2027-01-31 }
                          codes: { type: list, of: { type: string, max_length: 20 }, max_items: 9, doc: "The discounts." }
                        """),
                "`analytics` reads `code` of `orders.order_placed`, which is deprecated until 2027-01-31"),
            .fires(
                .files(
                    [
                        """
                        # consumers/analytics.yaml
                        team: analytics
                        reads:
                          - event: orders.order_placed
                            versions: 1.x
                            fields: [place]
                            values: { place: [«fax»] }
                            purpose: Daily revenue.
                        """
                    ],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          place:
                            type: enum
                            doc: Where.
                            values:
                              web: A browser.
                              fax: { doc: On paper., deprecated: { since: 1.0.0, reason: The number was given up. } }
                        """),
                "`analytics` reads value `fax` of `orders.order_placed`, which is deprecated"),
            .passes(
                .files(
                    [reader],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          code: { type: string, max_length: 20, doc: "A discount." }
                        """)),
        ],
        check: .reading { site, _ in
            guard let latest = site.versions.last, let event = site.event else { return [] }
            let current = event.working.last { $0.version.major == latest.version.major } ?? latest
            let status = current.contract.effectiveStatus
            if status == .deprecated || status == .retired {
                let state = current.contract.deprecated?.state ?? status.rawValue
                return [
                    LintFinding(
                        "`\(site.consumer.team.value)` reads `\(event.name)`, which is \(status == .retired ? "retired" : state)",
                        at: site.reading.event.range, help: current.contract.deprecated.move)
                ]
            }
            return site.deprecatedFields(of: current) + site.deprecatedValues(of: current)
        })

    private static let reader = """
        # consumers/analytics.yaml
        team: analytics
        reads:
          - { event: orders.order_placed, versions: 1.x, fields: [order_id, «code»], purpose: Daily revenue. }
        """
}

extension ReadingSite {
    fileprivate func deprecatedValues(of contract: ResolvedContract) -> [LintFinding] {
        reading.values.flatMap { entry -> [LintFinding] in
            guard let spec = contract.lookup(entry.field.value).spec,
                case .enumeration(let enumeration) = contract.shape(of: spec)
            else { return [] }
            return entry.values.compactMap { value in
                guard let declared = enumeration.values.first(where: { $0.name.value == value.value }),
                    let deprecated = declared.deprecated
                else { return nil }
                return LintFinding(
                    "`\(consumer.team.value)` reads value `\(value.value)` of `\(contract.name)`, which is \(deprecated.state)",
                    at: value.range, related: [RelatedPlace(deprecated.range, "deprecated here")],
                    help: Optional(deprecated).move)
            }
        }
    }
    fileprivate func deprecatedFields(of contract: ResolvedContract) -> [LintFinding] {
        guard case .paths(let paths) = reading.fields else { return [] }
        return paths.compactMap { path in
            guard let field = contract.fields(on: path.value).first(where: { $0.field.deprecated != nil }),
                let deprecated = field.field.deprecated
            else { return nil }
            return LintFinding(
                "`\(consumer.team.value)` reads `\(path.value)` of `\(contract.name)`, which is \(deprecated.state)",
                at: path.range, related: [RelatedPlace(deprecated.range, "deprecated here")],
                help: Optional(deprecated).move)
        }
    }
}

extension Deprecation {
    /// `deprecated until 2027-01-31`.
    fileprivate var state: String { sunset.map { "deprecated until \($0.value)" } ?? "deprecated" }
}

extension Deprecation? {
    /// What a reader should do.
    fileprivate var move: String {
        self?.replacedBy.map { "read `\($0.value)` instead" } ?? "stop reading it"
    }
}
