package import Diagnostics

/// Kinds of findings about what changed in a registry as a whole.
package enum RegistryChangeRules {
    static let modeLoosened: RuleID = "compat-mode-loosened"
    static let rulesetLoosened: RuleID = "ruleset-loosened"
    static let eventRemoved: RuleID = "event-removed"
    static let eventMoved: RuleID = "event-namespace-moved"
    static let sharedType: RuleID = "shared-type-changed"
    static let source: RuleID = "source-incompatible"
    static let history: RuleID = "release-incompatible"

    package static let all: [RuleDescription] = settings + events + contracts

    private static let settings = [
        RuleDescription(
            id: modeLoosened, severity: .error, summary: "a compatibility mode promises less than before",
            rationale: """
                Who loosens the mode in the change that needs it, opens the gate for himself. So the stricter of the old and the \
                new mode counts for a change, and loosening it is an error beside changes of contracts; alone it is a warning, \
                for its reviewers.
                """,
            remedy: "Loosen the mode in a change of its own, approved by those who rely on it."),
        RuleDescription(
            id: rulesetLoosened, severity: .error,
            summary: "`ruleset`, `readers` or the severity of a rule checks less than before",
            rationale: """
                A rule that is switched off in the change that it would stop is no rule. Beside changes of contracts it is an \
                error; alone it is a warning, for its reviewers.
                """,
            remedy: "Loosen the setting in a change of its own, approved by those who rely on it."),
    ]

    private static let events = [
        RuleDescription(
            id: eventRemoved, severity: .error, summary: "an event, or a major version of it, is gone",
            rationale: """
                Its history is kept for ever, and without the contract nobody can read it, generate code for it or learn what it \
                meant.
                """,
            remedy:
                "Put the contract back with `status: retired`: it is out of the way, and its history stays readable."),
        RuleDescription(
            id: eventMoved, severity: .warning, summary: "an event has another name and kept its name on the wire",
            rationale: """
                Messages stay as they are. Code that was generated, consumer files and links use the new name, and whoever owns \
                the new domain owns the event.
                """,
            remedy: "Let both domains approve it, and change the consumer files along with it."),
    ]

    private static let contracts = [
        RuleDescription(
            id: sharedType, severity: .note, summary: "a shared type changed, and with it every event that uses it",
            rationale: """
                Shared types have no versions: each change counts for every event. One edit may need a new version of many, and \
                reach teams that never heard of it.
                """,
            remedy: "Raise the version of each event that is listed, or give the new shape a new name."),
        RuleDescription(
            id: source, severity: .note, summary: "generated Swift breaks the code that uses it, and the wire does not",
            rationale: """
                The version of a contract is about payloads. A package that ships the generated code makes a promise of its own, to \
                those who compile against it.
                """,
            remedy: "Release a new major of the package that ships the generated code; the contract needs none."),
        RuleDescription(
            id: history, severity: .warning,
            summary: "releases of one major do not keep among themselves what is promised",
            rationale: """
                What is released cannot change any more. Who reads stored events of all versions has to know that some of them are \
                refused by the newest.
                """,
            remedy: """
                Release a version that reads both again, where that is possible. Where it is not, let readers know; a mode that \
                promises less says the truth.
                """),
    ]
}
