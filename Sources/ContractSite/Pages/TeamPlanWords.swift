import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// The plan of a team in words and links.
struct TeamPlanWords {
    let model: SiteModel
    /// The page that it stands on.
    let path: String
    let plan: TeamPlan

    private func link(_ target: String) -> String { SitePaths.relative(target, from: path) }

    var steps: [StepContext] {
        plan.steps.map { step in
            let version = SitePaths.version(step.contract.name, step.contract.version)
            return StepContext(
                day: step.sunset.map { "\($0)" } ?? "no day yet",
                isOver: step.sunset.map { $0 < model.today } ?? step.isRetired,
                name: step.name, link: link(version) + (step.anchor.map { "#\($0)" } ?? ""), reason: reason(step),
                instead: instead(of: step), readings: step.matches.map { TextPart(text: words(for: $0)) })
        }
    }

    private func reason(_ step: TeamPlan.Step) -> HTML {
        switch step.cause {
        case .ends(let ending):
            let reason = ending.deprecation.reason.map { HTML.message($0.value) } ?? HTML("It is deprecated.")
            return step.isRetired ? HTML("Retired: nothing is sent in it any more. ") + reason : reason
        case .retired: return HTML("It is retired: nothing is sent in it any more.")
        case .behind(let touched, let breaking):
            if touched == 0 { return HTML("\(step.newest.version) is out, and changes nothing of what is read.") }
            let breaks = breaking == 0 ? "none breaks" : "\(Quantity(breaking, "breaks", plural: "break"))"
            return HTML("\(step.newest.version) is out: \(Quantity(touched, "change")) of what is read, \(breaks).")
        }
    }

    /// What to do.
    private func instead(of step: TeamPlan.Step) -> HTML {
        if case .ends(let ending) = step.cause {
            guard let other = ending.deprecation.replacedBy?.value else {
                return HTML("Stop reading it; nothing takes its place.")
            }
            guard ending.path == nil else { return HTML("Read ") + .code(other) + HTML(" instead.") }
            return HTML("Move to ") + event(other) + HTML(".") + comparison(of: step)
        }
        guard step.newest.version > step.contract.version else { return HTML("Stop reading it.") }
        let newest = step.newest
        return HTML("Move to ")
            + .link("\(newest.version)", to: link(SitePaths.version(newest.name, newest.version)))
            + HTML(", and declare it.") + comparison(of: step)
    }

    /// `orders.order_placed v2`, leading to the event.
    private func event(_ text: String) -> HTML {
        let name = text.split(separator: " ").first.flatMap { EventName(String($0)) }
        return name.flatMap(model.event).map { .link(text, to: link(SitePaths.event($0.name))) } ?? .code(text)
    }

    /// The way to what is different there.
    private func comparison(of step: TeamPlan.Step) -> HTML {
        let (old, new) = (step.contract, step.newest)
        guard let event = model.event(new.name), event.hasComparison(old.version, new.version) else { return HTML("") }
        return HTML(" ")
            + .link(
                "What is different in \(new.version)",
                to: link(SitePaths.difference(new.name, old.version, new.version)))
    }

    /// `total.currency in 2.x, for the daily revenue report; analytics.yaml, line 7`
    private func words(for match: ReaderMatch) -> HTML {
        let isAll = match.declared == nil && match.reach == .all
        var words = isAll ? HTML("all fields") : match.declared.map { HTML.code("\($0)") } ?? HTML("what is declared")
        if !match.values.isEmpty {
            words = words + HTML(" as ") + .joined(match.values.map(HTML.code), by: ", ")
        }
        words = words + HTML(" of \(match.reading.versions.value)")
        if let purpose = match.purpose { words = words + HTML(": \(purpose)") }
        let file = model.catalog[match.range.file]
        let name = FileSystem.name(of: file.path)
        let line = file.bytes.prefix(Int(match.range.lower)).count { $0 == UInt8(ascii: "\n") } + 1
        return words + HTML(" (\(name), line \(line))")
    }

    var changes: [HistoryContext.Entry] {
        plan.changes.map { change in
            let (contract, before) = (change.contract, change.before)
            let hasPage = model.event(contract.name)?.hasComparison(before.version, contract.version) ?? false
            return HistoryContext.Entry(
                version: "\(contract.name) \(contract.version)",
                link: link(SitePaths.version(contract.name, contract.version)), day: contract.releaseDay,
                status: contract.status.rawValue, note: HTML(contract.isRelease ? "" : "About to change:"),
                comparison: hasPage
                    ? link(SitePaths.difference(contract.name, before.version, contract.version)) : "",
                changes: change.findings.map { finding in
                    TextPart(text: .message(finding.message) + (finding.breaks(.full) ? .breaks : HTML("")))
                })
        }
    }
}

extension TeamPlan.Step {
    fileprivate var isRetired: Bool {
        if case .retired = cause { return true }
        return contract.status == .retired
    }

    fileprivate var name: String {
        guard case .ends(let ending) = cause else { return "\(contract.name) \(contract.version)" }
        return ending.name
    }

    fileprivate var anchor: String? {
        guard case .ends(let ending) = cause else { return nil }
        return ending.anchor
    }
}
