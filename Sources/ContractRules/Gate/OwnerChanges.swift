import ContractModel
import ContractRegistry
import Diagnostics

/// Domains and events that another team owns than before.
struct OwnerChanges {
    let old: ResolvedRegistry
    let new: ResolvedRegistry

    /// A domain's owner is handed over once, not once for each event that has none of its own.
    var findings: [Diagnostic] { domains + new.events.flatMap(events) }

    private var domains: [Diagnostic] {
        let before = Dictionary(old.domains.map { ($0.name, $0) }) { first, _ in first }
        return new.domains.sorted { $0.name < $1.name }.compactMap { now in
            guard let was = before[now.name], let from = was.owner, from.value != now.owner?.value else { return nil }
            return finding(
                "domain `\(now.name)`", from: from.value, to: now.owner?.value, at: now.owner?.range ?? now.range,
                before: from.range, subject: now.name)
        }
    }

    private func events(_ now: ResolvedEvent) -> [Diagnostic] {
        guard let was = old.event(now.name) else { return [] }
        return now.working.compactMap { contract in
            let major = contract.version.major
            guard let before = was.working.first(where: { $0.version.major == major }), let from = before.owner,
                from != contract.owner, before.contract.owner != nil || contract.contract.owner != nil
            else { return nil }
            return finding(
                "`\(now.name)` \(major).x", from: from, to: contract.owner,
                at: contract.contract.owner?.range ?? contract.contract.event.range,
                before: before.contract.owner?.range ?? before.contract.event.range, subject: now.name.description)
        }
    }

    private func finding(
        _ what: String, from: String, to: String?, at range: SourceRange, before: SourceRange, subject: String
    ) -> Diagnostic {
        let receiver = to.map { "`\($0)`" } ?? "nobody"
        let help = to.map { "both `\(from)` and `\($0)` have to approve it" } ?? "`\(from)` has to approve it"
        return Diagnostic(
            "owner-changed", .warning, "\(what) is handed from `\(from)` to \(receiver)", at: range,
            related: [RelatedPlace(before, "owned by `\(from)` here")], help: help, subject: subject)
    }
}
