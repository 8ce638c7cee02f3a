import ArgumentParser
import ContractGenerator
import ContractModel
import ContractRegistry
import ContractSite
import Diagnostics

struct Site: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generate the documentation site: static pages for a web server at any address, or for files.",
        discussion: """
            Pages work without scripts; scripts add the search, the theme and expanding. A template or asset of \
            Templates/site beside the registry takes the place of the built-in one of its name.
            """)

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var out: String

    @Option(
        help: ArgumentHelp(
            "A folder of templates that take the place of the built-in ones of their names.", valueName: "dir"))
    var templates: String?

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    func run() throws {
        var run = try RegistryRun(folder: registry.folder())
        run.validateExamples()
        let set = try run.siteTemplates(from: templates)
        guard let set, !run.diagnostics.hasErrors else {
            try report.write(
                run.diagnostics, run.catalog, ReportSummary("no page was written", counts: [("pages", 0)]))
            throw ExitCode(1)
        }
        let site = SiteGenerator(
            run.registry, catalog: run.catalog, templates: set, rules: KnownRules.entries, today: try day.day())
        let files = site.files(
            swift: SwiftPages(of: run.registry, run.catalog),
            assets: try SiteFolder.assets(from: templates, besides: run.folder))
        let folder = SiteFolder(out)
        let written = try folder.write(files)
        Console.print(
            "wrote \(Quantity(files.count, "file")) to `\(out)`: \(written.changed) changed, \(written.removed) removed"
        )
    }
}

extension SwiftPages {
    /// The Swift of every version, each generated as if it stood alone.
    fileprivate init(of registry: ResolvedRegistry, _ catalog: SourceCatalog) {
        self.init()
        var ignored = Diagnostics()
        var scratch = SourceCatalog()
        guard let templates = SwiftTemplates.load(catalog: &scratch, diagnostics: &ignored) else { return }
        let options = SwiftOptions(registry.settings, registry: FileSystem.name(of: registry.root))
        let generator = SwiftGenerator(options: options, templates: templates)
        let selection = ContractSelection(registry, from: .working)
        let files = generator.generate(selection, catalog: catalog, diagnostics: &ignored)
        let samples = generator.samples(selection)
        let texts = Dictionary(files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
        for event in registry.events {
            for contract in event.releases + event.working {
                guard let text = texts["\(contract.name).v\(contract.version.major).swift"],
                    contract.version
                        == event.working.last(where: { $0.version.major == contract.version.major })?.version
                else { continue }
                add(text, samples[contract.name]?[contract.version.major], for: contract)
            }
        }
    }
}
