import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    /// What people were promised about an event beside its payload.
    static let eventPromises: [CompatibilityRule] = [
        CompatibilityRule(
            "event-sunset-shortened", .error, "the sunset of an event was moved to an earlier day",
            why: "Readers planned by the day that was promised.",
            instead: "Keep the day, or move it to a later one.", RuleVerdicts(bump: .patch),
            examples: [
                .contract(
                    sunset("2027-06-01"), to: sunset("2027-01-01"),
                    "the sunset of the event moved from 2027-06-01 to 2027-01-01")
            ],
            judges: { shortened($0) != nil },
            words: { site in
                guard let (from, to) = shortened(site) else { return FindingWords("") }
                return FindingWords("the sunset of the event moved from \(from) to \(to)", help: "keep \(from)")
            }),
        CompatibilityRule(
            "retention-changed", .warning, "events are kept for another time",
            why:
                "Reports and models that look back may find less than they did, and personal data may be kept for longer.",
            instead: "Agree on it with the readers, and with those who answer for personal data.",
            RuleVerdicts(meaning: .noted, bump: .patch),
            examples: [
                .contract("retention: P5Y", to: "retention: P1Y", "events are kept for P1Y, and were for P5Y before")
            ],
            judges: { if case .retention? = $0.eventChange { true } else { false } },
            words: { site in
                guard case .retention(let old, let new)? = site.eventChange else { return FindingWords("") }
                func words(_ text: String?) -> String { text.map { $0 == "forever" ? "ever" : $0 } ?? "ever" }
                return FindingWords("events are kept for \(words(new)), and were for \(words(old)) before")
            }),
        CompatibilityRule(
            "source-of-truth-changed", .warning, "another service produces the event",
            why: "A second source may count things twice, and a new one may mean something else by the same words.",
            instead: "Tell the readers from which day on which service speaks.",
            RuleVerdicts(meaning: .noted, bump: .patch),
            examples: [
                .contract(
                    "producers: [{ service: web-shop, team: checkout }]",
                    to: "producers: [{ service: web-shop, team: checkout }, { service: kiosk, team: checkout }]",
                    "`kiosk` produces the event now"),
                .contract(
                    "producers: [{ service: web-shop, team: checkout }, { service: kiosk, team: checkout }]",
                    to: "producers: [{ service: web-shop, team: checkout }]",
                    "`kiosk` does not produce the event any more"),
            ],
            judges: { producer($0) != nil },
            words: { FindingWords(producer($0) ?? "") }),
    ]

    private static func sunset(_ day: String) -> String {
        "status: deprecated\ndeprecated: { since: 1.0.0, reason: Gone., sunset: \(day) }"
    }

    private static func shortened(_ site: ChangeSite) -> (from: CalendarDay, to: CalendarDay)? {
        guard case .deprecation(let old, let new)? = site.eventChange, let from = old?.sunset?.value,
            let to = new?.sunset?.value, to < from
        else { return nil }
        return (from, to)
    }

    private static func producer(_ site: ChangeSite) -> String? {
        switch site.eventChange {
        case .producerAdded(let name): "`\(name)` produces the event now"
        case .producerRemoved(let name): "`\(name)` does not produce the event any more"
        default: nil
        }
    }
}
