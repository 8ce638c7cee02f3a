/// Every schema of the folder by path, identifier and anchor.
struct SchemaIndex: Sendable {
    enum Target: Sendable, Hashable {
        case found(SchemaLocation)
        /// A meta-schema of json-schema.org: any schema, which is any JSON to us.
        case metaSchema
        case missing
    }

    let documents: [SourceDocument]
    private var byPath: [String: Int] = [:]
    private var byIdentifier: [String: SchemaLocation] = [:]
    private var anchors: [SchemaLocation: SchemaLocation] = [:]

    init(_ documents: [SourceDocument]) {
        self.documents = documents
        for (number, document) in documents.enumerated() {
            byPath[document.path] = number
            let root = SchemaLocation(document: number, pointer: "")
            register(document.value, at: root, base: "", resource: root)
        }
    }

    /// Finds `$id`, `id` and anchors wherever they stand; the first of equal ones wins.
    private mutating func register(
        _ value: SourceValue, at location: SchemaLocation, base: String, resource: SchemaLocation
    ) {
        var (base, resource) = (base, resource)
        if let identifier = identifier(of: value, in: location.document) {
            base = URIText.resolve(identifier, against: base)
            let key = URIText.split(base).target
            if !key.isEmpty, byIdentifier[key] == nil { byIdentifier[key] = location }
            if identifier.hasPrefix("#") {
                addAnchor(String(identifier.dropFirst()), location, of: resource)
            } else {
                resource = location
            }
        }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let anchor = value[keyword]?.text { addAnchor(anchor, location, of: resource) }
        }
        for (step, inner) in value.children {
            register(inner, at: location.appending(step), base: base, resource: resource)
        }
    }

    /// Up to draft-07 a reference hides what stands beside it. Only a schema that names such a draft means that.
    func ignoresSiblings(_ document: Int) -> Bool {
        guard let dialect = documents[document].value["$schema"]?.text else { return false }
        return ["draft-03", "draft-04", "draft-05", "draft-06", "draft-07"].contains { dialect.contains($0) }
    }

    private func identifier(of value: SourceValue, in document: Int) -> String? {
        value["$ref"] != nil && ignoresSiblings(document) ? nil : value.schemaIdentifier
    }

    private mutating func addAnchor(_ name: String, _ location: SchemaLocation, of resource: SchemaLocation) {
        let key = SchemaLocation(document: resource.document, pointer: "\(resource.pointer)#\(name)")
        if anchors[key] == nil { anchors[key] = location }
    }

    func value(at location: SchemaLocation) -> SourceValue? {
        documents[location.document].value.value(at: location.components)
    }

    /// Follows a reference that stands at `location`.
    func resolve(_ reference: String, from location: SchemaLocation) -> Target {
        let (target, fragment) = URIText.split(reference)
        let (base, resource) = base(of: location)
        guard let root = root(target, base: base, resource: resource, document: location.document) else {
            return isMetaSchema(target) || isMetaSchema(URIText.resolve(target, against: base)) ? .metaSchema : .missing
        }
        return resolve(fragment: URIText.decoded(fragment ?? ""), in: root)
    }

    private func resolve(fragment: String, in root: SchemaLocation) -> Target {
        if fragment.isEmpty { return .found(root) }
        guard fragment.hasPrefix("/") else {
            let key = SchemaLocation(document: root.document, pointer: "\(root.pointer)#\(fragment)")
            return anchors[key].map(Target.found) ?? .missing
        }
        let location = SchemaLocation(document: root.document, pointer: root.pointer + fragment)
        return value(at: location) == nil ? .missing : .found(location)
    }

    /// The identifier that references here are relative to, and the schema that bears it.
    private func base(of location: SchemaLocation) -> (base: String, resource: SchemaLocation) {
        var value = documents[location.document].value
        var place = SchemaLocation(document: location.document, pointer: "")
        var base = URIText.split(value.schemaIdentifier ?? "").target
        var resource = place
        for component in location.components {
            guard let inner = value.value(at: [component]) else { break }
            (value, place) = (inner, place.appending(component))
            if let identifier = identifier(of: value, in: location.document), !identifier.hasPrefix("#") {
                base = URIText.resolve(identifier, against: base)
                resource = place
            }
        }
        return (base, resource)
    }

    /// The schema that a reference without its fragment leads to: by identifier, then by path, then by the end of it.
    private func root(
        _ target: String, base: String, resource: SchemaLocation, document: Int
    ) -> SchemaLocation? {
        if target.isEmpty { return resource }
        let full = URIText.split(URIText.resolve(target, against: base)).target
        if let found = byIdentifier[full] ?? byIdentifier[target] { return found }
        let path = URIText.path(of: URIText.decoded(target))
        if URIText.scheme(of: target) == nil {
            let beside = URIText.resolve(path, against: documents[document].path)
            if let found = file(beside) { return found }
        }
        return fileBySuffix(path) ?? fileBySuffix(URIText.path(of: full))
    }

    private static let endings = [
        "", ".json", ".yaml", ".yml", ".schema.json", "/current.yaml", "/latest.yaml", "/current.json", "/latest.json",
    ]

    private func file(_ path: String) -> SchemaLocation? {
        let path = path.hasPrefix("/") ? String(path.dropFirst()) : path
        for ending in Self.endings {
            if let number = byPath[path + ending] { return SchemaLocation(document: number, pointer: "") }
        }
        return nil
    }

    /// The one file whose path ends as the reference does, with as many components in common as possible.
    private func fileBySuffix(_ path: String) -> SchemaLocation? {
        let components = path.split(separator: "/")
        for start in components.indices {
            let suffix = components[start...].joined(separator: "/")
            if let found = file(suffix) { return found }
            let ends = Self.endings.map { "/\(suffix)\($0)" }
            let matches = documents.indices.filter { number in ends.contains { documents[number].path.hasSuffix($0) } }
            if matches.count == 1 { return SchemaLocation(document: matches[0], pointer: "") }
            if matches.count > 1 { return nil }
        }
        return nil
    }

    private func isMetaSchema(_ target: String) -> Bool {
        target.contains("json-schema.org/") && !target.contains("learn/")
    }
}

extension SourceValue {
    /// `$id`, or draft-04's `id`, where this is a schema that has one.
    var schemaIdentifier: String? {
        if let text = self["$id"]?.text { return text }
        guard let text = self["id"]?.text, self["$schema"] != nil || text.hasPrefix("#") || text.contains("://") else {
            return nil
        }
        return text
    }

    /// Members and items with their step of a pointer.
    var children: [(step: String, value: SourceValue)] {
        switch self {
        case .object(let members):
            members.filter { !["enum", "const", "examples", "default"].contains($0.name) }.map { ($0.name, $0.value) }
        case .array(let items): items.enumerated().map { (String($0), $1) }
        default: []
        }
    }
}
