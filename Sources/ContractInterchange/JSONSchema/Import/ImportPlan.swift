import ContractModel

/// Which files are events and in which versions, which hold types, and how all of them are called.
struct ImportPlan: Sendable {
    /// One event, its versions in ascending order.
    struct Event: Sendable {
        var name: EventName
        /// As the folder calls it.
        var original: String
        var versions: [(version: SemanticVersion, document: Int)]
    }

    private(set) var events: [Event] = []
    private(set) var homes: [Int: TypeScope.Home] = [:]
    private(set) var skipped: [SkippedFile] = []
    /// Versions that have no place, by document.
    private(set) var notCarried: [(document: Int, reason: String)] = []

    private let index: SchemaIndex
    private let names: [SourceName]
    private let fallbackDomain: String
    private let domain: String?
    private var prefix = 0

    init(_ index: SchemaIndex, folder: String, domain: String?) {
        self.index = index
        self.domain = domain
        fallbackDomain = Identifiers.snakeCase(folder)
        names = index.documents.map { SourceName(path: $0.path, value: $0.value) }
        let kinds = Self.kinds(index)
        var schemas: [Int] = []
        for (number, kind) in kinds.enumerated() {
            let path = index.documents[number].path
            switch kind {
            case .schema, .library: schemas.append(number)
            case .list:
                skipped.append(SkippedFile(path: path, reason: "only lists schemas that have files of their own"))
            case .other(let reason): skipped.append(SkippedFile(path: path, reason: reason))
            }
        }
        schemas = withoutCopies(schemas)
        prefix = commonPrefix(schemas)
        let types = typeFamilies(schemas, kinds)
        addHomes(schemas.filter { types.contains(names[$0].segments) }, kinds)
        addEvents(schemas.filter { !types.contains(names[$0].segments) })
    }

    /// A list of other schemas that is referred to itself is a union like any other.
    private static func kinds(_ index: SchemaIndex) -> [SchemaKind] {
        var kinds = index.documents.map { SchemaKind($0.value) }
        while true {
            let targets = FolderReferences(index, kinds: kinds).targets
            let unions = kinds.indices.filter { kinds[$0] == .list && targets.contains($0) }
            if unions.isEmpty { return kinds }
            for number in unions { kinds[number] = .schema }
        }
    }

    /// Leaves out `current` and `latest` where versions stand beside them, and all but one file of the same version.
    private mutating func withoutCopies(_ schemas: [Int]) -> [Int] {
        var kept: [Int] = []
        var known: [[String]: [VersionText?: Int]] = [:]
        for number in schemas.sorted(by: isPreferred) {
            let name = names[number]
            let path = index.documents[number].path
            if let other = known[name.segments]?[name.version] {
                let isSame = index.documents[other].value == index.documents[number].value
                let word = isSame ? "the same as" : "the same version as"
                skipped.append(SkippedFile(path: path, reason: "\(word) `\(index.documents[other].path)`"))
            } else if name.version == nil, let others = known[name.segments], let other = others.values.max() {
                skipped.append(
                    SkippedFile(path: path, reason: "has no version beside `\(index.documents[other].path)`"))
            } else {
                known[name.segments, default: [:]][name.version] = number
                kept.append(number)
            }
        }
        skipped.sort { $0.path < $1.path }
        return kept.sorted()
    }

    /// Files with a version before those without, then in the order of their paths.
    private func isPreferred(_ left: Int, _ right: Int) -> Bool {
        func rank(_ number: Int) -> Int { names[number].isAlias ? 2 : names[number].version == nil ? 1 : 0 }
        let ranks = (rank(left), rank(right))
        return ranks.0 == ranks.1 ? index.documents[left].path < index.documents[right].path : ranks.0 < ranks.1
    }

    /// How many folders all of them lie in: those say nothing.
    private func commonPrefix(_ schemas: [Int]) -> Int {
        guard let first = schemas.first else { return 0 }
        var common = Array(names[first].segments.dropLast())
        for number in schemas {
            let folders = names[number].segments.dropLast()
            common = Array(zip(common, folders).prefix { $0 == $1 }.map(\.0))
        }
        return common.count
    }

    /// Families that hold types: libraries, what others refer to, and the rest of a folder that mostly does.
    private func typeFamilies(_ schemas: [Int], _ kinds: [SchemaKind]) -> Set<[String]> {
        let targets = FolderReferences(index, kinds: kinds).targets
        let families = Set(schemas.map { names[$0].segments })
        var types = Set(schemas.filter { targets.contains($0) || kinds[$0] == .library }.map { names[$0].segments })
        let folders = Dictionary(grouping: families) { $0.dropLast() }
        for (_, members) in folders where members.count > 2 {
            if members.count(where: types.contains) * 2 > members.count { types.formUnion(members) }
        }
        // Where every schema is referred to by another, there would be no events at all.
        return types.count == families.count ? types.filter { $0.isEmpty } : types
    }

    /// Domain and name: folders and file, or all of it within the domain that was asked for.
    private func split(_ segments: [String]) -> (domain: String, name: String) {
        let own = Array(segments.dropFirst(prefix))
        if let domain { return (domain, Identifiers.snakeCase(own.joined(separator: "_"))) }
        let folders = own.dropLast()
        let name = Identifiers.snakeCase(own.last ?? "event")
        return (domainName(folders.isEmpty ? fallbackDomain : folders.joined(separator: "_")), name)
    }

    /// Folders of the registry that are no domains cannot be one.
    private func domainName(_ text: String) -> String {
        let name = Identifiers.snakeCase(text)
        return ["consumers", "waivers", "shared"].contains(name) ? "\(name)_events" : name
    }

    private mutating func addHomes(_ documents: [Int], _ kinds: [SchemaKind]) {
        let counts = Dictionary(grouping: documents) { names[$0].segments }.mapValues(\.count)
        for number in documents {
            let name = names[number]
            var typeName = Identifiers.typeName(name.segments.last ?? "Type")
            if let version = name.version, counts[name.segments] ?? 0 > 1 {
                typeName += "V\(version.major)_\(version.minor)_\(version.patch)"
            }
            homes[number] = TypeScope.Home(
                domain: split(name.segments).domain, name: typeName, isLibrary: kinds[number] == .library)
        }
    }

    private mutating func addEvents(_ documents: [Int]) {
        var taken: Set<String> = []
        let families = Dictionary(grouping: documents) { names[$0].segments }
        for segments in families.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let (domain, name) = split(segments)
            let unique = Identifiers.unique("\(domain).\(name)", among: taken)
            taken.insert(unique)
            let original = segments.dropFirst(prefix).joined(separator: "/")
            let versions = versions(of: families[segments] ?? [])
            guard !versions.isEmpty else { continue }
            events.append(Event(name: EventName(unique)!, original: original, versions: versions))
        }
    }

    /// SchemaVer and SemVer alike give three numbers. A major of 0 takes the place of 1 where nothing else does.
    private mutating func versions(of documents: [Int]) -> [(version: SemanticVersion, document: Int)] {
        let hasFirst = documents.contains { names[$0].version?.major == 1 }
        var result: [(version: SemanticVersion, document: Int)] = []
        for number in documents {
            let text = names[number].version ?? VersionText(major: 1, minor: 0, patch: 0)
            if text.major == 0, hasFirst {
                notCarried.append((number, "a version 0 beside versions 1: it promised nothing"))
                continue
            }
            let version = SemanticVersion(major: max(1, text.major), minor: text.minor, patch: text.patch)
            result.append((version, number))
        }
        return result.sorted { $0.version < $1.version }
    }
}
