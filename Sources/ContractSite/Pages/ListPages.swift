import ContractModel
import ContractRegistry
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

    /// What is deprecated and when it ends, the nearest end first.
    func endings(of contracts: [ResolvedContract]) -> [EndingContext] {
        let found = contracts.compactMap { contract in contract.contract.deprecated.map { (contract, $0) } }
        let sorted = found.sorted { one, other in
            let days = (one.1.sunset?.value.description ?? "~", other.1.sunset?.value.description ?? "~")
            return (days.0, one.0.name, one.0.version) < (days.1, other.0.name, other.0.version)
        }
        return sorted.map { contract, deprecation in
            EndingContext(
                name: "\(contract.name) \(contract.version)",
                link: SitePaths.relative(SitePaths.version(contract.name, contract.version), from: path),
                day: deprecation.sunset?.value.description ?? "no day yet", reason: FieldBuilder.words(deprecation))
        }
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
            endings: rows.endings(of: model.events.map(\.latest) + olderMajors), teams: teams)
    }

    /// The newest of each major but the latest.
    private var olderMajors: [ResolvedContract] {
        model.events.flatMap { event in
            Dictionary(event.versions.map { ($0.version.major, $0) }, uniquingKeysWith: { $1 }).values
                .filter { $0.version.major != event.latest.version.major }
        }
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

    private var owner: HTML {
        guard let owner = domain.owner?.value else { return HTML("nobody") }
        let page = SitePaths.relative(SitePaths.team(owner), from: path)
        return model.isTeam(owner) ? .link(model.teamName(owner), to: page) : HTML(owner)
    }

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
            endings: rows.endings(of: readContracts))
    }

    private var facts: [FactContext] {
        [("Contact", team.contact?.value), ("Handle", team.handle?.value)].compactMap { name, value in
            value.map { FactContext(name: name, value: HTML($0)) }
        }
    }

    private var readings: [Reading] {
        model.registry.consumers.first { $0.team.value == team.id.value }?.reads ?? []
    }

    /// The versions that the team reads.
    private var readContracts: [ResolvedContract] {
        readings.flatMap { reading in
            model.event(reading.event.value)?.versions.filter { reading.versions.value.contains($0.version) } ?? []
        }
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
