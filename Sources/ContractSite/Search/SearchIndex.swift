import ContractModel
import ContractRegistry
import Diagnostics

/// What the search finds, in scripts that pages load without asking a server: events, fields, values of enums.
struct SearchIndex {
    private static let entriesInShard = 2000

    private struct Entry {
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

    private var entries: [Entry] = []

    init(_ model: SiteModel) {
        for event in model.events { add(event.latest, model) }
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

    private mutating func add(_ contract: ResolvedContract, _ model: SiteModel) {
        let page = SitePaths.event(contract.name)
        let isOver = [.deprecated, .retired].contains(contract.status)
        let owner = contract.owner ?? ""
        entries.append(
            Entry(
                kind: "event", name: contract.name.description, event: contract.name.description, link: page,
                text: contract.contract.summary?.value ?? "", owner: owner, sensitivity: "", isDeprecated: isOver))
        var places = FieldPlaces(contract)
        for place in places.all() {
            entries.append(
                Entry(
                    kind: place.kind, name: place.name, event: contract.name.description, link: "\(page)#\(place.path)",
                    text: place.doc, owner: owner, sensitivity: place.sensitivity,
                    isDeprecated: isOver || place.isDeprecated))
        }
    }
}

/// Every field of a contract, and every value of its enums, as the search knows them.
private struct FieldPlaces {
    struct Place {
        var kind: String
        var name: String
        var path: String
        var doc: String
        var sensitivity: String
        var isDeprecated: Bool
    }

    private let contract: ResolvedContract
    private var places: [Place] = []
    private var around: [TypeID] = []

    init(_ contract: ResolvedContract) { self.contract = contract }

    mutating func all() -> [Place] {
        add(contract.payload, below: "")
        return places
    }

    private mutating func add(_ record: ResolvedRecord, below path: String) {
        for field in record.fields {
            let place = path.isEmpty ? field.name : "\(path).\(field.name)"
            let sensitivity = field.sensitivity == .internal ? "" : field.sensitivity.rawValue
            let isDeprecated = field.field.deprecated != nil
            let doc = field.field.doc?.value ?? field.spec.type.flatMap { contract[$0].doc } ?? ""
            places.append(
                Place(
                    kind: "field", name: place, path: place, doc: Markdown.firstLine(doc), sensitivity: sensitivity,
                    isDeprecated: isDeprecated))
            add(field.spec, at: place)
        }
    }

    private mutating func add(_ spec: ResolvedSpec, at path: String) {
        if case .named(let id) = spec.shape {
            guard !around.contains(id) else { return }
            around.append(id)
            addShape(spec, at: path)
            around.removeLast()
        } else {
            addShape(spec, at: path)
        }
    }

    private mutating func addShape(_ spec: ResolvedSpec, at path: String) {
        switch contract.shape(of: spec) {
        case .record(let record): add(record, below: path)
        case .list(let item), .map(let item): add(item, at: "\(path).*")
        case .enumeration(let enumeration):
            for value in enumeration.values {
                places.append(
                    Place(
                        kind: "value", name: value.name.value, path: path,
                        doc: Markdown.firstLine(value.doc?.value ?? ""),
                        sensitivity: "", isDeprecated: value.deprecated != nil))
            }
        case .union(let union): add(union.variants, at: path)
        case .oneOf(let union): add(union.variants, at: path)
        case .tuple(let items): for (index, item) in items.enumerated() { add(item, at: "\(path).\(index)") }
        case .scalar, .named, .unresolved: break
        }
    }

    private mutating func add(_ variants: [ResolvedVariant], at path: String) {
        for variant in variants { if let spec = variant.spec { add(spec, at: "\(path).\(variant.name)") } }
    }
}
