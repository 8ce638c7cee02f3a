/// What a file's path says: the event that it describes, and which version of it.
struct SourceName: Sendable, Hashable {
    /// Folders and name without version and extension.
    var segments: [String]
    var version: VersionText?
    /// `current` and `latest`: a copy of some version.
    var isAlias: Bool

    init(path: String, value: SourceValue) {
        var segments = path.split(separator: "/").map(String.init)
        let stem = Self.stem(of: segments.removeLast())
        isAlias = stem == "current" || stem == "latest"
        if isAlias {
            version = nil
        } else if let found = VersionText(stem, bare: !segments.isEmpty) {
            version = found
        } else {
            let (name, found) = Self.splitVersion(off: stem)
            version = found ?? Self.takeVersion(from: &segments)
            let isGeneric = found == nil && version != nil && ["schema", "jsonschema"].contains(name)
            if !isGeneric { segments.append(name) }
        }
        if segments.count > 1, segments.last == "jsonschema" { segments.removeLast() }
        self.segments = segments.isEmpty ? [stem] : segments
        if version == nil { version = Self.declaredVersion(value) }
    }

    /// The name without the extensions that schemas come with.
    private static func stem(of name: String) -> String {
        var stem = Substring(name)
        for suffix in [".json", ".yaml", ".yml", ".jsonschema", ".schema"] where stem.lowercased().hasSuffix(suffix) {
            stem = stem.dropLast(suffix.count)
        }
        return stem.isEmpty ? name : String(stem)
    }

    /// `order-placed-1.0.0`, `order_placed.v2`: a version after the name.
    private static func splitVersion(off stem: String) -> (name: String, version: VersionText?) {
        for index in stem.indices.dropFirst() where "-._".contains(stem[stem.index(before: index)]) {
            let rest = stem[index...]
            let counts = rest.split { $0 == "." || $0 == "-" }.count
            guard rest.first == "v" || counts == 3, let version = VersionText(rest) else { continue }
            return (String(stem[..<stem.index(before: index)]), version)
        }
        return (stem, nil)
    }

    /// `v1/order_placed`, `order_placed/1.0.0/schema`: a folder that is a version.
    private static func takeVersion(from segments: inout [String]) -> VersionText? {
        for index in segments.indices.reversed() {
            guard let version = VersionText(segments[index]) else { continue }
            segments.remove(at: index)
            return version
        }
        return nil
    }

    /// The version that the schema states itself: Iglu's `self`, or the end of its identifier.
    private static func declaredVersion(_ value: SourceValue) -> VersionText? {
        if let text = value["self"]?["version"]?.text { return VersionText(text) }
        guard let id = value["$id"]?.text ?? value["id"]?.text, let last = id.split(separator: "/").last else {
            return nil
        }
        let stem = stem(of: String(last.prefix { $0 != "#" }))
        let counts = stem.split { $0 == "." || $0 == "-" }.count
        return counts == 3 ? VersionText(stem) : nil
    }
}
