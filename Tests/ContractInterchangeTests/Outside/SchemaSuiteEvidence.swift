import ContractRegistry
import DeedRuntime
import PayloadValidation
import Testing

@testable import ContractInterchange

/// Imports the schemas of the JSON Schema Test Suite, each as the type of a field, and asks the contract about the
/// suite's instances. Where the import lists no loss, the two must agree but for what import decides for all.
@Suite struct SchemaSuiteEvidence {
    @Test(
        .enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"),
        arguments: ["draft4", "draft7", "draft2020-12"])
    func `carries over what it does not list as lost`(draft: String) throws {
        let suite = "\(try #require(Evidence.folder))/suites/json-schema-test-suite"
        let remotes = try SchemaSuite.remotes("\(suite)/remotes")
        var tally = Tally()
        var counts = (groups: 0, lost: 0, refused: 0, byPolicy: 0)
        var differences: [String] = []
        for group in try SchemaSuite.groups("\(suite)/tests/\(draft)") {
            counts.groups += 1
            let imported = group.imported(beside: remotes)
            guard !imported.report.losses.contains(where: { !$0.file.hasPrefix("remotes/") }) else {
                counts.lost += 1
                continue
            }
            guard
                let contract = Evidence.resolved(imported).events.flatMap(\.releases).first(where: {
                    $0.wireType == "happened"
                }),
                let validator = try? PayloadValidator(contract)
            else {
                counts.refused += 1
                differences.append("\(group.name): no contract")
                continue
            }
            for test in group.tests {
                let payload = Array("{\"it\": \(test.data)}".utf8)
                let violations = validator.validate(payload, as: .consumer)
                if violations.isEmpty != test.isValid, isPolicy(violations, validator, payload, imported) {
                    counts.byPolicy += 1
                    continue
                }
                tally.add(expected: test.isValid, found: violations.isEmpty)
                if violations.isEmpty != test.isValid {
                    let words = violations.map { "\($0.pointer) \($0.rule)" }.joined(separator: ", ")
                    differences.append("\(words.isEmpty ? "accepts" : words) \(group.name): \(test.name)")
                }
            }
        }
        print("\(draft): \(counts.groups) schemas, \(counts.lost) with losses, \(counts.refused) without a contract")
        print("\(draft): \(counts.byPolicy) payloads differ by policy")
        print("\(draft): \(tally.summary)")
        for difference in differences { print("\(draft): \(difference)") }
        #expect(counts.groups > 100)
    }

    /// A type that was inferred refuses what the keyword would ignore; a reader ignores fields that nobody declared.
    private func isPolicy(
        _ violations: [Violation], _ validator: PayloadValidator, _ payload: [UInt8], _ imported: ImportedRegistry
    ) -> Bool {
        if violations.isEmpty {
            return validator.validate(payload, as: .producer).contains { $0.rule.rawValue == "undeclared" }
        }
        let isInferred = imported.report.findings.contains { $0.construct == "type" && $0.effect == .policy }
        return isInferred && violations.allSatisfy { $0.rule.rawValue == "type" || $0.rule.rawValue == "null" }
    }
}
