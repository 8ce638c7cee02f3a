import ContractParsing
import Diagnostics
import Foundation
import Testing
import YAMLSyntax

/// The binder and the editor schemas come from the same declarations; here both judge the same texts.
@Suite struct AgreementTests {
    @Test func `the binder takes what is right and says once what is wrong`() {
        for item in AgreementCase.all {
            let findings = item.findings
            let expected = item.verdict == .right ? 0 : 1
            #expect(findings.count == expected, "\(item.text)\n\(findings.joined(separator: "\n"))")
        }
    }

    @Test(.enabled(if: JSONSchemaProcess.isThere, "needs python3 with the package jsonschema"))
    func `the editor schemas give the same verdict where a schema can`() throws {
        let verdicts = try JSONSchemaProcess.verdicts(on: AgreementCase.all)
        #expect(verdicts.count == AgreementCase.all.count)
        for (item, isValid) in zip(AgreementCase.all, verdicts) {
            #expect(isValid == (item.verdict != .wrong), "\(item.schema): \(item.text)")
        }
    }
}

extension AgreementCase {
    var findings: [String] {
        switch schema {
        case "contract": reading(text, ContractParser.contract).findings
        case "domain": reading(text) { ContractParser.domain($0, name: "d", into: &$1) }.findings
        case "teams": reading(text, ContractParser.teams).findings
        case "consumer": reading(text, ContractParser.consumer).findings
        case "waivers": reading(text) { ContractParser.waivers($0, team: "t", into: &$1) }.findings
        case "settings": reading(text, ContractParser.settings).findings
        default: reading(text, ContractParser.targetConfiguration).findings
        }
    }
}
