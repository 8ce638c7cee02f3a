import ContractModel

/// Where pages are, from the root of the site; and how one is reached from another, so that the site works at any address and from
/// files.
enum SitePaths {
    static let home = "index.html"
    static let rules = "rules/index.html"
    static let search = "search.html"

    static func domain(_ name: String) -> String { "events/\(name)/index.html" }

    static func team(_ id: String) -> String { "teams/\(id).html" }

    static let changelog = "changes.html"

    static let deprecations = "deprecations.html"

    /// - Parameter name: with its domain.
    static func entity(_ name: String) -> String { "entities/\(name).html" }

    /// A page as Markdown, beside it. The search has none, and neither has Swift, whose file is beside its page.
    static func twin(of page: String) -> String? {
        page == search || page.hasSuffix("-swift.html") ? nil : String(page.dropLast(5)) + ".md"
    }

    static func feed(_ name: EventName) -> String { "events/\(name.domain)/\(name.name)/feed.atom" }

    /// Releases of what a team reads.
    static func readFeed(_ team: String) -> String { "feeds/read-by-\(team).atom" }

    /// Releases of what a team owns.
    static func ownedFeed(_ team: String) -> String { "feeds/owned-by-\(team).atom" }

    static func history(_ name: EventName) -> String { "events/\(name.domain)/\(name.name)/history.html" }

    static func rule(_ id: String) -> String { "rules/\(id).html" }

    /// The newest version of an event.
    static func event(_ name: EventName) -> String { "events/\(name.domain)/\(name.name)/index.html" }

    static func version(_ name: EventName, _ version: SemanticVersion) -> String {
        "events/\(name.domain)/\(name.name)/\(version).html"
    }

    static func schema(_ name: EventName, _ version: SemanticVersion) -> String {
        "events/\(name.domain)/\(name.name)/\(version).schema.json"
    }

    static func avro(_ name: EventName, _ version: SemanticVersion) -> String {
        "events/\(name.domain)/\(name.name)/\(version).avsc"
    }

    static func swift(_ name: EventName, _ version: SemanticVersion) -> String {
        "events/\(name.domain)/\(name.name)/\(version).swift"
    }

    /// The Swift of a version that has too much of it for its own page.
    static func code(_ name: EventName, _ version: SemanticVersion) -> String {
        "events/\(name.domain)/\(name.name)/\(version)-swift.html"
    }

    static func difference(_ name: EventName, _ old: SemanticVersion, _ new: SemanticVersion) -> String {
        "events/\(name.domain)/\(name.name)/\(old)-to-\(new).html"
    }

    /// From a page up to the root: empty, `../`, `../../`.
    static func root(from page: String) -> String {
        String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
    }

    static func relative(_ target: String, from page: String) -> String { root(from: page) + target }
}

/// A file of the site.
package struct SiteFile: Sendable {
    /// From the root of the site.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}
