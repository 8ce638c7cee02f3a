import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// Lists of events, wherever they stand.
struct EventRows {
    let model: SiteModel
    /// The page that they stand on.
    let path: String

    func row(_ contract: ResolvedContract, link target: String? = nil) -> EventRowContext {
        EventRowContext(
            name: contract.name.description,
            link: SitePaths.relative(target ?? SitePaths.event(contract.name), from: path),
            version: "\(contract.version)", status: contract.status.rawValue,
            summary: contract.contract.summary?.value ?? "", owner: contract.owner.map(model.teamName) ?? "")
    }

    func row(_ ending: Ending) -> EndingContext {
        let contract = ending.contract
        let page = SitePaths.relative(SitePaths.version(contract.name, contract.version), from: path)
        var name = "\(contract.name) \(contract.version)"
        if let path = ending.path { name += " · \(path)" }
        if let value = ending.value { name += " = \(value)" }
        return EndingContext(
            name: name, link: ending.anchor.map { "\(page)#\($0)" } ?? page, day: day(of: ending),
            reason: FieldBuilder.words(ending.deprecation), readers: readers(of: ending))
    }

    private func day(of ending: Ending) -> String {
        guard let day = ending.deprecation.sunset?.value else { return "no day yet" }
        return day < model.today ? "ended \(day)" : "ends \(day)"
    }

    private func readers(of ending: Ending) -> HTML {
        if model.registry.consumers.isEmpty { return HTML("") }
        if ending.readers.isEmpty { return HTML("Nobody declares to read it.") }
        let parts = ending.readers.teams.map { team -> HTML in
            let purposes = Set(ending.readers.filter { $0.team == team }.compactMap(\.purpose)).sorted()
            let words = purposes.isEmpty ? "" : ": \(purposes.joined(separator: " "))"
            return model.team(team, from: path) + HTML(words)
        }
        return HTML("Read by ") + .joined(parts, by: " · ")
    }
}

/// What is deprecated, by day.
struct DeprecationsPage {
    let model: SiteModel

    var context: DeprecationsContext {
        let rows = EventRows(model: model, path: SitePaths.deprecations)
        return DeprecationsContext(
            page: PageContext(
                title: "Deprecations", site: model.title, description: "What ends, and when", root: "", crumbs: []),
            endings: model.endings.map(rows.row))
    }
}

/// The first page.
struct HomePage {
    let model: SiteModel

    private static let newest = 12

    var context: HomeContext {
        let rows = EventRows(model: model, path: SitePaths.home)
        return HomeContext(
            page: PageContext(
                title: model.title, site: model.title,
                description: "The events of \(model.registry.settings.registry.value)",
                root: "", crumbs: [],
                feed: model.hasFeeds ? "feeds/registry.atom" : ""),
            counts: counts, domains: domains,
            releases: model.releases.prefix(Self.newest).map { release in
                var row = rows.row(release, link: SitePaths.version(release.name, release.version))
                row.status = release.releaseDay
                return row
            },
            endings: model.endings.prefix(Self.newest).map(rows.row), teams: teams)
    }

    private var counts: [FactContext] {
        let fields = model.events.reduce(0) { $0 + $1.latest.payload.fields.count }
        let readings = model.registry.consumers.reduce(0) { $0 + $1.reads.count }
        let pairs = [
            ("events", model.events.count), ("domains", model.registry.domains.count), ("fields", fields),
            ("declared readings", readings),
        ]
        return pairs.map { FactContext(name: $0.0, value: HTML(Quantity.grouped($0.1))) }
    }

    private var domains: [DomainCardContext] {
        model.registry.domains.filter { !model.events(of: $0.name).isEmpty || !$0.types.isEmpty }.map { domain in
            DomainCardContext(
                name: domain.name, link: SitePaths.domain(domain.name), summary: domain.summary?.value ?? "",
                owner: domain.owner.map { model.teamName($0.value) } ?? "",
                count: count(of: domain))
        }
    }

    private func count(of domain: Domain) -> String {
        let events = model.events(of: domain.name).count
        return events == 0
            ? Quantity(domain.types.count, "shared type").description : Quantity(events, "event").description
    }

    private var teams: [LinkContext] {
        let owned = Dictionary(grouping: model.events) { $0.latest.owner ?? "" }
        return model.registry.teams.map { team in
            let count = owned[team.id.value]?.count ?? 0
            return LinkContext(
                name: model.teamName(team.id.value), link: SitePaths.team(team.id.value),
                note: count == 0 ? "" : "owns \(Quantity(count, "event"))")
        }
    }
}

struct DomainPage {
    let model: SiteModel
    let domain: Domain

    private var path: String { SitePaths.domain(domain.name) }

    var context: DomainContext {
        let rows = EventRows(model: model, path: path)
        let latest = model.events(of: domain.name).map(\.latest)
        let isOver: (ResolvedContract) -> Bool = { [.deprecated, .retired].contains($0.status) }
        return DomainContext(
            page: PageContext(
                title: domain.name, site: model.title, description: domain.summary?.value ?? "",
                root: SitePaths.root(from: path), crumbs: []),
            name: domain.name, description: description, owner: owner,
            events: latest.filter { !isOver($0) }.map { rows.row($0) },
            older: latest.filter(isOver).map { rows.row($0) },
            entities: domain.entities.map { entity in
                LinkContext(
                    name: entity.name.value,
                    link: SitePaths.relative(SitePaths.entity("\(domain.name).\(entity.name.value)"), from: path),
                    note: entity.doc.map { Markdown.firstLine($0.value) } ?? "")
            },
            types: types)
    }

    private var description: HTML {
        Markdown.html(
            [domain.summary?.value, domain.description?.value].compactMap(\.self).joined(separator: "\n\n"), below: 1)
    }

    private var owner: HTML { domain.owner.map { model.team($0.value, from: path) } ?? HTML("nobody") }

    private var types: [FieldContext] {
        domain.types.map { type in
            FieldContext(
                id: "type-\(type.name.value)", name: type.name.value, type: HTML(""), presence: "",
                doc: type.doc.map { Markdown.html($0.value) } ?? HTML(""))
        }
    }
}

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
        return TeamContext(
            page: PageContext(
                title: name, site: model.title, description: "What \(name) owns, produces and reads",
                root: SitePaths.root(from: path), crumbs: []),
            name: name, facts: facts, owned: owned.map { rows.row($0) }, produced: produced.map { rows.row($0) },
            reads: reads,
            endings: model.endings.filter { $0.readers.contains { $0.team == id } }.map(rows.row))
    }

    private var facts: [FactContext] {
        [("Contact", team.contact?.value), ("Handle", team.handle?.value)].compactMap { name, value in
            value.map { FactContext(name: name, value: HTML($0)) }
        }
    }

    private var readings: [Reading] {
        model.registry.consumers.first { $0.team.value == team.id.value }?.reads ?? []
    }

    private var reads: [ReaderContext] {
        readings.map { reading in
            let target = SitePaths.relative(SitePaths.event(reading.event.value), from: path)
            let name = reading.event.value.description
            let fields: HTML =
                if case .paths(let paths) = reading.fields {
                    HTML(paths.map(\.value.description).joined(separator: ", "))
                } else {
                    HTML("all fields")
                }
            return ReaderContext(
                team: model.event(reading.event.value) == nil ? .code(name) : .link(name, to: target),
                versions: reading.versions.value.description, purpose: reading.purpose?.value ?? "", fields: fields)
        }
    }
}
