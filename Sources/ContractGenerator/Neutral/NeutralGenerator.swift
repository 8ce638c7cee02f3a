package import ContractRegistry
package import Diagnostics

/// Generates another language by a folder of templates.
///
/// `contract.<ending>.mustache` makes one file of each contract, any other `<name>.<ending>.mustache` one file for all of them;
/// templates without an ending are parts that those include.
package struct NeutralGenerator {
    private let templates: TemplateSet
    private let entries: [String]

    /// - Returns: nil where a template is wrong, or where there is none to begin with.
    package init?(_ files: [TemplateFile], catalog: inout SourceCatalog, diagnostics: inout Diagnostics) {
        entries = files.map(\.name).filter { $0.contains(".") }.sorted()
        guard !entries.isEmpty else { return nil }
        let found = TemplateSet(
            builtIn: files, replacements: [],
            entries: entries.map { name in
                Self.isContract(name)
                    ? TemplateSet.Entry(name, NeutralFileContext.self)
                    : TemplateSet.Entry(name, NeutralIndexContext.self)
            }, catalog: &catalog, diagnostics: &diagnostics)
        guard let found else { return nil }
        templates = found
    }

    private static func isContract(_ name: String) -> Bool { name.hasPrefix("contract.") }

    /// - Parameter schema: JSON Schema of a contract, on one line.
    package func generate(
        _ selection: ContractSelection, registry: String, schema: @Sendable (ResolvedContract) -> String
    ) -> [GeneratedFile] {
        let contracts = selection.events.flatMap(\.versions).map { contract in
            var builder = NeutralBuilder(contract)
            return builder.file(schema: schema(contract))
        }
        var files: [GeneratedFile] = []
        for entry in entries {
            if Self.isContract(entry) {
                let ending = entry.dropFirst("contract".count)
                files += contracts.map { GeneratedFile(path: $0.stem + ending, text: templates.render(entry, $0)) }
            } else {
                let index = NeutralIndexContext(registry: registry, contracts: contracts)
                files.append(GeneratedFile(path: entry, text: templates.render(entry, index)))
            }
        }
        return files.sorted { $0.path < $1.path }
    }
}
