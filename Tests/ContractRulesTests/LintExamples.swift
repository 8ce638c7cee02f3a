import ContractModel
import ContractRules
import Diagnostics
import Testing

/// One example of one rule, named for the report of the tests.
struct RuleCase: Sendable, CustomTestStringConvertible {
    var rule: LintRule
    var number: Int

    var example: RuleExample { rule.examples[number] }
    var result: ExampleResult { Self.results["\(rule.id) \(number)"]! }
    var testDescription: String { "\(rule.id) #\(number) \(example.verdict) \(example.title)" }

    static let all: [RuleCase] = LintRule.all.flatMap { rule in
        rule.examples.indices.map { RuleCase(rule: rule, number: $0) }
    }

    /// Every example is looked at once, for all tests.
    private static let results: [String: ExampleResult] = Dictionary(
        uniqueKeysWithValues: all.map { item in
            let example = item.example
            return ("\(item.rule.id) \(item.number)", ExampleRegistry(example.snippet).check(today: example.today))
        })
}

@Suite struct LintExamples {
    @Test(arguments: RuleCase.all) func `an example is read without a fault`(_ item: RuleCase) {
        let result = item.result
        let faults = result.before.list.filter { $0.severity == .error }
        #expect(faults.isEmpty, "\(faults.map { "\($0.rule): \($0.message)" })")
    }

    @Test(arguments: RuleCase.all) func `a rule finds what its examples mark, and says what they say`(_ item: RuleCase)
    {
        let registry = ExampleRegistry(item.example.snippet)
        let result = item.result
        let findings = result.lint.list.filter { $0.rule == item.rule.id }
        #expect(findings.map(\.message) == item.example.messages)
        #expect(
            findings.compactMap { ExampleRegistry.mark($0, result.catalog) } == (findings.isEmpty ? [] : registry.marks)
        )
        #expect((item.example.verdict == .fires) == !findings.isEmpty)
    }

    @Test(arguments: RuleCase.all) func `no other rule finds anything that is not declared`(_ item: RuleCase) {
        let result = item.result
        let others = Set(result.lint.list.map(\.rule)).subtracting([item.rule.id])
        #expect(others.subtracting(item.example.also).sorted() == [], "not declared")
        #expect(item.example.also.subtracting(others).sorted() == [], "declared, but not found")
    }

    @Test(arguments: RuleCase.all) func `a finding belongs to something and says what to do`(_ item: RuleCase) {
        let result = item.result
        for finding in result.lint.list {
            #expect(finding.help?.isEmpty == false, "\(finding.rule)")
            #expect(!finding.message.hasSuffix("."), "\(finding.message)")
        }
    }
}
