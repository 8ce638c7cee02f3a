import ContractModel
import ContractRegistry
import Diagnostics

/// What the search finds, in scripts that pages load without asking a server: events, fields, values of enums.
struct SearchIndex {
    private static let entriesInShard = 2000

    private struct Entry: Sendable {
        var kind: String
        var name: String
        var event: String
        /// From the root of the site.
        var link: String
        var text: String
        var owner: String
        var sensitivity: String
        var isDeprecated: Bool
    }

    private let entries: [Entry]

    init(_ model: SiteModel) {
        let made = Parallel.map(count: model.events.count) { Self.entries(of: model.events[$0].latest) }
        entries = made.flatMap(\.self) + Self.others(in: model)
    }

    /// What else has a page: domains, entities, teams.
    private static func others(in model: SiteModel) -> [Entry] {
        func entry(_ kind: String, _ name: String, _ link: String, _ text: String, _ owner: String?) -> Entry {
            Entry(
                kind: kind, name: name, event: "", link: link, text: text, owner: owner ?? "", sensitivity: "",
                isDeprecated: false)
        }
        return model.registry.domains.map { domain in
            entry(
                "domain", domain.name, SitePaths.domain(domain.name), domain.summary?.value ?? "", domain.owner?.value)
        }
            + model.registry.domains.flatMap { domain in
                domain.types.map { type in
                    entry(
                        "type", "\(domain.name).\(type.name.value)",
                        SitePaths.domain(domain.name) + "#type-\(type.name.value)",
                        type.doc.map { Markdown.firstLine($0.value) } ?? "", domain.owner?.value)
                }
            }
            + model.entities.map { domain, entity in
                let name = "\(domain).\(entity.name.value)"
                return entry(
                    "entity", name, SitePaths.entity(name), entity.doc.map { Markdown.firstLine($0.value) } ?? "", nil)
            }
            + model.registry.teams.map { team in
                let id = team.id.value
                return entry("team", model.teamName(id), SitePaths.team(id), id, id)
            }
    }

    /// Scripts by their paths.
    var files: [SiteFile] {
        let starts = Array(stride(from: 0, to: max(entries.count, 1), by: Self.entriesInShard))
        return starts.enumerated().map { number, start in
            let part = entries[min(start, entries.count)..<min(start + Self.entriesInShard, entries.count)]
            return SiteFile(path: "search/\(number).js", text: "deedSearch.add(\(Self.json(part)));\n")
        }
    }

    private static func json(_ entries: ArraySlice<Entry>) -> String {
        JSONOutput.array(
            entries.map { entry in
                .array([
                    .string(entry.kind), .string(entry.name), .string(entry.event), .string(entry.link),
                    .string(entry.text),
                    .string(entry.owner), .string(entry.sensitivity), .boolean(entry.isDeprecated),
                ])
            }
        ).line
    }

    private static func entries(of contract: ResolvedContract) -> [Entry] {
        let page = SitePaths.event(contract.name)
        let event = Entry(
            kind: "event", name: contract.name.description, event: contract.name.description, link: page,
            text: text(of: contract), owner: contract.owner ?? "", sensitivity: "",
            isDeprecated: contract.isOver)
        var fields = FieldBuilder(contract)
        return [event] + fields.payload().flatMap { entries(of: $0, in: event) }
    }

    /// The summary and how the description begins.
    private static func text(of contract: ResolvedContract) -> String {
        let description = contract.contract.description.map { Markdown.firstLine($0.value) }
        return [contract.contract.summary?.value, description].compactMap(\.self).joined(separator: " ")
    }

    /// A field, the values of its enum, and what it consists of.
    private static func entries(of field: FieldContext, in event: Entry) -> [Entry] {
        let isOver = event.isDeprecated || !field.deprecation.text.isEmpty
        func entry(_ kind: String, _ name: String, _ text: HTML, _ sensitivity: String, _ isDeprecated: Bool) -> Entry {
            Entry(
                kind: kind, name: name, event: event.name, link: "\(event.link)#\(field.id)",
                text: Markdown.firstLine(text.plain), owner: event.owner, sensitivity: sensitivity,
                isDeprecated: isDeprecated)
        }
        let values = field.values.map { entry("value", $0.name, $0.doc, "", isOver || !$0.deprecation.text.isEmpty) }
        return [entry("field", field.id, field.doc, field.sensitivity, isOver)] + values
            + field.fields.flatMap { entries(of: $0, in: event) }
    }
}
