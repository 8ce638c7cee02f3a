import ContractModel
import ContractRegistry
import ContractRules

/// What a version changed, wherever that is listed.
struct ReleaseEntries {
    let model: SiteModel
    /// The page that they stand on.
    let path: String

    /// - Parameter name: how the entry is called.
    func entry(_ contract: ResolvedContract, of event: SiteEvent, called name: String) -> HistoryContext.Entry {
        let before = event.version(before: contract)
        let link = { (target: String) in SitePaths.relative(target, from: path) }
        return HistoryContext.Entry(
            version: name, link: link(SitePaths.version(contract.name, contract.version)), day: contract.releaseDay,
            status: contract.status.rawValue,
            note: contract.contract.deprecated.map(FieldBuilder.words) ?? HTML(""),
            comparison: before.map { link(SitePaths.difference(contract.name, $0.version, contract.version)) } ?? "",
            changes: changes(from: before, to: contract))
    }

    private func changes(from before: ResolvedContract?, to contract: ResolvedContract) -> [TextPart] {
        guard let before else { return [TextPart(text: HTML("the first version"))] }
        let difference = ContractDifference(old: before, new: contract, in: model.registry, today: model.today)
        var seen: Set<HTML> = []
        return ContractDifference.Group.allCases.flatMap { group in
            difference.findings(in: group).map { finding in
                HTML.message(finding.message) + (group == .breaking ? .breaks : HTML(""))
            }
        }.filter { seen.insert($0).inserted }.map { TextPart(text: $0) }
    }
}

/// All versions of an event.
struct HistoryPage {
    let model: SiteModel
    let event: SiteEvent

    private var path: String { SitePaths.history(event.name) }

    private func link(_ target: String) -> String { SitePaths.relative(target, from: path) }

    var context: HistoryContext {
        let entries = ReleaseEntries(model: model, path: path)
        return HistoryContext(
            page: PageContext(
                title: "History of \(event.name)", site: model.title,
                description: "What each version of \(event.name) changed",
                path: path,
                crumbs: [
                    PageContext.Crumb(name: event.name.domain, link: link(SitePaths.domain(event.name.domain))),
                    PageContext.Crumb(name: event.name.name, link: link(SitePaths.event(event.name))),
                ]),
            name: event.name.description, link: link(SitePaths.event(event.name)),
            entries: event.versions.reversed().map { entries.entry($0, of: event, called: "\($0.version)") },
            pairs: pairs)
    }

    private var pairs: [HistoryContext.Pairs] {
        let all = event.comparisons
        return event.versions.dropLast().map { old in
            let links = all.filter { $0.old.version == old.version }.map { pair in
                LinkContext(
                    name: "\(pair.new.version)",
                    link: link(SitePaths.difference(event.name, pair.old.version, pair.new.version)))
            }
            return HistoryContext.Pairs(old: "\(old.version)", links: links)
        }
    }
}

/// What was released, the newest day first.
struct ChangelogPage {
    let model: SiteModel

    /// How many releases the page has; the rest is in the histories of events.
    private static let most = 300

    var context: ChangelogContext {
        let entries = ReleaseEntries(model: model, path: SitePaths.changelog)
        let releases = Array(model.releases.prefix(Self.most))
        let made = Parallel.map(count: releases.count) { number in
            let contract = releases[number]
            return model.event(contract.name).map {
                entries.entry(contract, of: $0, called: "\(contract.name) \(contract.version)")
            }
        }.compactMap(\.self)
        var days: [ChangelogContext.Day] = []
        for var entry in made {
            let day = entry.day
            // The heading says it.
            entry.day = ""
            if days.last?.day == day {
                days[days.count - 1].releases.append(entry)
            } else {
                days.append(ChangelogContext.Day(day: day, releases: [entry]))
            }
        }
        return ChangelogContext(
            page: PageContext(
                title: "Changes", site: model.title, description: "What was released",
                path: SitePaths.changelog, crumbs: []),
            days: days)
    }
}

/// What happens to the things of one kind, and by which events.
struct EntityPage {
    let model: SiteModel
    let domain: String
    let entity: Domain.Entity

    private var name: String { "\(domain).\(entity.name.value)" }
    private var path: String { SitePaths.entity(name) }

    var context: EntityContext {
        let actions = model.actions(on: name).sorted { Self.rank($0.relation) < Self.rank($1.relation) }
        let link = { (event: EventName) in SitePaths.relative(SitePaths.event(event), from: path) }
        func nodes(_ kind: Relation.Kind) -> [LineageNode] {
            actions.filter { $0.relation.kind.value == kind }.map {
                LineageNode(name: $0.contract.name.description, link: link($0.contract.name))
            }
        }
        return EntityContext(
            page: PageContext(
                title: name, site: model.title, description: "What happens to \(name)",
                path: path,
                crumbs: [
                    PageContext.Crumb(name: domain, link: SitePaths.relative(SitePaths.domain(domain), from: path))
                ]),
            name: name, doc: entity.doc.map { Markdown.html($0.value) } ?? HTML(""),
            picture: Lineage(
                left: Lineage.Column(heading: "opens it", nodes: nodes(.opens)), center: name,
                below: Lineage.Column(heading: "changes it", nodes: nodes(.changes)),
                right: Lineage.Column(heading: "closes it", nodes: nodes(.closes)),
                label:
                    "\(nodes(.opens).count) events open, \(nodes(.changes).count) change, \(nodes(.closes).count) close"
            ).svg,
            actions: actions.map { action in
                EntityContext.Action(
                    kind: action.relation.kind.value.rawValue, name: action.contract.name.description,
                    link: link(action.contract.name), summary: action.contract.contract.summary?.value ?? "")
            })
    }

    private static func rank(_ relation: Relation) -> Int {
        Relation.Kind.allCases.firstIndex(of: relation.kind.value) ?? 0
    }
}
