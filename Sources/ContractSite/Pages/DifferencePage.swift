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
                description: "What is different between two versions of \(new.name)", path: path,
                crumbs: [
                    PageContext.Crumb(name: new.name.domain, link: link(SitePaths.domain(new.name.domain))),
                    PageContext.Crumb(name: new.name.name, link: link(SitePaths.event(new.name))),
                ]),
            name: new.name.description, link: link(SitePaths.version(new.name, new.version)), old: "\(old.version)",
            new: "\(new.version)", verdict: verdict(difference), promises: verdicts.promises,
            consumers: verdicts.consumers,
            groups: ContractDifference.Group.allCases.compactMap { group(difference, $0, readers) },
            counts: counts(difference), history: link(SitePaths.history(new.name)),
            oldLink: link(SitePaths.version(old.name, old.version)), pairs: pairs)
    }

    private static let titles: [ContractDifference.Group: String] = [
        .breaking: "Breaks readers or writers", .noticeable: "Worth a look", .compatible: "Compatible",
    ]

    /// How many changes there are of each kind, leading to them.
    private func counts(_ difference: ContractDifference) -> [FactContext] {
        ContractDifference.Group.allCases.compactMap { group in
            let count = difference.findings(in: group).count
            let name = Self.titles[group] ?? group.title
            return count == 0
                ? nil : FactContext(name: name, value: .link(Quantity.grouped(count), to: "#\(group.rawValue)"))
        }
    }

    /// Every pair of the event, for the form that leads from one to another.
    private var pairs: [LinkContext] {
        (model.event(new.name)?.comparisons ?? []).map { pair in
            LinkContext(
                name: "\(pair.old.version) → \(pair.new.version)",
                link: link(SitePaths.difference(new.name, pair.old.version, pair.new.version)),
                isCurrent: pair.old.version == old.version && pair.new.version == new.version)
        }
    }

    private func verdict(_ difference: ContractDifference) -> HTML {
        if difference.findings.isEmpty { return HTML("Nothing is different but the version.") }
        if old.version.major != new.version.major {
            return new.contract.upcast == nil
                ? HTML("Two majors, which promise nothing to each other.")
                : HTML("Two majors: payloads of \(old.version) become those of \(new.version) by an upcast.")
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
        return DifferenceContext.Group(
            title: Self.titles[group] ?? group.title, kind: group.rawValue,
            findings: findings.map { finding($0, readers) })
    }

    private func finding(_ finding: Finding, _ readers: EventReaders) -> DifferenceContext.FindingContext {
        let teams = readers.touching(finding.site.paths.first, in: [old.version, new.version]).teams
        return DifferenceContext.FindingContext(
            message: .message(finding.message), rule: finding.rule.id.rawValue,
            link: link(SitePaths.rule(finding.rule.id.rawValue)), breaks: finding.breaks.joined(separator: ", "),
            proofs: finding.proofs.map(Self.proof),
            readers: .joined(teams.map { model.team($0, from: path) }, by: ", "))
    }

    private static func proof(
        _ proof: (direction: String, payload: String?, refused: String)
    ) -> DifferenceContext.ProofContext {
        guard let payload = proof.payload else {
            return DifferenceContext.ProofContext(
                words: HTML("\(proof.direction), not proven: ") + .message(proof.refused), payload: HTML(""))
        }
        return DifferenceContext.ProofContext(
            words: HTML("\(proof.direction): a payload is refused, ") + .message(proof.refused),
            payload: .block(PrettyJSON.text(payload)))
    }
}
