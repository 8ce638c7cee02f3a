/// Shows findings to code scanning, as SARIF 2.1.0.
///
/// GitHub takes 25,000 results of a run, and 1,000 places of a result; what is beyond that is left out, the worst stay,
/// and a notification of the run says so. A rule has two tags of the twenty that it may have.
package struct SARIFRenderer {
    static let mostResults = 25_000
    private static let schema = "https://json.schemastore.org/sarif-2.1.0.json"

    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> String {
        let all = report.worstFirst
        let entries = Array(all.prefix(Self.mostResults))
        let rules = SARIFRules(entries, known: report.context.rules)
        let results = entries.map { SARIFResult($0, context: report.context, rules: rules).object }
        let run = JSONOutput.object([
            ("tool", .object([("driver", driver(rules))])), ("automationDetails", .object([("id", .string(category))])),
            ("invocations", .array([invocation(leftOut: all.count - entries.count)])),
            ("originalUriBaseIds", .object([("%SRCROOT%", sourceRoot)])),
            ("columnKind", .string("unicodeCodePoints")), ("results", .array(results)),
        ])
        return JSONOutput.object([
            ("$schema", .string(Self.schema)), ("version", .string("2.1.0")), ("runs", .array([run])),
        ]).text
    }

    /// Keeps the results of several registries of one repository apart.
    private var category: String { "deed/" + report.context.paths.path(of: report.context.registry) + "/" }

    private func driver(_ rules: SARIFRules) -> JSONOutput {
        let version = report.context.version
        let versions: [(String, JSONOutput)] = version.isEmpty ? [] : [("semanticVersion", .string(version))]
        return .object([("name", .string("deed"))] + versions + [("rules", .array(rules.objects))])
    }

    private var sourceRoot: JSONOutput {
        .object([("description", .object([("text", .string("The root of the repository."))]))])
    }

    private func invocation(leftOut: Int) -> JSONOutput {
        var members: [(String, JSONOutput)] = [("executionSuccessful", .boolean(report.context.isComplete))]
        if leftOut > 0 {
            let text =
                "\(Quantity(leftOut, "more finding")) left out: a run may have \(Quantity.grouped(Self.mostResults))"
            let notification = JSONOutput.object([
                ("level", .string("warning")), ("message", .object([("text", .string(text))])),
            ])
            members.append(("toolExecutionNotifications", .array([notification])))
        }
        return .object(members)
    }
}
