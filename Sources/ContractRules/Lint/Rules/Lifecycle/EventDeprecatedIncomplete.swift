import ContractModel
import Diagnostics

extension LintRule {
    static let eventDeprecatedIncomplete = LintRule(
        "event-deprecated-incomplete", .error,
        "a deprecated event says why, what replaces it and until when it is sent",
        why: """
            A deprecation without an end is never finished, and one without a replacement cannot be followed. Readers plan by
            these three words.
            """,
        instead: """
            Write `deprecated: { since, reason, replaced_by, sunset }`. Where nothing replaces the event, allow this finding
            with that reason.
            """,
        examples: [
            .fires(
                .contract("status: deprecated\ndeprecated: «{ since: 1.0.0, reason: Sold by another system. }»"),
                "the deprecation of `orders.order_placed` lacks `replaced_by` and `sunset`"),
            .passes(
                .contracts([
                    """
                    status: deprecated
                    deprecated: { since: 1.0.0, reason: Too coarse., replaced_by: orders.order_paid, sunset: 2027-01-31 }
                    """, "event: orders.order_paid",
                ])),
            .spares(
                "an event that is only kept for history",
                .contract(
                    "status: retired\ndeprecated: { since: 1.0.0, reason: Sold elsewhere. }", without: ["producers"])),
        ],
        check: .contract { site, _ in
            guard site.status != .retired, let deprecated = site.contract.deprecated else { return [] }
            let lacking = deprecated.lacking
            guard !lacking.isEmpty else { return [] }
            return [
                LintFinding(
                    "the deprecation of `\(site.name)` lacks \(lacking.enumerated(joinedBy: "and"))",
                    at: deprecated.range,
                    help: "add \(lacking.enumerated(joinedBy: "and")), for those who have to move")
            ]
        })
}

extension Deprecation {
    /// The keys that tell a reader what to do, and are not there.
    var lacking: [String] {
        [
            reason == nil ? "reason" : nil, replacedBy == nil ? "replaced_by" : nil, sunset == nil ? "sunset" : nil,
        ].compactMap { $0 }
    }
}

extension [String] {
    /// `` `a`, `b` and `c` ``.
    func enumerated(joinedBy word: String) -> String {
        let quoted = map { "`\($0)`" }
        guard quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " \(word) \(quoted[quoted.count - 1])"
    }
}
