package import ContractGenerator
import ContractInterchange
package import ContractModel
package import ContractRegistry
package import ContractRules
package import Diagnostics

/// Generates the site of a registry: static pages that work from a server at any address, and from files.
package struct SiteGenerator: Sendable {
    private let model: SiteModel
    private let templates: TemplateSet
    private let rules: [RuleEntry]

    /// - Parameters:
    ///   - rules: those that have pages.
    ///   - today: the day that sunsets are measured against.
    package init(
        _ registry: ResolvedRegistry, catalog: SourceCatalog, templates: TemplateSet, rules: [RuleEntry],
        today: CalendarDay
    ) {
        model = SiteModel(registry, catalog, today: today)
        self.templates = templates
        self.rules = rules
    }

    /// The files in the order of their paths.
    ///
    /// - Parameters:
    ///   - swift: the Swift of each version, by event and version; empty where there is none.
    ///   - assets: what pages load, in the places of the built-in files of their names or beside them.
    package func files(swift: SwiftPages, assets: [SiteFile] = []) -> [SiteFile] {
        let events = Parallel.map(count: model.events.count) { [self] number in pages(of: model.events[number], swift) }
        var files: [SiteFile] = events.flatMap { $0 } + lists + search + ruleFiles
        if let feeds = Feeds(model) { files += feeds.files + [feeds.sitemap(of: files)] }
        files += MarkdownTwins(model: model).files(of: files)
        let own = Set(assets.map(\.path))
        files += EmbeddedSite.assets.map { SiteFile(path: "assets/\($0.name)", text: $0.text) }.filter {
            !own.contains($0.path)
        }
        files += assets
        return files.sorted { $0.path < $1.path }
    }

    private func pages(of event: SiteEvent, _ swift: SwiftPages) -> [SiteFile] {
        var files = event.versions.flatMap { contract -> [SiteFile] in
            let path = SitePaths.version(contract.name, contract.version)
            let schema = JSONSchemaExport(contract, for: .consumer).schema.text
            let page = page(contract, of: event, at: path, swift, schema)
            let avro = AvroExport.schema(of: contract, registry: model.registry.settings.registry.value)
            var files = [
                page, SiteFile(path: SitePaths.schema(contract.name, contract.version), text: schema),
                SiteFile(path: SitePaths.avro(contract.name, contract.version), text: avro),
            ]
            if let code = swift.text(of: contract) {
                files.append(SiteFile(path: SitePaths.swift(contract.name, contract.version), text: code))
            }
            if contract.version == event.latest.version {
                files.append(self.page(contract, of: event, at: SitePaths.event(event.name), swift, schema))
            }
            return files + codePage(of: contract, swift)
        }
        files.append(
            SiteFile(
                path: SitePaths.history(event.name),
                text: templates.render("history", HistoryPage(model: model, event: event).context)))
        files += event.comparisons.map { pair in
            let page = DifferencePage(model: model, old: pair.old, new: pair.new)
            return SiteFile(
                path: SitePaths.difference(event.name, pair.old.version, pair.new.version),
                text: templates.render("difference", page.context))
        }
        return files
    }

    private func page(
        _ contract: ResolvedContract, of event: SiteEvent, at path: String, _ swift: SwiftPages, _ schema: String
    ) -> SiteFile {
        let page = EventPage(
            model: model, event: event, contract: contract, swift: swift, schema: schema, path: path)
        return SiteFile(path: path, text: templates.render("event", page.context))
    }

    /// The type in Swift, where it is too long for the page of the version.
    private func codePage(of contract: ResolvedContract, _ swift: SwiftPages) -> [SiteFile] {
        let type = swift.type(of: contract)
        guard !type.isEmpty, !EventPage.isShort(type) else { return [] }
        let page = CodePage(model: model, contract: contract, type: type)
        return [
            SiteFile(
                path: SitePaths.code(contract.name, contract.version), text: templates.render("text", page.context))
        ]
    }

    private var lists: [SiteFile] {
        var files = [SiteFile(path: SitePaths.home, text: templates.render("home", HomePage(model: model).context))]
        files += model.registry.domains.map { domain in
            SiteFile(
                path: SitePaths.domain(domain.name),
                text: templates.render("domain", DomainPage(model: model, domain: domain).context))
        }
        files.append(
            SiteFile(
                path: SitePaths.changelog, text: templates.render("changelog", ChangelogPage(model: model).context)))
        files.append(
            SiteFile(
                path: SitePaths.deprecations,
                text: templates.render("deprecations", DeprecationsPage(model: model).context)))
        files += model.entities.map { domain, entity in
            SiteFile(
                path: SitePaths.entity("\(domain).\(entity.name.value)"),
                text: templates.render("entity", EntityPage(model: model, domain: domain, entity: entity).context))
        }
        let teams = model.registry.teams
        return files
            + Parallel.map(count: teams.count) { [self] number in
                SiteFile(
                    path: SitePaths.team(teams[number].id.value),
                    text: templates.render("team", TeamPage(model: model, team: teams[number]).context))
            }
    }

    private var search: [SiteFile] {
        let shards = SearchIndex(model).files
        let context = SearchContext(
            page: PageContext(
                title: "Search", site: model.title, description: "Find events, fields and values",
                path: SitePaths.search, crumbs: []),
            shards: shards.map { LinkContext(name: "", link: $0.path) })
        return shards + [SiteFile(path: SitePaths.search, text: templates.render("search", context))]
    }

    private var ruleFiles: [SiteFile] {
        let pages = RulePages(model: model, rules: rules)
        let list = SiteFile(path: SitePaths.rules, text: templates.render("rules", pages.list))
        return [list]
            + rules.map { entry in
                SiteFile(path: SitePaths.rule(entry.id.rawValue), text: templates.render("text", pages.page(entry)))
            }
    }
}

/// The Swift that is generated for each version, as pages show it.
package struct SwiftPages: Sendable {
    private struct Entry: Sendable {
        var text: String
        var sample: SwiftSample?
    }

    private var entries: [String: Entry] = [:]

    package init() {}

    package mutating func add(_ text: String, _ sample: SwiftSample?, for contract: ResolvedContract) {
        entries["\(contract.name)@\(contract.version)"] = Entry(text: text, sample: sample)
    }

    func text(of contract: ResolvedContract) -> String? { entries["\(contract.name)@\(contract.version)"]?.text }

    func sample(of contract: ResolvedContract) -> SwiftSample? {
        entries["\(contract.name)@\(contract.version)"]?.sample
    }

    /// The type itself, without what reads, writes and checks it.
    func type(of contract: ResolvedContract) -> String {
        guard let text = text(of: contract) else { return "" }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let start = lines.firstIndex { $0.hasPrefix("nonisolated extension ") } ?? 0
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("nonisolated extension ") } ?? lines.count
        return lines[start..<end].joined(separator: "\n")
    }
}
