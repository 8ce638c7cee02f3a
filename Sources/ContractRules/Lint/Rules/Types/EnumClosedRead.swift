import ContractModel
import Diagnostics

extension LintRule {
    static let enumClosedRead = LintRule(
        "enum-closed-read", .warning, "an enum that other teams read is open",
        why: """
            A reader of a closed enum refuses events with a value that it does not know. So no value can ever be added within a
            major: every new sales channel becomes a migration of all readers.
            """,
        instead: "Leave out `openness: closed`: readers keep what they do not know as unrecognized.",
        examples: [
            .fires(
                .files(
                    [reader],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          «channel»: { type: enum, openness: closed, values: { web: A browser. }, doc: "Where." }
                        """),
                "closed enum `channel` is read by `analytics`"),
            .passes(
                .files(
                    [reader],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          channel: { type: enum, values: { web: A browser. }, doc: "Where." }
                        """)),
            .spares(
                "a closed enum that nobody else reads",
                .fields("channel: { type: enum, openness: closed, values: { web: A browser. }, doc: \"Where.\" }")),
        ],
        check: .contract { site, scope in
            let readers = scope.index.otherReaders(of: site)
            guard !readers.isEmpty, site.status != .retired else { return [] }
            return scope.unit.closedEnums.compactMap { site in
                let paths = scope.unit.paths(to: site.node)
                let teams = Set(readers.filter { $0.reading.touches(paths) }.map(\.team)).sorted()
                guard !teams.isEmpty else { return nil }
                return LintFinding(
                    "closed enum `\(site.holder)` is read by \(teams.enumerated(joinedBy: "and"))",
                    at: site.holderRange,
                    help: "leave out `openness: closed`, so that values can be added", place: .node(site.node))
            }
        })

    private static let reader = """
        # consumers/analytics.yaml
        team: analytics
        reads:
          - { event: orders.order_placed, versions: 1.x, fields: [order_id, channel], purpose: Daily revenue. }
        """
}

extension LintUnit {
    /// Those written here, and fields of shared types that are closed enums.
    fileprivate var closedEnums: [EnumSite] {
        let shared = fields.compactMap { field -> EnumSite? in
            guard let name = field.type.name, !isOwn(name), let enumeration = field.type.enumeration else { return nil }
            return EnumSite(enumeration: enumeration, holder: field.name, holderRange: field.range, node: field.node)
        }
        return (enums + shared).filter { $0.enumeration.openness == .closed }
    }

    private func isOwn(_ name: TypeReference) -> Bool {
        name.domain == nil && types.contains { $0.type.name.value == name.name }
    }
}

extension Reading {
    /// Whether it reads something at, below or above one of the paths.
    func touches(_ paths: [FieldPath]) -> Bool {
        guard case .paths(let read) = fields else { return true }
        return read.contains { read in paths.contains { read.value.covers($0) || $0.covers(read.value) } }
    }
}
