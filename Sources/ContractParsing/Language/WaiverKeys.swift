import ContractModel
import Diagnostics
import YAMLSyntax

/// The keys of an entry of `waivers/<team>.yaml`; in a snapshot the team is said, too.
enum WaiverKeys {
    static let entry = Keys<Waiver>(
        "a waiver", snippet: "\n  finding: $1\n  rule: $2\n  event: $3\n  reason: $4\n  expires: $5"
    ) { content }

    static let settled = Keys<Waiver>("a waiver") {
        content
        Key("team", essential: \.locatedTeam, .team, "The team that is hit.")
    }

    private static let content: [Key<Waiver>] = [
        Key("finding", essential: \.finding, .id, "The finding's fingerprint, as `deed check` prints it."),
        Key("rule", essential: \.rule, .id, "The rule that found it."),
        Key("event", essential: \.event, .eventName, "The event."),
        Key("reason", essential: \.reason, .words, "Why this team can live with it."),
        Key("expires", essential: \.expires, .day, "The last day before the release that needs it, `yyyy-mm-dd`."),
    ]
}

extension Shape where Value == Waiver {
    static func waiver(of team: String) -> Self { mapping(WaiverKeys.entry) { Waiver(team: team, range: $0) } }

    static var settledWaiver: Self { mapping(WaiverKeys.settled) { Waiver(team: "", range: $0) } }
}

extension Waiver {
    fileprivate init(team: String, range: SourceRange) {
        let empty = Located("", at: range)
        self.init(
            finding: empty, rule: empty, event: Located(EventName(domain: "", name: ""), at: range), reason: empty,
            expires: Located(.first, at: range), team: team, range: range)
    }

    fileprivate var locatedTeam: Located<String> {
        get { Located(team, at: range) }
        set { team = newValue.value }
    }
}

extension CalendarDay {
    /// Stands in until the day is read.
    fileprivate static let first = CalendarDay("0001-01-01")!
}
