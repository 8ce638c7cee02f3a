package import Diagnostics

/// Kinds of findings of the gate that are not about one change of one contract.
package enum GateRules {
    /// Those about owners, readers and waivers.
    package static let people = stakeholders + waivers

    private static let stakeholders = [
        RuleDescription(
            id: "owner-changed", severity: .warning, summary: "a domain or an event is handed from one team to another",
            rationale: """
                Whoever owns an event keeps its promise. The team that gives it away and the one that takes it both have to \
                know, so the review of both is their acknowledgement.
                """,
            remedy: "Ask both teams for their review. `deed export codeowners` does, before and after."),
        RuleDescription(
            id: "consumer-dropped", severity: .note,
            summary: "a consumer declares no longer that it reads something",
            rationale: """
                Changes are held against what consumers declare. A declaration that goes makes room for changes that would \
                have been stopped, so only the consumer itself may take it away.
                """,
            remedy: "Have it approved by the consumer: its file is its own, and `deed export codeowners` says so."),
    ]

    private static let waivers = [
        RuleDescription(
            id: "waiver-unused", severity: .error, summary: "a waiver matches no finding",
            rationale: """
                A finding that is gone, or has become another one, needs no waiver or a new one. What lies about accepts, \
                unseen, what comes back one day.
                """,
            remedy: "Remove the entry, or look at the finding that is there now and accept that."),
        RuleDescription(
            id: "waiver-unknown", severity: .error,
            summary: "a waiver names an event that does not exist or a rule that cannot be waived",
            rationale: "It accepts nothing, while somebody believes that it does.",
            remedy: "Correct the name. Findings of lint are accepted with `allow` in the contract."),
        RuleDescription(
            id: "waiver-unaffected", severity: .error, summary: "a team accepts a finding that does not hit it",
            rationale: """
                A finding is for those to accept who read what it touches; where nobody reads it, for the owner of the event. \
                Nobody can agree for another team.
                """,
            remedy: "Remove the entry; ask the teams that the finding names."),
    ]
}
