import ContractModel
import ContractRegistry
package import Diagnostics

/// Generates the Swift of one target: one file per contract version and one index.
///
/// What it writes depends only on the contracts, the options and the templates.
package struct SwiftGenerator {
    private let options: SwiftOptions
    private let templates: TemplateSet

    package init(options: SwiftOptions, templates: TemplateSet) {
        self.options = options
        self.templates = templates
    }

    /// The files in the order of their names. What cannot be generated is told, the rest is generated.
    package func generate(
        _ selection: ContractSelection, catalog: SourceCatalog, diagnostics: inout Diagnostics
    ) -> [GeneratedFile] {
        let plan = ModulePlanner.plan(selection, acronyms: options.acronyms)
        let builder = ContextBuilder(plan: plan, options: options)
        var files: [GeneratedFile] = []
        var upcasts: [EventUpcasts] = []
        for event in plan.events {
            let planned = EventUpcasts(event, in: plan, diagnostics: &diagnostics)
            for version in event.versions {
                let context = builder.file(version, of: event, upcasts: planned, catalog: catalog)
                let name = FileNames.contract(event.name.description, major: version.major)
                files.append(GeneratedFile(path: name, text: templates.render("payload", context)))
            }
            upcasts.append(planned)
        }
        let index = templates.render("index", builder.index(upcasts))
        files.append(GeneratedFile(path: FileNames.index, text: index))
        return files.sorted { $0.path < $1.path }
    }
}
