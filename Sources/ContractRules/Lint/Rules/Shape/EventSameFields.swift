import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let eventSameFields = LintRule(
        "event-same-fields", .note, "no two events of a domain have exactly the same fields",
        why: """
            Two events with the same fields are often one event with two names, or one that should say in an enum which of the
            two it was.
            """,
        instead: "Merge them, or allow this where each is a fact of its own, such as started and finished.",
        examples: [
            .fires(
                .contracts([
                    "event: orders.order_accepted\nfields:\n\(ExampleFields.five)",
                    "event: orders.«order_approved»\nfields:\n\(ExampleFields.five)",
                ]),
                "`orders.order_approved` has the same fields as `orders.order_accepted`"),
            .passes(.contract("event: orders.order_accepted\nfields:\n\(ExampleFields.five)")),
            .spares(
                "few fields, which say little",
                .contracts(["event: orders.order_started", "event: orders.order_finished"])),
        ],
        check: .registry { index, _ in
            var alike: [UInt64: [ContractSite]] = [:]
            index.eachWorking { site in
                guard site.status != .retired, site.event.working.last?.version == site.resolved.version,
                    let print = site.fieldsPrint
                else { return }
                alike[print, default: []].append(site)
            }
            var seen: [String: EventName] = [:]
            var findings: [LintFinding] = []
            for site in alike.values.filter({ $0.count > 1 }).flatMap(\.self) {
                let key = site.fieldsKey
                guard let other = seen[key] else {
                    seen[key] = site.name
                    continue
                }
                guard other != site.name else { continue }
                findings.append(
                    LintFinding(
                        "`\(site.name)` has the same fields as `\(other)`", at: site.nameRange,
                        related: index.event(other)?.latest.map {
                            [RelatedPlace($0.contract.event.range, "the other event")]
                        } ?? [],
                        help:
                            "merge them with an enum that says which of the two it was, or allow this with the reason",
                        subject: site.name.description))
            }
            return findings
        })
}

extension ContractSite {
    /// The fields that the contract does not include, each with what it is; the order is no matter.
    fileprivate var fieldsKey: String {
        let fields = ownFields.map { "\($0.name) \(resolved.shape(of: $0.spec).word)" }
        return name.domain + ":" + fields.sorted().joined(separator: ",")
    }

    /// Contracts with one key have one print, others hardly ever; `nil` where there are few fields, which say little.
    fileprivate var fieldsPrint: UInt64? {
        let own = ownFields
        guard own.count >= 5 else { return nil }
        return own.reduce(0) { $0 &+ NamePrint().adding($1.name).value }
    }

    private var ownFields: [ResolvedField] { resolved.payload.fields.filter { $0.includedFrom == nil } }
}

private enum ExampleFields {
    static let five = """
          order_id: { type: OrderID, doc: "Which order it is." }
          placed_at: { type: timestamp, zone: utc, doc: "When it was decided." }
          reason: { type: string, max_length: 80, doc: "Why." }
          automatic: { type: boolean, doc: "Whether no person was asked." }
          attempt: { type: int32, min: 1, doc: "How often it was tried." }
        """
}
