import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Testing

@Suite struct WaiverLedgerTests {
    private static let rule: RuleID = "field-removed-required"
    private static let stages: [RuleID: RuleStage] = [
        rule: .compatibility, "field-undocumented": .lint, "unknown-type": .registry,
    ]

    private static func entry(
        _ finding: String, rule: String = "field-removed-required", event: String = "orders.order_placed",
        reason: String = "Never sent.", expires: String = "2026-12-31"
    ) -> String {
        """
        - finding: \(finding)
          rule: \(rule)
          event: \(event)
          reason: \(reason)
          expires: \(expires)

        """
    }

    private static func finding(
        _ fingerprint: String = "f-1", hits teams: [String], version: String = "1.1.0", against: String? = "1.0.0"
    ) -> WaivableFinding {
        WaivableFinding(
            fingerprint: fingerprint, rule: rule, event: GateRegistry.placed, version: SemanticVersion(version)!,
            against: against.flatMap { SemanticVersion($0) }, affectedTeams: teams, owner: "checkout")
    }

    private static func judge(
        _ waivers: [String: String], _ findings: [WaivableFinding], isComplete: Bool = true,
        besides files: [String: String] = [:]
    ) -> WaiverLedger.Outcome {
        var all = files
        all["orders/order_placed/v1.yaml"] = GateRegistry.contract("a: string", version: "1.3.0")
        for (team, text) in waivers { all["waivers/\(team).yaml"] = text }
        let ledger = WaiverLedger(
            GateRegistry(all).resolved, today: CalendarDay("2026-06-01")!, stages: Self.stages)
        return ledger.judge(findings, isComplete: isComplete)
    }

    @Test func `a finding is waived when every team that it hits has accepted it`() {
        let finding = Self.finding(hits: ["analytics", "fraud"])
        let one = Self.judge(["analytics": Self.entry("f-1")], [finding])
        #expect(one.verdicts.map(\.missing) == [["fraud"]])
        #expect(!one.verdicts[0].isWaived)
        let both = Self.judge(
            [
                "analytics": Self.entry("f-1"),
                "fraud": Self.entry("f-1", reason: "Read by nobody.", expires: "2026-07-01"),
            ],
            [finding])
        #expect(
            both.verdicts.map(\.suppression) == [
                Suppression(reason: "Never sent. Read by nobody.", by: "analytics, fraud", until: "2026-07-01")
            ])
        #expect(both.used.map { "\($0.waiver.team) \($0.version)" } == ["analytics 1.1.0", "fraud 1.1.0"])
        #expect(both.complaints.list.isEmpty)
    }

    @Test func `what hits nobody is for the owner to accept`() {
        let finding = Self.finding(hits: [])
        #expect(Self.judge(["checkout": Self.entry("f-1")], [finding]).verdicts[0].isWaived)
        let other = Self.judge(["analytics": Self.entry("f-1")], [finding])
        #expect(other.verdicts.map(\.missing) == [["checkout"]])
        #expect(
            other.complaints.list.map { "\($0.rule): \($0.message)" } == [
                "waiver-unaffected: `analytics` accepts a finding that does not hit it"
            ])
    }

    @Test func `the owner cannot accept for those whom a finding hits`() {
        let outcome = Self.judge(["checkout": Self.entry("f-1")], [Self.finding(hits: ["fraud"])])
        #expect(outcome.verdicts.map(\.missing) == [["fraud"]])
        #expect(outcome.complaints.list.map(\.help) == ["it is for `fraud` to accept"])
    }

    @Test func `nobody can accept what hits nobody in an event without an owner`() {
        var finding = Self.finding(hits: [])
        finding.owner = nil
        let outcome = Self.judge(["checkout": Self.entry("f-1")], [finding])
        #expect(!outcome.verdicts[0].isWaived)
        #expect(outcome.complaints.list.map(\.help) == ["give the event an owner, who can accept it"])
    }

    @Test func `an expired waiver accepts nothing, and lint alone says so`() {
        let outcome = Self.judge(
            ["fraud": Self.entry("f-1", expires: "2026-05-31")], [Self.finding(hits: ["fraud"])])
        #expect(!outcome.verdicts[0].isWaived)
        #expect(outcome.complaints.list.isEmpty)
        #expect(
            Self.judge(["fraud": Self.entry("f-1", expires: "2026-06-01")], [Self.finding(hits: ["fraud"])])
                .verdicts[0].isWaived)
    }

    @Test func `the waivers of a team that does not exist accept nothing, and lint alone says so`() {
        let outcome = Self.judge(["nobody": Self.entry("f-1")], [Self.finding(hits: ["nobody"])])
        #expect(!outcome.verdicts[0].isWaived)
        #expect(outcome.complaints.list.isEmpty)
    }

    private static func complaints(_ entry: String, _ findings: [WaivableFinding] = []) -> [String] {
        judge(["fraud": entry], findings).complaints.list.map { "\($0.rule): \($0.message); \($0.help ?? "")" }
    }

    @Test func `a waiver that matches nothing is an error that says what was meant`() {
        #expect(
            Self.complaints(Self.entry("f-2")) == [
                "waiver-unused: the waiver of `f-2` matches no finding; remove the entry"
            ])
        #expect(
            Self.complaints(Self.entry("f-2"), [Self.finding(hits: ["fraud"])]) == [
                "waiver-unused: the waiver of `f-2` matches no finding; the change is another one now: look at `f-1`, and accept that if it holds"
            ])
    }

    @Test func `a waiver of nothing that exists is an error`() {
        #expect(
            Self.complaints(Self.entry("f-1", event: "orders.order_place")) == [
                "waiver-unknown: there is no event `orders.order_place` to accept a finding of; did you mean `orders.order_placed`?"
            ])
        #expect(
            Self.complaints(Self.entry("f-1", rule: "field-removed-requird")) == [
                "waiver-unknown: a waiver names `field-removed-requird`, which is no rule; did you mean `field-removed-required`?"
            ])
        #expect(
            Self.complaints(Self.entry("f-1", rule: "field-undocumented")) == [
                "waiver-unknown: a waiver cannot accept `field-undocumented`, which is not about a change; accept it with `allow` in the contract"
            ])
    }

    @Test func `the removal of an event can be accepted`() {
        let gone = EventName("orders.order_sent")!
        let registry = GateRegistry(["waivers/checkout.yaml": Self.entry("f-1", event: "orders.order_sent")]).resolved
        let ledger = WaiverLedger(
            registry, formerEvents: [gone], today: CalendarDay("2026-06-01")!, stages: Self.stages)
        var finding = Self.finding(hits: [])
        finding.event = gone
        let outcome = ledger.judge([finding])
        #expect(outcome.verdicts[0].isWaived)
        #expect(outcome.complaints.list.isEmpty)
    }

    @Test func `of a run over some events nobody can say that a waiver matches nothing`() {
        #expect(Self.judge(["fraud": Self.entry("f-2")], [], isComplete: false).complaints.list.isEmpty)
    }

    private static let snapshot = [
        "orders/order_placed/releases/1.2.0.yaml": GateRegistry.contract(
            "a: string", version: "1.2.0",
            besides: """
                released_at: 2026-01-01T00:00:00Z
                waivers:
                  - { finding: f-1, rule: field-removed-required, event: orders.order_placed, reason: Old., expires: 2026-02-01, team: fraud }
                """)
    ]

    @Test func `what a release settled holds against the releases before it, for everybody`() {
        let old = Self.finding(hits: ["fraud", "analytics"], version: "1.3.0", against: "1.1.0")
        let new = Self.finding(hits: ["fraud"], version: "1.3.0", against: "1.2.0")
        let outcome = Self.judge([:], [old, new], besides: Self.snapshot)
        #expect(
            outcome.verdicts.map(\.suppression) == [
                Suppression(reason: "Old. (settled by 1.2.0)", by: "fraud"), nil,
            ])
        #expect(outcome.used.isEmpty)
    }

    @Test func `an entry for what is settled is of no use any more`() {
        let old = Self.finding(hits: ["fraud"], version: "1.3.0", against: "1.1.0")
        let outcome = Self.judge(["fraud": Self.entry("f-1")], [old], besides: Self.snapshot)
        #expect(outcome.complaints.list.map(\.message) == ["the waiver of `f-1` was settled by release 1.2.0"])
        #expect(outcome.used.isEmpty)
    }
}
