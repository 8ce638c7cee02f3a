import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// Everything that is different between two versions of an event: what the checker finds, not a difference of texts.
struct DifferencePage {
    let model: SiteModel
    let old: ResolvedContract
    let new: ResolvedContract

    private var path: String { SitePaths.difference(new.name, old.version, new.version) }

    private func link(_ target: String) -> String { SitePaths.relative(target, from: path) }

    var context: DifferenceContext {
        let difference = ContractDifference(old: old, new: new, in: model.registry, today: model.today)
        let readers = model.readers.readers(of: new.name)
        let verdicts = DifferenceVerdicts(model: model, difference: difference, readers: readers, path: path)
        return DifferenceContext(
            page: PageContext(
                title: "\(new.name) \(old.version) → \(new.version)", site: model.title,
                description: "What is different between two versions of \(new.name)", root: SitePaths.root(from: path),
                crumbs: [
                    PageContext.Crumb(name: new.name.domain, link: link(SitePaths.domain(new.name.domain))),
                    PageContext.Crumb(name: new.name.name, link: link(SitePaths.event(new.name))),
                ]),
            name: new.name.description, link: link(SitePaths.version(new.name, new.version)), old: "\(old.version)",
            new: "\(new.version)", verdict: verdict(difference), promises: verdicts.promises,
            consumers: verdicts.consumers,
            groups: ContractDifference.Group.allCases.compactMap { group(difference, $0, readers) })
    }

    private func verdict(_ difference: ContractDifference) -> HTML {
        if difference.findings.isEmpty { return HTML("Nothing is different but the version.") }
        if old.version.major != new.version.major {
            return HTML("Two majors: payloads of \(old.version) become those of \(new.version) by an upcast.")
        }
        guard let needed = difference.needed, needed > new.version, difference.promise.mode != .none else {
            return HTML("The version says what changed, under ") + .code(difference.promise.mode.rawValue) + HTML(".")
        }
        return HTML("Under ") + .code(difference.promise.mode.rawValue) + HTML(" this needs version \(needed).")
    }

    private func group(
        _ difference: ContractDifference, _ group: ContractDifference.Group, _ readers: EventReaders
    ) -> DifferenceContext.Group? {
        let findings = difference.findings(in: group)
        guard !findings.isEmpty else { return nil }
        let titles: [ContractDifference.Group: String] = [
            .breaking: "Breaks readers or writers", .noticeable: "Worth a look", .compatible: "Compatible",
        ]
        return DifferenceContext.Group(
            title: titles[group] ?? group.title, kind: group.rawValue,
            findings: findings.map { finding($0, readers) })
    }

    private func finding(_ finding: Finding, _ readers: EventReaders) -> DifferenceContext.FindingContext {
        let teams = readers.touching(finding.site.paths.first, in: [old.version, new.version]).teams
        return DifferenceContext.FindingContext(
            message: .message(finding.message), rule: finding.rule.id.rawValue,
            link: link(SitePaths.rule(finding.rule.id.rawValue)), breaks: finding.breaks.joined(separator: ", "),
            proofs: finding.proofs.map { TextPart(text: Self.words(for: $0)) },
            readers: teams.map { TextPart(text: model.team($0, from: path)) })
    }

    private static func words(for proof: (direction: String, payload: String?, refused: String)) -> HTML {
        guard let payload = proof.payload else {
            return HTML("\(proof.direction), not proven: ") + .message(proof.refused)
        }
        return HTML("\(proof.direction): ") + .code(payload) + HTML(" is refused, ") + .message(proof.refused)
    }
}
