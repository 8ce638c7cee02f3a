package import Diagnostics

/// The templates of Swift and what they are used with.
package enum SwiftTemplates {
    private static let entries: [TemplateSet.Entry] = [
        TemplateSet.Entry("payload", ContractFileContext.self),
        TemplateSet.Entry("index", IndexContext.self),
    ]

    /// The built-in templates with those of the user in their places; `nil` where one is wrong.
    package static func load(
        replacing replacements: [TemplateFile] = [], catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) -> TemplateSet? {
        TemplateSet(
            builtIn: EmbeddedTemplates.swift, replacements: replacements, entries: entries, catalog: &catalog,
            diagnostics: &diagnostics)
    }
}
