package import ContractModel

/// What a file of a registry is, by its path alone.
package enum FileRole: Sendable, Hashable {
    case settings
    case teams
    case consumer(team: String)
    case waivers(team: String)
    case domain(String)
    case working(EventName, major: Int)
    case release(EventName, SemanticVersion)
    case digests(EventName)
    case example(EventName)
    /// Read me files, licences, what editors and systems leave: nobody's business.
    case passedOver
    /// Nothing that a registry knows, with what may have been meant.
    case unknown(help: String?)

    package init(path: String) {
        let parts = FileSystem.components(of: path)
        let name = parts.last ?? ""
        if parts.contains(where: { $0.hasPrefix(".") }) || Self.isForPeople(name) {
            self = .passedOver
            return
        }
        switch parts.count {
        case 1: self = Self.top(name)
        case 2: self = Self.second(parts[0], name)
        case 3: self = Self.third(EventName(domain: parts[0], name: parts[1]), name)
        case 4: self = Self.fourth(EventName(domain: parts[0], name: parts[1]), parts[2], name)
        default: self = .unknown(help: nil)
        }
    }

    private static func isForPeople(_ name: String) -> Bool {
        name.hasSuffix(".md") || name.hasSuffix("~") || ["LICENSE", "NOTICE", "CODEOWNERS"].contains(name)
    }

    private static func top(_ name: String) -> FileRole {
        switch name {
        case "deed.yaml": .settings
        case "teams.yaml": .teams
        default: .unknown(help: Nearest.help(for: name, among: ["deed.yaml", "teams.yaml"]))
        }
    }

    private static func second(_ folder: String, _ name: String) -> FileRole {
        switch folder {
        case "consumers", "waivers":
            guard let team = stem(name) else { return .unknown(help: yamlHelp(name)) }
            return folder == "consumers" ? .consumer(team: team) : .waivers(team: team)
        default:
            if name == "domain.yaml" { return .domain(folder) }
            return .unknown(help: Nearest.help(for: name, among: ["domain.yaml"]) ?? contractHelp(name, folder))
        }
    }

    private static func contractHelp(_ name: String, _ folder: String) -> String? {
        guard let stem = stem(name) else { return yamlHelp(name) }
        return "a contract lies in a folder of its event, such as `\(folder)/\(stem)/v1.yaml`"
    }

    private static func third(_ event: EventName, _ name: String) -> FileRole {
        if event.domain == "shared" { return .unknown(help: "`shared` is a domain without events") }
        if let major = major(of: name) { return .working(event, major: major) }
        if name.hasSuffix(".json") { return .unknown(help: "examples lie in `\(event.domain)/\(event.name)/examples`") }
        return .unknown(help: versionHelp(name))
    }

    /// `v2.yaml` is 2; leading zeros and `v0` are nothing.
    private static func major(of name: String) -> Int? {
        guard let stem = stem(name), stem.hasPrefix("v"), let major = Int(stem.dropFirst()), major > 0 else {
            return nil
        }
        return stem == "v\(major)" ? major : nil
    }

    private static func versionHelp(_ name: String) -> String? {
        let digits = name.drop { !$0.isNumber }.prefix { $0.isNumber }.drop { $0 == "0" }
        guard name.hasSuffix("yaml") || name.hasSuffix("yml") else { return nil }
        return digits.isEmpty
            ? "a contract's file is named by its major version, such as `v1.yaml`" : "did you mean `v\(digits).yaml`?"
    }

    private static func fourth(_ event: EventName, _ folder: String, _ name: String) -> FileRole {
        switch folder {
        case "examples":
            return name.hasSuffix(".json") ? .example(event) : .unknown(help: "examples are JSON files")
        case "releases":
            if name == "SHA256SUMS" { return .digests(event) }
            if let version = stem(name).flatMap({ SemanticVersion($0) }) { return .release(event, version) }
            return .unknown(help: Nearest.help(for: name, among: ["SHA256SUMS"]) ?? yamlHelp(name))
        default:
            return .unknown(help: Nearest.help(for: folder, among: ["examples", "releases"]))
        }
    }

    private static func stem(_ name: String) -> String? {
        name.hasSuffix(".yaml") && name.utf8.count > 5 ? String(name.dropLast(5)) : nil
    }

    private static func yamlHelp(_ name: String) -> String? {
        name.hasSuffix(".yml") ? "did you mean `\(name.dropLast(4)).yaml`?" : nil
    }
}
