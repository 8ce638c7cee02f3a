import ContractGenerator
import ContractInterchange
import ContractModel
import ContractRegistry
import Diagnostics

/// The page of one version of an event.
struct EventPage {
    let model: SiteModel
    let event: SiteEvent
    let contract: ResolvedContract
    let swift: SwiftPages
    let schema: String
    /// Where it stands in the site.
    let path: String

    /// Whether a text stands on the page itself, however often it is opened for other things.
    static func isShort(_ text: String) -> Bool { !text.isEmpty && text.utf8.count <= 6000 }

    private func link(_ target: String) -> String { SitePaths.relative(target, from: path) }

    var context: EventPageContext {
        let written = contract.contract
        let type = swift.type(of: contract)
        var builder = FieldBuilder(contract, most: FieldBuilder.mostOnPage)
        let fields = builder.payload()
        return EventPageContext(
            page: page, name: contract.name.description, version: "\(contract.version)",
            status: contract.status.rawValue,
            summary: written.summary?.value ?? "", meta: meta,
            description: written.description.map { Markdown.html($0.value, below: 1) } ?? HTML(""),
            warnings: warnings.map { TextPart(text: $0) }, facts: facts + sensitivity(of: fields),
            versions: versions, fields: fields,
            conditions: conditions, readers: readers, lineage: lineage, relations: relations.map { TextPart(text: $0) },
            examples: examples, swift: Self.isShort(type) ? .block(type) : HTML(""),
            codePage: type.isEmpty || Self.isShort(type) ? "" : link(SitePaths.code(contract.name, contract.version)),
            samples: samples,
            swiftFile: swift.text(of: contract) == nil ? "" : link(SitePaths.swift(contract.name, contract.version)),
            schema: link(SitePaths.schema(contract.name, contract.version)),
            schemaText: Self.isShort(schema) ? .block(schema) : HTML(""),
            avro: link(SitePaths.avro(contract.name, contract.version)),
            comparisons: comparisons, history: link(SitePaths.history(contract.name)),
            twin: link(SitePaths.twin(of: path) ?? path))
    }

    private var page: PageContext {
        var page = PageContext(
            title: "\(contract.name) \(contract.version)", site: model.title,
            description: contract.contract.summary?.value ?? "", path: path,
            crumbs: [
                PageContext.Crumb(name: contract.name.domain, link: link(SitePaths.domain(contract.name.domain))),
                PageContext.Crumb(name: contract.name.name, link: link(SitePaths.event(contract.name))),
            ])
        if model.hasFeeds { page.feed = link(SitePaths.feed(contract.name)) }
        return page
    }

    private var meta: HTML {
        let released = contract.contract.release == nil ? "not released" : "released \(contract.releaseDay)"
        let owner = contract.owner.map { HTML("Owned by ") + model.team($0, from: path) + HTML(" · ") } ?? HTML("")
        let fields = Quantity(contract.payload.fields.count, "field")
        let teams = Set(readings.map(\.team)).count
        let readers = model.registry.consumers.isEmpty ? "" : " · read by \(Quantity(teams, "team"))"
        return owner + HTML("\(released) · \(fields)\(readers)")
    }

    private var warnings: [HTML] {
        var found: [HTML] = []
        if let deprecated = contract.contract.deprecated { found.append(FieldBuilder.words(deprecated)) }
        if contract.status == .retired {
            found.append(HTML("Retired: it is no longer sent. What was sent stays readable."))
        }
        if !contract.isRelease { found.append(HTML("Not released: nothing is promised yet.")) }
        let latest = event.latest
        if latest.version > contract.version {
            found.append(
                HTML("There is a newer version: ")
                    + .link("\(latest.version)", to: link(SitePaths.version(latest.name, latest.version))))
        }
        return found
    }

    private var facts: [FactContext] {
        let written = contract.contract
        var facts: [FactContext] = []
        func add(_ name: String, _ value: HTML?) {
            if let value { facts.append(FactContext(name: name, value: value)) }
        }
        add("Owner", contract.owner.map { model.team($0, from: path) })
        add("Released", HTML(contract.releaseDay))
        add("Produced by", producers)
        add("Entity", written.entity.map { entity($0.type.value) + HTML(", by ") + .code(paths($0.key)) })
        add("Happened at", written.occurredAt.map { .code($0.value.description) })
        add("Told apart by", written.idempotencyKey.isEmpty ? nil : .code(paths(written.idempotencyKey)))
        add("Kept for", HTML(written.retention.map { DurationWords.words(for: $0.value) } ?? "ever"))
        add("Name on the wire", .code(contract.wireType))
        let promise = model.registry.settings.compatibility
        add("Promise", .code((written.compatibility?.value ?? promise).rawValue))
        let tags = written.tags.map(\.value).joined(separator: ", ")
        add("Tags", tags.isEmpty ? nil : HTML(tags))
        for entry in written.links where Markdown.isAllowed(entry.url.value) {
            add("See", .link(entry.title.value, to: entry.url.value))
        }
        return facts
    }

    /// How much of it is not for everybody.
    private func sensitivity(of fields: [FieldContext]) -> [FactContext] {
        var found: [String: [FieldContext]] = [:]
        var open = fields
        while let field = open.popLast() {
            found[field.sensitivity, default: []].append(field)
            open += field.fields
        }
        let words = [Sensitivity.sensitive, .personal].compactMap { level -> HTML? in
            guard let fields = found[level.rawValue] else { return nil }
            let links = fields.sorted { $0.id < $1.id }.prefix(Self.mostSensitive).map {
                HTML.link($0.id, to: "#\($0.id)")
            }
            let more = fields.count - links.count
            return HTML("\(level.rawValue): ") + .joined(links, by: ", ") + HTML(more > 0 ? " and \(more) more" : "")
        }
        return words.isEmpty ? [] : [FactContext(name: "Not for everybody", value: .joined(words, by: "; "))]
    }

    /// The most fields that are named there.
    private static let mostSensitive = 8

    private func paths(_ paths: [Located<FieldPath>]) -> String {
        paths.map(\.value.description).joined(separator: ", ")
    }

    /// An entity, leading to its page where it has one.
    private func entity(_ entity: String) -> HTML {
        let name = SiteModel.fullName(entity, in: contract.name.domain)
        return model.hasEntity(name) ? .link(entity, to: link(SitePaths.entity(name))) : .code(entity)
    }

    private var producers: HTML? {
        let words = contract.contract.producers.map { producer in
            HTML.code(producer.service.value)
                + (producer.team.map { HTML(" of ") + model.team($0.value, from: path) } ?? HTML(""))
        }
        return words.isEmpty ? nil : .joined(words, by: ", ")
    }

    private var versions: [LinkContext] {
        event.versions.reversed().map { version in
            LinkContext(
                name: "\(version.version)", link: link(SitePaths.version(version.name, version.version)),
                note: "\(version.releaseDay), \(version.status.rawValue)",
                isCurrent: version.version == contract.version)
        }
    }

    private var conditions: [FactContext] {
        contract.payload.invariants.map { invariant in
            let words = ConditionWords.words(for: invariant.rule)
            let warning = invariant.severity == .warn ? HTML(" (a warning)") : HTML("")
            return FactContext(name: invariant.id.value, value: words + warning)
        }
    }

    /// Who declares to read this version, by team.
    private var readings: [(team: String, reading: Reading)] {
        model.readings(of: contract.name).filter { $0.reading.versions.value.contains(contract.version) }
    }

    private var readers: [ReaderContext] {
        readings.map { entry in
            ReaderContext(
                team: model.team(entry.team, from: path), versions: entry.reading.versions.value.description,
                purpose: entry.reading.purpose?.value ?? "", fields: fields(of: entry.reading))
        }
    }

    /// Links to what is read; a version may lack what others of the same range have.
    private func fields(of reading: Reading) -> HTML {
        guard case .paths(let paths) = reading.fields else { return HTML("all fields") }
        let links = paths.map { path in
            let isHere = contract.lookup(path.value, in: contract.payload).exists
            return isHere ? HTML.link("\(path.value)", to: "#\(path.value)") : HTML("\(path.value)")
        }
        return .joined(links, by: ", ")
    }

    private var lineage: HTML {
        let producers = contract.contract.producers.map { producer in
            let team = producer.team.map(\.value).flatMap { model.isTeam($0) ? $0 : nil }
            return LineageNode(name: producer.service.value, link: team.map { link(SitePaths.team($0)) })
        }
        let teams = Set(readings.map(\.team)).sorted()
        let nodes = teams.map { team in
            LineageNode(name: model.teamName(team), link: model.isTeam(team) ? link(SitePaths.team(team)) : nil)
        }
        return Lineage(
            left: Lineage.Column(heading: "produces it", nodes: producers), center: contract.name.description,
            right: Lineage.Column(heading: "reads it", nodes: nodes),
            label: "\(producers.count) producers, \(nodes.count) reading teams"
        ).svg
    }

    private var relations: [HTML] {
        contract.contract.relations.map { relation in
            var words = HTML("\(relation.kind.value.rawValue) ")
            if let entity = relation.entity?.value {
                words = words + self.entity(entity)
            }
            if let other = relation.event?.value {
                words =
                    words
                    + (model.event(other) == nil
                        ? .code("\(other)") : .link("\(other)", to: link(SitePaths.event(other))))
            }
            if !relation.by.isEmpty { words = words + HTML(", by ") + .code(paths(relation.by)) }
            if let role = relation.role?.value { words = words + HTML(", as \(role)") }
            return words
        }
    }

    private var examples: [ExampleContext] {
        contract.contract.examples.compactMap { example in
            let json: String?
            switch example.payload {
            case .inline(let literal): json = PrettyJSON.text(literal.json)
            case .file(let name):
                let file = contract.exampleFiles.first { $0.path == name.value }
                json = file.map { String(decoding: model.catalog[$0.source].bytes, as: UTF8.self) }
            }
            return json.map { ExampleContext(name: example.name.value, text: $0) }
        }
    }

    private var samples: [ExampleContext] {
        guard let sample = swift.sample(of: contract) else { return [] }
        let named = [("Make one and write the message", sample.producing), ("Read a message", sample.reading)]
        return named.filter { !$0.1.isEmpty }.map { ExampleContext(name: $0.0, text: $0.1) }
    }

    private var comparisons: [LinkContext] {
        event.comparisons.filter { $0.new.version == contract.version }.reversed().map { pair in
            LinkContext(
                name: "\(pair.old.version) → \(pair.new.version)",
                link: link(SitePaths.difference(contract.name, pair.old.version, pair.new.version)))
        }
    }
}
