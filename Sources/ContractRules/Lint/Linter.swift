package import ContractModel
package import ContractRegistry
package import Diagnostics

/// Looks at how the working contracts of a registry, its domains, its teams and its consumers are written.
///
/// Releases are left alone: they cannot change any more. Findings come in order of file and place.
package struct Linter: Sendable {
    private let index: LintIndex
    private let rules: RuleSet
    private let readings: DeclaredReadings

    /// - Parameters:
    ///   - catalog: The files that were read, for examples in files of their own; without it they are not looked at.
    ///   - today: What sunsets and expiries are measured against.
    init(_ registry: ResolvedRegistry, catalog: SourceCatalog?, today: CalendarDay) {
        index = LintIndex(registry, catalog: catalog, today: today)
        rules = RuleSet(LintRule.all, settings: registry.settings)
        readings = DeclaredReadings(registry.consumers)
    }

    /// The same parameters as ``init(_:catalog:today:)``.
    package static func check(
        _ registry: ResolvedRegistry, catalog: SourceCatalog? = nil, today: CalendarDay, diagnostics: inout Diagnostics
    ) {
        let linter = Linter(registry, catalog: catalog, today: today)
        let results = Parallel.map(count: registry.events.count) { linter.readings(of: registry.events[$0]) }
        linter.check(readings: results.flatMap(\.self), into: &diagnostics)
    }

    /// What is found of those who read an event, which is given with all its releases.
    func readings(of event: ResolvedEvent) -> [ReadingFindings] {
        readings.numbers(of: event.name).map { findings(ofReading: $0, event) }
    }

    private func findings(ofReading number: Int, _ event: ResolvedEvent?) -> ReadingFindings {
        let (consumer, reading) = readings.list[number]
        let site = ReadingSite(consumer: consumer, reading: reading, event: event)
        return ReadingFindings(number: number, byRule: rules.readings.map { $0.check(site, index) })
    }

    /// - Parameter found: What was found of those who read the events that there are.
    func check(readings found: [ReadingFindings], into diagnostics: inout Diagnostics) {
        var run = LintRun(index, rules: LintRule.all)
        run.checkUnits()
        let unknown = readings.list.indices.filter { index.event(readings.list[$0].reading.event.value) == nil }
        let all = found + unknown.map { findings(ofReading: $0, nil) }
        for finding in all.sorted(by: { $0.number < $1.number }) {
            run.add(finding, subject: readings.list[finding.number].consumer.team.value)
        }
        run.checkRegistry()
        run.report(into: &diagnostics)
    }
}
