import ContractModel
import ContractRegistry
import ContractRules

/// Something that is deprecated: a version of an event, a field, or a value of an enum.
struct Ending: Sendable {
    let contract: ResolvedContract
    /// `nil` for the version as a whole.
    let path: FieldPath?
    /// The value of an enum at `path`.
    let value: String?
    /// The place on the page of the version: that of `path`, or the nearest around it that is laid out.
    let anchor: String?
    let deprecation: Deprecation
    /// Who declares to read it.
    let readers: [ReaderMatch]

    /// `orders.order_placed 2.1.0 · channel = call_centre`
    var name: String {
        "\(contract.name) \(contract.version)" + (path.map { " · \($0)" } ?? "") + (value.map { " = \($0)" } ?? "")
    }

    /// Everything that is deprecated in the newest version of each major, the nearest end first.
    static func all(in events: [SiteEvent], readers index: ReaderIndex) -> [Ending] {
        events.flatMap { event -> [Ending] in
            let majors = Dictionary(grouping: event.versions, by: \.version.major)
            return majors.sorted { $0.key < $1.key }.flatMap { _, versions -> [Ending] in
                guard let newest = versions.last else { return [] }
                let parts = DeprecatedParts(of: newest).parts
                guard !parts.isEmpty else { return [] }
                let readers = index.readers(of: event.name)
                let anchors = PageAnchors(of: newest)
                return parts.map { part in
                    Ending(
                        contract: newest, path: part.path, value: part.value,
                        anchor: part.path.flatMap { anchors.nearest(to: $0) }, deprecation: part.deprecation,
                        readers: readers.touching(part.path, in: versions.map(\.version), value: part.value))
                }
            }
        }.sorted { $0.day < $1.day }
    }

    /// `~`, which comes after every day, where none is set.
    private var day: String { deprecation.sunset?.value.description ?? "~" }
}

/// The places that the page of a version lays out.
private struct PageAnchors {
    private var known: Set<String> = []

    init(of contract: ResolvedContract) {
        var fields = FieldBuilder(contract, most: FieldBuilder.mostOnPage)
        var open = fields.payload()
        while let field = open.popLast() {
            known.insert(field.id)
            open += field.fields
        }
    }

    func nearest(to path: FieldPath) -> String? {
        var components = path.components
        while !components.isEmpty {
            let name = "\(FieldPath(components: components))"
            if known.contains(name) { return name }
            components.removeLast()
        }
        return nil
    }
}

/// What of a version is deprecated.
private struct DeprecatedParts {
    private let contract: ResolvedContract
    private var around: [TypeID] = []
    /// Types that hold nothing deprecated and were not cut short.
    private var sound: Set<TypeID> = []
    /// How often a type was met within itself.
    private var cuts = 0
    private(set) var parts: [(path: FieldPath?, value: String?, deprecation: Deprecation)] = []

    /// The most that are listed: types in types can make any number of places.
    private static let most = 1000

    init(of contract: ResolvedContract) {
        self.contract = contract
        add(contract.contract.deprecated, at: nil)
        visit(contract.root, at: FieldPath(components: []))
    }

    private mutating func add(_ deprecation: Deprecation?, at path: FieldPath?, value: String? = nil) {
        if let deprecation, parts.count < Self.most { parts.append((path, value, deprecation)) }
    }

    private mutating func visit(_ spec: ResolvedSpec, at path: FieldPath) {
        if let type = spec.type { add(contract[type].deprecated, at: path) }
        guard case .named(let type) = spec.shape else { return visitParts(of: spec, at: path) }
        guard !sound.contains(type), parts.count < Self.most else { return }
        guard !around.contains(type) else {
            cuts += 1
            return
        }
        let before = (parts.count, cuts)
        around.append(type)
        visitParts(of: spec, at: path)
        around.removeLast()
        if (parts.count, cuts) == before { sound.insert(type) }
    }

    private mutating func visitParts(of spec: ResolvedSpec, at path: FieldPath) {
        if case .enumeration(let enumeration) = contract.shape(of: spec) {
            for value in enumeration.values { add(value.deprecated, at: path, value: value.name.value) }
        }
        for part in contract.parts(of: spec) {
            let place = path.appending(part.step)
            add(part.field?.field.deprecated, at: place)
            if let spec = part.spec { visit(spec, at: place) }
        }
    }
}
