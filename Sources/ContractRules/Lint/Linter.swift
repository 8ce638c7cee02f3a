package import ContractModel
package import ContractRegistry
package import Diagnostics

/// Looks at how the working contracts of a registry, its domains, its teams and its consumers are written.
///
/// Releases are left alone: they cannot change any more. Findings come in order of file and place.
package enum Linter {
    /// - Parameter today: What sunsets and expiries are measured against.
    package static func check(_ registry: ResolvedRegistry, today: CalendarDay, diagnostics: inout Diagnostics) {
        var run = LintRun(registry, rules: LintRule.all, today: today)
        run.checkUnits()
        run.checkConsumers()
        run.checkRegistry()
        run.report(into: &diagnostics)
    }
}
