import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// How far an event is in its life.
    static let eventStatus: [CompatibilityRule] = [
        CompatibilityRule(
            "event-stability-decreased", .error, "a contract that was in use is a draft again",
            why: "A draft promises nothing. Who reads the event relied on the promise that it had.",
            instead: "Keep the contract active. One that is over becomes `deprecated` first, and `retired` then.",
            RuleVerdicts(bump: .minor),
            examples: [
                .contract("status: active", to: "status: draft", "the contract is a draft, and was active before")
            ],
            judges: { status($0)?.new == .draft },
            words: { site in
                FindingWords(
                    "the contract is a draft, and was \(status(site)?.old.rawValue ?? "") before",
                    help: "keep the status, or say `deprecated` or `retired`")
            }),
        CompatibilityRule(
            "event-stability-increased", .note, "a draft is in use now",
            why: "From now on the contract promises what it says: changes are held against it.",
            instead: "Nothing: this is how a contract begins.", RuleVerdicts(bump: .minor),
            examples: [
                .contract("status: draft", to: "status: active", "the contract is active, and was a draft before")
            ],
            judges: { status($0)?.old == .draft },
            words: { FindingWords("the contract is \(status($0)?.new.rawValue ?? ""), and was a draft before") }),
        CompatibilityRule(
            "event-retired", .warning, "an event is retired",
            why: "Nothing new arrives any more. Old events stay readable, and whoever waits for new ones starves.",
            instead:
                "Say `deprecated` with a sunset and a replacement first, and retire the event when its readers have moved.",
            RuleVerdicts(meaning: .noted, bump: .minor),
            examples: [
                .contract("status: active", to: "status: retired", "the event is retired, and was active before")
            ],
            judges: { status($0)?.new == .retired && status($0)?.old != .draft },
            words: { site in
                FindingWords(
                    "the event is retired, and was \(status(site)?.old.rawValue ?? "") before",
                    help:
                        "deprecate it with a sunset and a replacement first, and retire it when its readers have moved")
            }),
        CompatibilityRule(
            "event-deprecated", .note, "an event was deprecated",
            why: "Who reads it can plan, and code that uses its type gets a warning.",
            instead: "Say `since`, `reason`, `replaced_by` and `sunset`.",
            RuleVerdicts(producer: .warns, consumer: .warns, bump: .minor),
            examples: [
                .contract("status: active", to: deprecated, "the event is deprecated, and was active before")
            ],
            judges: { status($0)?.new == .deprecated && status($0)?.old == .active },
            words: { _ in FindingWords("the event is deprecated, and was active before") }),
        CompatibilityRule(
            "event-revived", .note, "an event that was on its way out is in use again",
            why: "Who left it may come back.", instead: "Nothing, if it is meant to stay.", RuleVerdicts(bump: .minor),
            examples: [
                .contract(deprecated, to: "status: active", "the event is active, and was deprecated before")
            ],
            judges: { site in
                guard let (old, new) = status(site) else { return false }
                return (old == .deprecated || old == .retired) && new == .active
                    || old == .retired && new == .deprecated
            },
            words: { site in
                let (old, new) = status(site) ?? (.draft, .draft)
                return FindingWords("the event is \(new.rawValue), and was \(old.rawValue) before")
            }),
    ]

    private static let deprecated =
        "status: deprecated\ndeprecated: { since: 1.1.0, reason: Gone., sunset: 2027-06-01 }"

    private static func status(_ site: ChangeSite) -> (old: ContractStatus, new: ContractStatus)? {
        if case .status(let old, let new)? = site.eventChange { (old, new) } else { nil }
    }
}
