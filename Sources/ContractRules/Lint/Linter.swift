package import ContractModel
package import ContractRegistry
package import Diagnostics

/// Looks at how the working contracts of a registry, its domains, its teams and its consumers are written.
///
/// Releases are left alone: they cannot change any more. Findings come in order of file and place.
package enum Linter {
    /// - Parameters:
    ///   - catalog: The files that were read, for examples in files of their own; without it they are not looked at.
    ///   - today: What sunsets and expiries are measured against.
    package static func check(
        _ registry: ResolvedRegistry, catalog: SourceCatalog? = nil, today: CalendarDay, diagnostics: inout Diagnostics
    ) {
        let index = LintIndex(registry, catalog: catalog, today: today)
        var run = LintRun(index, rules: LintRule.all)
        run.checkUnits()
        run.checkConsumers()
        run.checkRegistry()
        run.report(into: &diagnostics)
    }
}
