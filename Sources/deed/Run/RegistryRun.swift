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
    let registry: ResolvedRegistry
    /// How long each stage took.
    var stages = StageTimes()

    init(folder: String) throws {
        self.folder = folder
        loaded = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
        stages.end("reading and parsing")
        registry = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        stages.end("resolving")
    }

    /// Validates examples, and what else only the validator can tell.
    mutating func validateExamples() {
        ExampleValidation.check(registry, catalog: catalog, diagnostics: &diagnostics)
    }

    /// Validates examples, replays those of releases as the newest versions, and lints.
    mutating func check(today: CalendarDay) {
        validateExamples()
        stages.end("examples")
        ReplayGate.check(registry, catalog: catalog, diagnostics: &diagnostics)
        stages.end("replays")
        Linter.check(registry, catalog: catalog, today: today, diagnostics: &diagnostics)
        stages.end("lint")
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

    var contractCount: Int { registry.events.reduce(0) { $0 + $1.working.count } }
    var releaseCount: Int { registry.events.reduce(0) { $0 + $1.releases.count } }

    /// What machine formats say was looked at.
    var scope: ReportScope { ReportScope(registry: folder, subjects: registry.events.map(\.name.description)) }
}
