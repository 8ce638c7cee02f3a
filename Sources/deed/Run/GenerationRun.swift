import ContractGenerator
import ContractModel
import ContractRegistry
import Diagnostics
import PayloadValidation

/// What a target's files are, or what keeps them from being made.
struct GenerationRun {
    private(set) var catalog = SourceCatalog()
    private(set) var diagnostics = Diagnostics()
    /// `nil` where an error stands in the way.
    private(set) var files: [GeneratedFile]?

    /// What a `deed-generate.yaml` asks for.
    init(configuration: String) throws {
        let target = TargetGeneration(configuration: configuration, package: FileSystem.currentFolder)
        let files = try target.files(catalog: &catalog, diagnostics: &diagnostics)
        self.files = diagnostics.hasErrors ? nil : files
    }

    /// What is asked for on the command line.
    init(
        folder: String, events: [String], from source: ContractSelection.Source, access: Settings.Swift.Access?,
        templates: String?
    ) throws {
        var run = try RegistryRun(folder: folder)
        run.validateExamples()
        let selection = try Self.selection(of: events, from: source, in: run)
        let set = try run.templates(from: templates)
        if let set, !run.diagnostics.hasErrors {
            var options = SwiftOptions(run.registry.settings, registry: FileSystem.name(of: folder))
            if let access { options.access = access }
            let generator = SwiftGenerator(options: options, templates: set)
            let made = generator.generate(selection, catalog: run.catalog, diagnostics: &run.diagnostics)
            files = run.diagnostics.hasErrors ? nil : made
        }
        catalog = run.catalog
        diagnostics = run.diagnostics
        Lasting.keep(run)
    }

    static func selection(
        of events: [String], from source: ContractSelection.Source, in run: RegistryRun
    ) throws -> ContractSelection {
        let selection = ContractSelection(run.registry, events: events, from: source)
        if let index = selection.unmatched.first {
            let near = NearName.help(for: events[index], among: run.registry.events.map(\.name.description))
            throw Failure("`\(events[index])` matches no event in `\(run.folder)`" + near)
        }
        guard !selection.events.isEmpty else {
            throw Failure(
                "`\(run.folder)` holds nothing to generate from; with --from releases, an event needs a release")
        }
        return selection
    }
}
