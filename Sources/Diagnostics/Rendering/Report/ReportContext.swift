/// What a report says besides its findings.
package struct ReportContext: Sendable {
    /// `nil` leaves the closing lines out.
    package var summary: ReportSummary?
    /// What the rules are, for formats that carry their help.
    package var rules: [RuleDescription]
    /// Every contract that was looked at, `orders.order_placed`, so that those without findings can be named as well.
    package var subjects: [String]
    /// The registry's folder as messages show it.
    package var registry: String
    /// The version of deed.
    package var version: String
    package var paths: RepositoryPaths
    /// Whether the run looked at all that it was asked to.
    package var isComplete: Bool

    package init(
        summary: ReportSummary? = nil, rules: [RuleDescription] = [], subjects: [String] = [],
        registry: String = "contracts", version: String = "", paths: RepositoryPaths = RepositoryPaths(),
        isComplete: Bool = true
    ) {
        self.summary = summary
        self.rules = rules
        self.subjects = subjects
        self.registry = registry
        self.version = version
        self.paths = paths
        self.isComplete = isComplete
    }

    /// Where formats that want a file for everything put what no file is at fault for.
    var fallbackPath: String { paths.path(of: registry + "/deed.yaml") }
}
