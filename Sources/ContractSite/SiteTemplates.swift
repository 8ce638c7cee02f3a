package import ContractGenerator
package import Diagnostics

/// The templates of pages and what they are used with.
package enum SiteTemplates {
    private static let entries: [TemplateSet.Entry] = [
        TemplateSet.Entry("home", HomeContext.self), TemplateSet.Entry("domain", DomainContext.self),
        TemplateSet.Entry("event", EventPageContext.self), TemplateSet.Entry("team", TeamContext.self),
        TemplateSet.Entry("difference", DifferenceContext.self), TemplateSet.Entry("rules", RulesContext.self),
        TemplateSet.Entry("entity", EntityContext.self), TemplateSet.Entry("history", HistoryContext.self),
        TemplateSet.Entry("changelog", ChangelogContext.self),
        TemplateSet.Entry("deprecations", DeprecationsContext.self),
        TemplateSet.Entry("text", TextContext.self), TemplateSet.Entry("search", SearchContext.self),
    ]

    /// The built-in templates with those of the user in their places; `nil` where one is wrong.
    package static func load(
        replacing replacements: [TemplateFile] = [], catalog: inout SourceCatalog, diagnostics: inout Diagnostics
    ) -> TemplateSet? {
        let builtIn = EmbeddedSite.templates.map { name, text in
            TemplateFile(name: name, path: "Templates/site/\(name).mustache", bytes: Array(text.utf8))
        }
        return TemplateSet(
            builtIn: builtIn, replacements: replacements, entries: entries, catalog: &catalog, diagnostics: &diagnostics
        )
    }
}
