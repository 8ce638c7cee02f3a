import ContractGenerator
import ContractModel
import ContractRegistry
import Diagnostics
import Testing

/// The Swift of a registry that stands in a test.
struct Generated {
    private(set) var files: [GeneratedFile] = []
    private(set) var diagnostics = Diagnostics()

    /// - Parameter registry: paths and texts.
    init(
        _ registry: [(path: String, text: String)], events: [String] = [],
        from source: ContractSelection.Source = .working, templates: [TemplateFile] = [],
        change: (inout SwiftOptions) -> Void = { _ in }
    ) {
        var catalog = SourceCatalog()
        let loaded = RegistryLoader.load(files: registry, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        var options = SwiftOptions(resolved.settings)
        change(&options)
        guard
            let templates = SwiftTemplates.load(replacing: templates, catalog: &catalog, diagnostics: &diagnostics)
        else { return }
        let generator = SwiftGenerator(options: options, templates: templates)
        let selection = ContractSelection(resolved, events: events, from: source)
        files = generator.generate(selection, catalog: catalog, diagnostics: &diagnostics)
    }

    /// One contract, `orders.order_placed` 1.0.0, of which only the text after the summary is given.
    init(contract: String, domain: String = "", change: (inout SwiftOptions) -> Void = { _ in }) {
        self.init(
            [
                ("orders/domain.yaml", "summary: Orders.\n" + domain),
                (
                    "orders/order_placed/v1.yaml",
                    "event: orders.order_placed\nversion: 1.0.0\nsummary: An order was placed.\n" + contract
                ),
            ], change: change)
    }

    subscript(path: String) -> String { files.first { $0.path == path }?.text ?? "" }

    /// The file of the only contract.
    var contract: String { self["orders.order_placed.v1.swift"] }
    var index: String { self["Contracts.swift"] }
    var messages: [String] { diagnostics.list.map { "\($0.rule): \($0.message)" } }
}

/// Whether `text` holds `part`, line by line, whatever the indentation.
func expect(_ text: String, has part: String, sourceLocation: SourceLocation = #_sourceLocation) {
    func lines(_ text: String) -> [Substring] {
        text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    }
    let (all, wanted) = (lines(text), lines(part))
    let found = all.indices.contains { all[$0...].starts(with: wanted) }
    #expect(found, "not found:\n\(part)\nin:\n\(text)", sourceLocation: sourceLocation)
}
