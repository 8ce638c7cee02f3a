package import Diagnostics

/// What is found where old payloads are brought up to the newest version.
package enum ReplayRules {
    static let failed: RuleID = "replay-failed"
    static let inCode: RuleID = "replay-in-code"
    static let incomplete: RuleID = "replay-incomplete"
    static let removed: RuleID = "upcaster-removed"
    static let changed: RuleID = "upcaster-changed"

    package static let all: [RuleDescription] = replay + upcasts

    private static let replay = [
        RuleDescription(
            id: failed, severity: .error,
            summary: "the example of a release cannot be read as the newest version of its event",
            rationale: """
                A release is a promise for ever: every payload that it allowed can still be read, within its major as it is, \
                from an older major by its upcasts. The examples of all releases are replayed to prove it.
                """,
            remedy: """
                Within a major, take back what refuses the old payload. Across majors, change the upcast so that it makes what \
                the newest version takes: `else:` for what may be absent, `map:` for values, `{ code: … }` for the rest.
                """),
        RuleDescription(
            id: inCode, severity: .note, summary: "a step of an upcast is in code",
            rationale: """
                `check` cannot run a step that the consuming module implements. Examples that need it are not upcast here, \
                and nothing here says that they are valid.
                """,
            remedy: "Replay them in the tests of the module that implements the step, or declare the step."),
        RuleDescription(
            id: incomplete, severity: .warning, summary: "imported releases cannot be replayed as the newest version",
            rationale: """
                What was imported owes no examples and no upcasts, since nobody could add them to what was released long ago. \
                Nothing proves then that its payloads can still be read.
                """,
            remedy: "Add an `upcast` to the newer major, and examples to the working contracts."),
    ]

    private static let upcasts = [
        RuleDescription(
            id: removed, severity: .error, summary: "the upcast of a released major was removed",
            rationale: "Stored payloads of the major before can no longer be read as the newest version.",
            remedy: "Put the upcast of the release back."),
        RuleDescription(
            id: changed, severity: .error, summary: "the upcast of a released major says something else now",
            rationale: """
                The same stored payload would be read as two different events, depending on when it is read. Where all \
                examples of all older releases give the same result, it is only noted.
                """,
            remedy: "Put the upcast of the release back, or let those who read the event accept the other result."),
    ]
}
