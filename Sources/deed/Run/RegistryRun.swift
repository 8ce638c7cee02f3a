import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import PayloadValidation

/// A registry, loaded and resolved, with what was found on the way.
struct RegistryRun {
    private(set) var catalog = SourceCatalog()
    var diagnostics = Diagnostics()
    let folder: String
    /// As written.
    let loaded: Registry
    private(set) var registry: ResolvedRegistry
    let releases: ReleaseReading
    /// How long each stage took.
    var stages = StageTimes()

    /// - Parameter releases: Deferred, where nothing but ``judge(against:today:isComplete:)`` looks into releases.
    init(folder: String, releases: ReleaseReading = .whole) throws {
        self.folder = folder
        self.releases = releases
        loaded = try RegistryLoader.load(
            folder: folder, releases: releases, catalog: &catalog, diagnostics: &diagnostics)
        stages.end("reading and parsing")
        registry = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        stages.end("resolving")
    }

    /// Validates examples, and what else only the validator can tell.
    mutating func validateExamples() {
        ExampleValidation.check(registry, catalog: catalog, diagnostics: &diagnostics)
    }

    /// What was found, without warnings and notes.
    var errors: Diagnostics {
        var errors = Diagnostics()
        for diagnostic in diagnostics.list where diagnostic.severity == .error { errors.append(diagnostic) }
        return errors
    }

    /// Lets a later stage add files and findings.
    mutating func withFindings<Value, Failure: Error>(
        _ body: (inout SourceCatalog, inout Diagnostics) throws(Failure) -> Value
    ) throws(Failure) -> Value {
        try body(&catalog, &diagnostics)
    }

    /// Lets a stage that judges the registry let go of what it has judged.
    mutating func withRegistry<Value>(
        _ body: (inout ResolvedRegistry, SourceCatalog, inout Diagnostics) -> Value
    ) -> Value {
        body(&registry, catalog, &diagnostics)
    }

    var contractCount: Int { registry.events.reduce(0) { $0 + $1.working.count } }
    var releaseCount: Int { registry.events.reduce(0) { $0 + $1.releases.count } }

    /// What machine formats say was looked at.
    var scope: ReportScope { ReportScope(registry: folder, subjects: registry.events.map(\.name.description)) }
}
