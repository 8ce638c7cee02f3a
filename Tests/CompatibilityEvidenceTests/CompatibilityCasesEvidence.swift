import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import PayloadSets
import Testing

@testable import ContractInterchange

/// Decides the cases that other registries test their checkers with.
@Suite struct CompatibilityCasesEvidence {
    struct Case {
        var name: String
        var mode: CompatibilityMode
        var isAccepted: Bool
        var old: SourceValue
        var new: SourceValue

        init?(_ line: SourceValue) {
            guard line["dialect"]?.text == "json-schema", let old = line["history"]?.items?.last,
                let new = line["candidate"],
                let mode = CompatibilityMode(rawValue: line["mode"]?.text?.lowercased() ?? "")
            else { return nil }
            name = line["id"]?.text ?? ""
            self.mode = mode
            isAccepted = line["expect"]?.text == "accept"
            (self.old, self.new) = (old, new)
        }

        /// The two versions of an event that has one field of the schema's type; `nil` where it cannot be said.
        func contracts() -> (old: ResolvedContract, new: ResolvedContract)? {
            func wrapper(_ name: String) -> SourceValue {
                .object([
                    .init(name: "type", value: .string("object")),
                    .init(name: "required", value: .array([.string("value")])),
                    .init(
                        name: "properties",
                        value: .object([
                            .init(
                                name: "value",
                                value: .object([.init(name: "$ref", value: .string("../parts/\(name).json"))]))
                        ])),
                ])
            }
            let documents = [
                SourceDocument(path: "case/1.0.0.json", value: wrapper("former")),
                SourceDocument(path: "case/2.0.0.json", value: wrapper("latter")),
                SourceDocument(path: "parts/former.json", value: old),
                SourceDocument(path: "parts/latter.json", value: new),
            ]
            let imported = JSONSchemaImporter.read(documents, skipped: [], folder: "cases", domain: nil)
            guard imported.report.losses.isEmpty, imported.report.refused.isEmpty else { return nil }
            let contracts = Evidence.contracts(of: documents, folder: "cases").map(\.contract)
            return contracts.count == 2 ? (contracts[0], contracts[1]) : nil
        }
    }

    @Test(
        .enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: ["apicurio", "axonops-one-step"])
    func `agrees where the language can say the schemas`(suite: String) throws {
        let cases = try Evidence.lines("compat-cases/\(suite).jsonl")
        var (expressible, agreed) = (0, 0)
        for test in cases.compactMap(Case.init) {
            guard let (old, new) = test.contracts() else { continue }
            expressible += 1
            let comparison = VersionComparison(old: old, new: new, readers: .strict)
            let breaks = [comparison.breaksBackward, comparison.breaksForward]
            let isAccepted = test.mode.directions.allSatisfy { !breaks[$0 == .backward ? 0 : 1] }
            if isAccepted == test.isAccepted {
                agreed += 1
                continue
            }
            let reason = CasePolicy(test, Set(comparison.findings.map(\.rule.id.rawValue)))?.rawValue
            if reason == nil { Issue.record("\(test.name), \(test.mode): \(comparison.findings.map(\.rule.id))") }
            print(
                "\(test.mode) \(test.isAccepted ? "accepted" : "rejected") by \(test.name): \(reason ?? "unexplained")")
        }
        print(
            "\(suite): \(expressible) of \(cases.count) cases can be expressed, \(agreed) of \(expressible) agreed,",
            "\(expressible - agreed) differ by policy")
        #expect(agreed * 100 >= expressible * 80)
    }
}
