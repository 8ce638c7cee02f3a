import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// The same type in another form on the wire, or finer and coarser.
    static let representations: [CompatibilityRule] = [
        encoding(
            "type-int64-encoding", "a number travels as text, or as a number again", isTime: false,
            why: "A reader that expects a number refuses text, and the other way round.",
            example: .field(
                "type: int64", to: "type: int64, encoding: string", breaks: "BF",
                "`note` travels in another form: the default before, string now")),
        encoding(
            "type-timestamp-encoding", "a moment travels in another form", isTime: true,
            why: """
                Text and numbers are refused by the other side. Seconds and milliseconds are worse: both are numbers, so readers take \
                them, and every moment is wrong by a factor of a thousand.
                """,
            example: .field(
                "type: timestamp", to: "type: timestamp, encoding: unix_millis", breaks: "BF",
                "`note` travels in another form: the default before, unix_millis now")),
        fineness(
            "type-decimal-precision-up", .precision, isTime: false, .loosened, "a decimal has more digits", "F",
            why: "Readers of the released versions have no room for them, and refuse such numbers.",
            example: .field(
                "type: decimal, precision: 9, scale: 2", to: "type: decimal, precision: 12, scale: 2", breaks: "F",
                "`note` has precision 12, and had 9 before")),
        fineness(
            "type-decimal-precision-down", .precision, isTime: false, .tightened, "a decimal has fewer digits", "B",
            why: "Old events may hold longer numbers, and readers of the new version refuse them.",
            example: .field(
                "type: decimal, precision: 12, scale: 2", to: "type: decimal, precision: 9, scale: 2", breaks: "B",
                "`note` has precision 9, and had 12 before")),
        CompatibilityRule(
            "type-decimal-scale", .error, "a decimal has more or fewer digits behind the point",
            why:
                "Numbers are refused where digits are missing, before the point or behind it; and sums are rounded elsewhere.",
            instead: "Keep `precision` and `scale`, or make this the next major with an upcast.",
            RuleVerdicts("BF", producer: .runtime, consumer: .runtime, bump: .minor),
            examples: [
                .field(
                    "type: decimal, precision: 9, scale: 2", to: "type: decimal, precision: 9, scale: 4", breaks: "BF",
                    "`note` has scale 4, and had 2 before")
            ],
            judges: { $0.limitChange(of: [.scale]) != nil }, words: { $0.finenessWords }),
        fineness(
            "type-timestamp-precision-up", .precision, isTime: true, .loosened, "a moment may be finer than before",
            "F",
            why: "Readers of the released versions refuse more digits than they know.",
            example: .field(
                "type: timestamp, precision: seconds", to: "type: timestamp, precision: millis", breaks: "F",
                "`note` has precision millis, and had seconds before")),
        fineness(
            "type-timestamp-precision-down", .precision, isTime: true, .tightened,
            "a moment may not be as fine as before", "B",
            why:
                "Old events may be finer, and readers of the new version refuse them; and what happened first is lost.",
            example: .field(
                "type: timestamp, precision: millis", to: "type: timestamp, precision: seconds", breaks: "B",
                "`note` has precision seconds, and had millis before")),
        fineness(
            "type-timezone-loosened", .zone, isTime: true, .loosened, "a moment may have any zone", "F",
            why: "Readers of the released versions take `Z` only.",
            example: .field(
                "type: timestamp, zone: utc", to: "type: timestamp", breaks: "F",
                "`note` has zone any, and had utc before")),
        fineness(
            "type-timezone-tightened", .zone, isTime: true, .tightened, "a moment must be in UTC", "B",
            why: "Old events may have other offsets, and readers of the new version refuse them.",
            example: .field(
                "type: timestamp", to: "type: timestamp, zone: utc", breaks: "B",
                "`note` has zone utc, and had any before")),
    ]

    private static func encoding(
        _ id: RuleID, _ summary: String, isTime: Bool, why: String, example: ChangeExample
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary, why: why,
            instead: "Add a field in the new form beside the old one, or make this the next major version.",
            RuleVerdicts("BF", meaning: isTime ? .changes : .none, bump: .major), examples: [example],
            judges: { site in
                guard case .limit(.encoding, _, _, let spec) = site.kind else { return false }
                return site.isTime(spec) == isTime
            },
            words: { site in
                guard case .limit(_, let old, let new, _) = site.kind else { return FindingWords("") }
                let words = [old, new].map { $0?.canonicalWord ?? "the default" }
                return FindingWords("\(site.subject) travels in another form: \(words[0]) before, \(words[1]) now")
            })
    }

    private static func fineness(
        _ id: RuleID, _ limit: LimitKind, isTime: Bool, _ change: LimitChange, _ summary: String, _ wire: String,
        why: String,
        example: ChangeExample
    ) -> CompatibilityRule {
        CompatibilityRule(
            id, .error, summary, why: why, instead: "Keep it as it was, or make this the next major with an upcast.",
            RuleVerdicts(wire, producer: .runtime, consumer: .runtime, bump: .minor), examples: [example],
            judges: { site in
                guard case .limit(limit, let old, let new, let spec) = site.kind, site.isTime(spec) == isTime else {
                    return false
                }
                return LimitChange(old?.unlessDefault, new?.unlessDefault) == change
            }, words: { $0.finenessWords })
    }
}

extension ChangeSite {
    fileprivate func isTime(_ spec: ResolvedSpec) -> Bool {
        if case .scalar(.timestamp) = new.shape(of: spec) { true } else { false }
    }

    fileprivate var finenessWords: FindingWords {
        guard case .limit(let kind, let old, let new, _) = kind else { return FindingWords("") }
        let usual = kind == .zone ? "any" : "nanos"
        let words = [new, old].map { $0?.canonicalWord ?? usual }
        return FindingWords("\(subject) has \(kind.rawValue) \(words[0]), and had \(words[1]) before")
    }
}

extension Limit {
    fileprivate var canonicalWord: String {
        switch value {
        case .integer(let number): String(number)
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    /// `nil` where it says what holds anyway.
    fileprivate var unlessDefault: Limit? {
        kind == .zone && value == .text("any") || kind == .precision && value == .text("nanos") ? nil : self
    }
}
