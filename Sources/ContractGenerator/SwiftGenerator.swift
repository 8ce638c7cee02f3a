package import ContractModel
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
        let plan = plan(selection)
        let builder = ContextBuilder(plan: plan, options: options)
        let events = Parallel.map(count: plan.events.count) { [templates] number in
            GeneratedEvent(plan.events[number], builder, templates, catalog)
        }
        for event in events { diagnostics.append(contentsOf: event.diagnostics) }
        var files = events.flatMap(\.files)
        let index = templates.render("index", builder.index(events.map(\.upcasts)))
        files.append(GeneratedFile(path: FileNames.index, text: index))
        return files.sorted { $0.path < $1.path }
    }

    private func plan(_ selection: ContractSelection) -> ModulePlan {
        ModulePlanner.plan(
            selection, acronyms: options.acronyms, specialised: options.specialised, viewed: options.viewed)
    }

    /// How the Swift of each version is used, by event and major.
    package func samples(_ selection: ContractSelection) -> [EventName: [Int: SwiftSample]] {
        let plan = plan(selection)
        return Dictionary(
            plan.events.map { event in
                let samples = event.versions.compactMap { version in
                    SwiftSample(version, in: plan).map { (version.major, $0) }
                }
                return (event.name, Dictionary(samples, uniquingKeysWith: { first, _ in first }))
            }, uniquingKeysWith: { first, _ in first })
    }
}

/// What one event comes to, on one thread.
private struct GeneratedEvent: Sendable {
    let upcasts: EventUpcasts
    private(set) var files: [GeneratedFile] = []
    private(set) var diagnostics = Diagnostics()

    init(_ event: ModulePlan.Event, _ builder: ContextBuilder, _ templates: TemplateSet, _ catalog: SourceCatalog) {
        upcasts = EventUpcasts(event, in: builder.plan, diagnostics: &diagnostics)
        for version in event.versions {
            let context = builder.file(version, of: event, upcasts: upcasts, catalog: catalog)
            let name = FileNames.contract(event.name.description, major: version.major)
            files.append(GeneratedFile(path: name, text: templates.render("payload", context)))
        }
    }
}
