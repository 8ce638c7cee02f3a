import ContractGenerator
import ContractModel
import ContractRegistry
import ContractSite
import Diagnostics

/// The files of a site, or what keeps them from being made.
struct SiteRun {
    let run: RegistryRun
    /// `nil` where an error stands in the way.
    let files: [SiteFile]?

    /// - Parameters:
    ///   - templates: the folder that was named, if one was.
    ///   - isPublic: whether only what is marked public is shown.
    init(folder: String, templates: String?, isPublic: Bool, today: CalendarDay) throws {
        var run = try RegistryRun(folder: folder)
        run.validateExamples()
        let set = try run.siteTemplates(from: templates)
        // Pages show what the registry's own templates make of it.
        let swift = try isPublic ? nil : run.templates(from: nil)
        guard let set, isPublic || swift != nil, !run.diagnostics.hasErrors else {
            (self.run, files) = (run, nil)
            return
        }
        let shown = isPublic ? PublicView.of(run.registry) : run.registry
        let site = SiteGenerator(shown, catalog: run.catalog, templates: set, rules: KnownRules.entries, today: today)
        files = site.files(
            swift: swift.map { SwiftPages(of: run.registry, run.catalog, $0) } ?? SwiftPages(),
            assets: try SiteFolder.assets(from: templates, besides: folder))
        self.run = run
    }
}

extension SwiftPages {
    /// The Swift of the working contract of each major, which is what `deed generate swift` makes.
    fileprivate init(of registry: ResolvedRegistry, _ catalog: SourceCatalog, _ templates: TemplateSet) {
        self.init()
        var ignored = Diagnostics()
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
