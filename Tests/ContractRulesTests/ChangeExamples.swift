import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import PayloadSets
import Testing

/// One example of one rule of compatibility, named for the report of the tests.
struct ChangeCase: Sendable, CustomTestStringConvertible {
    var rule: CompatibilityRule
    var number: Int

    var example: ChangeExample { rule.examples[number] }
    var testDescription: String { "\(rule.id) #\(number) \(example.title)" }

    static let all: [ChangeCase] = CompatibilityRule.all.flatMap { rule in
        rule.examples.indices.map { ChangeCase(rule: rule, number: $0) }
    }

    /// The two versions, compared; the findings before are those of reading them.
    func compare() throws -> (comparison: VersionComparison, faults: [String]) {
        let old = ComparedVersion(example.old)
        let new = ComparedVersion(example.new)
        let comparison = VersionComparison(
            old: try #require(old.contract), new: try #require(new.contract), readers: example.readers)
        return (comparison, old.faults + new.faults)
    }
}

/// A version of an example, resolved.
struct ComparedVersion {
    private(set) var faults: [String] = []
    private(set) var contract: ResolvedContract?

    init(_ snippet: ExampleSnippet) {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let files = snippet.files.map { file in
            (path: file.path, text: file.text.filter { $0 != "«" && $0 != "»" })
        }
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        faults = diagnostics.list.filter { $0.severity == .error }.map { "\($0.rule): \($0.message)" }
        contract = resolved.events.first?.working.last
    }
}

@Suite struct ChangeExamples {
    @Test(arguments: ChangeCase.all) func `a rule finds what its example shows, with proof`(_ item: ChangeCase) throws {
        let (comparison, faults) = try item.compare()
        #expect(faults == [])
        let mine = comparison.findings.filter { $0.rule.id == item.rule.id }
        guard let outcome = item.example.outcome else {
            #expect(mine.map(\.rule.id) == [])
            return
        }
        let finding = try #require(mine.first, "\(comparison.findings.map(\.rule.id))")
        #expect(finding.message == outcome.message)
        #expect(finding.backward.isBreaking == outcome.backward, "\(finding.backward)")
        #expect(finding.forward.isBreaking == outcome.forward, "\(finding.forward)")
        for direction in Direction.allCases where finding[direction].isBreaking {
            #expect(finding[direction].witness != nil, "no witness: \(finding[direction])")
        }
    }

    @Test(arguments: ChangeCase.all) func `a verdict is one that the rule allows for`(_ item: ChangeCase) throws {
        for finding in try item.compare().comparison.findings where finding.rule.id != "wire-incompatible" {
            let allowed = finding.rule.verdicts
            #expect(allowed.backward || !finding.backward.isBreaking, "\(finding.rule.id)")
            #expect(allowed.forward || !finding.forward.isBreaking, "\(finding.rule.id)")
        }
    }

    @Test(arguments: ChangeCase.all) func `every break is explained by a rule`(_ item: ChangeCase) throws {
        let found = try item.compare().comparison.findings
        #expect(!found.contains { $0.rule.id == "wire-incompatible" })
    }

    @Test(arguments: ChangeCase.all) func `every fact is judged`(_ item: ChangeCase) throws {
        let comparison = try item.compare().comparison
        let facts = VersionDiff(old: comparison.old, new: comparison.new).changes
        let judged = Set(comparison.findings.map { "\($0.site.change.place) \($0.site.kind)" })
        let presences = Set(facts.filter { if case .fieldPresence = $0.kind { true } else { false } }.map(\.place))
        for fact in facts where !judged.contains("\(fact.place) \(fact.kind)") {
            // A default that comes with being required is said by the rule of that.
            if case .fieldDefault = fact.kind, presences.contains(fact.place) { continue }
            Issue.record("no rule judges \(String("\(fact.kind)".prefix(80)))")
        }
    }

    @Test(arguments: ChangeCase.all) func `a change of meaning shows what each side reads`(_ item: ChangeCase) throws {
        for finding in try item.compare().comparison.findings where finding.meaning == .changes {
            let witness = try #require(SemanticWitness(finding), "\(finding.rule.id)")
            #expect(witness.before != witness.after)
        }
    }
}
