import Diagnostics

extension LintRule {
    static let settingEventUnmatched = LintRule(
        "setting-event-unmatched", .error, "`swift.specialise` and `swift.views` name events that exist",
        why: "A misspelt name leaves the event as it was, in silence; who measures it wonders why nothing is faster.",
        instead: "Correct the name. A `*` stands for any text.",
        examples: [
            .fires(
                .files(
                    ["# deed.yaml\nregistry: acme\nlanguage: 1\nswift: { specialise: [«billing.*»] }"], beside: ""
                ),
                "`specialise` names `billing.*`, which matches no event"),
            .passes(
                .files(["# deed.yaml\nregistry: acme\nlanguage: 1\nswift: { views: [\"*\"] }"], beside: "")
            ),
        ], check: .run)
}
