import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// Lists of events, wherever they stand.
struct EventRows {
    let model: SiteModel
    /// The page that they stand on.
    let path: String

    /// - Parameter isOwn: whether the page says already whose it is.
    func row(_ contract: ResolvedContract, link target: String? = nil, isOwn: Bool = false) -> EventRowContext {
        EventRowContext(
            name: contract.name.description,
            link: SitePaths.relative(target ?? SitePaths.event(contract.name), from: path),
            version: "\(contract.version)", status: contract.status.rawValue,
            summary: contract.contract.summary?.value ?? "",
            owner: isOwn ? "" : contract.owner.map(model.teamName) ?? "")
    }

    func row(_ ending: Ending) -> EndingContext {
        let contract = ending.contract
        let page = SitePaths.relative(SitePaths.version(contract.name, contract.version), from: path)
        return EndingContext(
            name: ending.name, link: ending.anchor.map { "\(page)#\($0)" } ?? page, day: day(of: ending),
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
                title: "Deprecations", site: model.title, description: "What ends, and when",
                path: SitePaths.deprecations, crumbs: []),
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
                path: SitePaths.home, crumbs: [],
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
        let owned = Dictionary(grouping: model.events) { $0.latest.owner ?? "" }.mapValues(\.count)
        let read = Dictionary(grouping: model.registry.consumers, by: \.team.value).mapValues { consumers in
            Set(consumers.flatMap(\.reads).map(\.event.value)).count
        }
        // Who owns most comes first.
        let teams = model.registry.teams.map(\.id.value).sorted { (owned[$0] ?? 0, $1) > (owned[$1] ?? 0, $0) }
        return teams.map { team in
            let counts = [("owns", owned[team] ?? 0), ("reads", read[team] ?? 0)].filter { $0.1 > 0 }
            let words = counts.map { "\($0.0) \(Quantity($0.1, "event"))" }
            return LinkContext(
                name: model.teamName(team), link: SitePaths.team(team), note: words.joined(separator: " · "))
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
        return DomainContext(
            page: PageContext(
                title: domain.name, site: model.title, description: domain.summary?.value ?? "",
                path: path, crumbs: []),
            name: domain.name, description: description, owner: owner,
            events: latest.filter { !$0.isOver }.map { rows.row($0) },
            older: latest.filter(\.isOver).map { rows.row($0) },
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

    private var owner: HTML { domain.owner.map { model.team($0.value, from: path) } ?? HTML("") }

    /// Each with what it consists of, as the events that use it have it, and with these events.
    private var types: [FieldContext] {
        let names = Set(domain.types.map { "\(domain.name).\($0.name.value)" })
        return domain.types.map { type in
            let full = "\(domain.name).\(type.name.value)"
            let uses = model.uses(of: full)
            guard let contract = uses.first else {
                return FieldContext(
                    id: "type-\(type.name.value)", name: type.name.value, type: HTML("no event uses it"),
                    presence: "", doc: type.doc.map { Markdown.html($0.value) } ?? HTML(""))
            }
            var fields = FieldBuilder(contract, placed: names)
            let place = contract.types.firstIndex { $0.qualifiedName == full }
            var context =
                place.map { fields.type(TypeID($0)) } ?? fields.included(from: full, called: type.name.value)
            context.doc = type.doc.map { Markdown.html($0.value) } ?? HTML("")
            let links = uses.prefix(Self.mostUses).map { use in
                HTML.link("\(use.name)", to: SitePaths.relative(SitePaths.event(use.name), from: path))
            }
            let more = uses.count > links.count ? " and \(uses.count - links.count) more" : ""
            context.limits.append(TextPart(text: HTML("used by ") + .joined(links, by: ", ") + HTML(more)))
            return context
        }
    }

    /// The most events that are named with a type.
    private static let mostUses = 8
}
