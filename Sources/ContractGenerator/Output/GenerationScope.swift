import ContractModel
import ContractRegistry
package import Diagnostics

/// Which mistakes of a registry stop a target: those in what it generates from. A registry is often another team's, and
/// what is wrong with events that nobody asked for is theirs to see.
struct GenerationScope {
    private let folders: [String]
    private let source: ContractSelection.Source
    private let root: String

    init(_ selection: ContractSelection, _ source: ContractSelection.Source, _ root: String) {
        folders = selection.events.map { "\($0.name.domain)/\($0.name.name)/" }
        self.source = source
        self.root = root
    }

    /// Errors only: warnings are for the people who own the registry.
    func concerned(_ diagnostics: Diagnostics, _ catalog: SourceCatalog) -> Diagnostics {
        var result = Diagnostics()
        for diagnostic in diagnostics.list where diagnostic.severity == .error {
            if let range = diagnostic.range, !concerns(catalog[range.file].path) { continue }
            result.append(diagnostic)
        }
        return result
    }

    private func concerns(_ path: String) -> Bool {
        guard path.hasPrefix(root) else { return true }
        let path = path.dropFirst(root.count).drop { $0 == "/" }
        if path == "deed.yaml" { return true }
        if path.hasSuffix("/domain.yaml") { return source == .working }
        guard let folder = folders.first(where: { path.hasPrefix($0) }) else { return false }
        return source == .working || path.dropFirst(folder.count).hasPrefix("releases/")
    }
}

/// What may be wrong with what a target asks for.
package enum GenerationRules {
    static let noRegistry: RuleID = "registry-missing"
    static let noEvent: RuleID = "event-unmatched"
    static let namesDiffer: RuleID = "outputs-unforeseen"

    package static let all: [RuleDescription] = [
        RuleDescription(
            id: noRegistry, severity: .error, summary: "a `deed-generate.yaml` whose registry is not there",
            rationale: "Nothing can be generated without contracts.",
            remedy: "Name the folder of the registry, relative to `deed-generate.yaml`."),
        RuleDescription(
            id: noEvent, severity: .error, summary: "a name or glob in `deed-generate.yaml` that matches no event",
            rationale: "A misspelt name would leave out an event in silence.",
            remedy: "Correct the name. With `from: releases`, an event needs a release."),
        RuleDescription(
            id: namesDiffer, severity: .error, summary: "a build that was planned before a contract came or went",
            rationale: "The build system must know the names of generated files before they are made.",
            remedy: "`touch Package.swift` and build again; then the build is planned anew."),
    ]
}
