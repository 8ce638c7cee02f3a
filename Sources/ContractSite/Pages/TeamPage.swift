import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What a team owns, produces, owes and reads, and what it has to do because of what it reads.
struct TeamPage {
    let model: SiteModel
    let team: Team

    private var path: String { SitePaths.team(team.id.value) }

    var context: TeamContext {
        let rows = EventRows(model: model, path: path)
        let id = team.id.value
        let latest = model.events.map(\.latest)
        let owned = latest.filter { $0.owner == id }
        let produced = latest.filter { $0.owner != id && $0.contract.producers.contains { $0.team?.value == id } }
        let name = model.teamName(id)
        let plan = TeamPlanWords(model: model, path: path, plan: TeamPlan(model, team: id))
        return TeamContext(
            page: page(name), name: name, facts: facts,
            owned: owned.filter { !$0.isOver }.map { rows.row($0, isOwn: true) },
            older: owned.filter(\.isOver).map { rows.row($0, isOwn: true) },
            produced: produced.map { rows.row($0) }, reads: reads, steps: plan.steps, changes: plan.changes,
            owed: model.endings.filter { $0.contract.owner == id && !$0.readers.isEmpty }.map(rows.row),
            entities: entities)
    }

    private func page(_ name: String) -> PageContext {
        var page = PageContext(
            title: name, site: model.title, description: "What \(name) owns, produces and reads",
            path: path, crumbs: [])
        if model.hasFeeds { page.feed = SitePaths.relative(SitePaths.readFeed(team.id.value), from: path) }
        return page
    }

    private var facts: [FactContext] {
        var facts = [("Contact", team.contact?.value), ("Handle", team.handle?.value)].compactMap { name, value in
            value.map { FactContext(name: name, value: HTML($0)) }
        }
        if model.hasFeeds {
            let links = [
                ("what it reads", SitePaths.readFeed(team.id.value)),
                ("what it owns", SitePaths.ownedFeed(team.id.value)),
            ].map { HTML.link($0.0, to: SitePaths.relative($0.1, from: path)) }
            facts.append(FactContext(name: "Feeds of releases", value: .joined(links, by: ", ")))
        }
        return facts
    }

    private var entities: [LinkContext] {
        model.registry.domains.filter { $0.owner?.value == team.id.value }.flatMap { domain in
            domain.entities.map { entity in
                let name = "\(domain.name).\(entity.name.value)"
                return LinkContext(
                    name: name, link: SitePaths.relative(SitePaths.entity(name), from: path),
                    note: entity.doc.map { Markdown.firstLine($0.value) } ?? "")
            }
        }
    }

    private var readings: [Reading] {
        model.registry.consumers.first { $0.team.value == team.id.value }?.reads ?? []
    }

    private var reads: [ReaderContext] {
        readings.map { reading in
            let name = reading.event.value
            let fields: HTML =
                if case .paths(let paths) = reading.fields {
                    .joined(paths.map { self.field($0.value, of: name) }, by: ", ")
                } else {
                    HTML("all fields")
                }
            return ReaderContext(
                team: model.event(name) == nil
                    ? .code("\(name)")
                    : .link("\(name)", to: SitePaths.relative(SitePaths.event(name), from: path)),
                versions: reading.versions.value.description, purpose: reading.purpose?.value ?? "", fields: fields)
        }
    }

    /// A link to the field where the newest version has it.
    private func field(_ field: FieldPath, of name: EventName) -> HTML {
        guard let contract = model.event(name)?.latest, contract.lookup(field, in: contract.payload).exists else {
            return HTML("\(field)")
        }
        return .link("\(field)", to: SitePaths.relative(SitePaths.event(name), from: path) + "#\(field)")
    }
}
