/// Shows findings to what reads test reports: a suite for each domain, a case for each contract.
///
/// A case fails once, with all errors of its contract in one text, because readers differ in what they make of a case
/// that fails several times. Warnings, notes and what was waived are what the case printed.
package struct JUnitRenderer {
    private let report: Report

    package init(_ report: Report) { self.report = report }

    package func render() -> String {
        let suites = JUnitSuites(report).list
        let tests = suites.reduce(0) { $0 + $1.cases.count }
        let failures = suites.reduce(0) { $0 + $1.failures }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        text += "<testsuites" + XMLText.attribute("name", "deed") + figures(tests, failures) + ">\n"
        for suite in suites {
            text += "  <testsuite" + XMLText.attribute("name", suite.name) + figures(suite.cases.count, suite.failures)
            text += ">\n" + suite.cases.map { element($0, in: suite.name) }.joined() + "  </testsuite>\n"
        }
        return text + "</testsuites>\n"
    }

    private func figures(_ tests: Int, _ failures: Int) -> String {
        XMLText.attribute("tests", String(tests)) + XMLText.attribute("failures", String(failures))
            + XMLText.attribute("errors", "0")
    }

    private func element(_ testCase: JUnitCase, in suite: String) -> String {
        let head = "    <testcase" + XMLText.attribute("name", testCase.name) + XMLText.attribute("classname", suite)
        let inner = failure(testCase.errors) + output(testCase.others)
        return inner.isEmpty ? head + "/>\n" : head + ">\n" + inner + "    </testcase>\n"
    }

    private func failure(_ errors: [ReportEntry]) -> String {
        guard let first = errors.first else { return "" }
        let others = errors.count > 1 ? " (and \(Quantity(errors.count - 1, "more error")))" : ""
        return "      <failure" + XMLText.attribute("type", first.diagnostic.rule.rawValue)
            + XMLText.attribute("message", first.diagnostic.message + others) + ">" + text(of: errors) + "</failure>\n"
    }

    private func output(_ entries: [ReportEntry]) -> String {
        entries.isEmpty ? "" : "      <system-out>" + text(of: entries) + "</system-out>\n"
    }

    private func text(of entries: [ReportEntry]) -> String {
        let blocks = entries.map { entry in
            (entry.place.map { $0.text + ": " } ?? "") + "\(entry.word)[\(entry.diagnostic.rule)]: " + entry.plainText
        }
        return XMLText.content(blocks.joined(separator: "\n\n"))
    }
}
