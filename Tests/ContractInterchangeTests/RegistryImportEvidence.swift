import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation
import Testing

@testable import ContractInterchange

/// Imports real registries from the folder that `DEED_EVIDENCE` names.
@Suite struct RegistryImportEvidence {
    static let folders = ["eiffel", "iglu-central", "wikimedia-secondary", "octokit-webhooks", "element-analytics"]

    @Test(.enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: folders)
    func `carries nearly all of a registry over`(name: String) throws {
        let imported = try Evidence.imported(name)
        let report = imported.report
        print(
            "\(name): \(report.completeContracts) of \(report.contractsRead) contracts and \(report.completeFields) of",
            "\(report.fields) fields carried over completely, \(report.refused.count) contracts not at all;",
            "\(report.events) events, \(report.sharedTypes) shared types, \(report.losses.count) losses")
        #expect(imported.report.contracts > 0)
        #expect(imported.report.completeContracts * 100 >= imported.report.contractsRead * 85)
        #expect(imported.report.completeFields * 100 >= imported.report.fields * 98)
    }

    @Test(.enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: folders)
    func `writes a registry that loads and resolves without an error`(name: String) throws {
        let imported = try Evidence.imported(name)
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        let resolved = Evidence.resolved(imported, catalog: &catalog, diagnostics: &diagnostics)
        let errors = diagnostics.list.filter { $0.severity == .error }
        print(
            "\(name): \(catalog.files.count) files, \(errors.count) errors, \(diagnostics.count(of: .warning)) warnings"
        )
        for error in errors.prefix(10) {
            let file = error.range.map { catalog[$0.file] }
            let excerpt = error.range.map { range in
                String(decoding: file!.bytes[Int(range.lower)..<Int(range.upper)].prefix(200), as: UTF8.self)
            }
            print("\(file?.path ?? ""): \(error.rule) \(error.message) «\(excerpt ?? "")»")
        }
        #expect(errors.count == 0)
        #expect(resolved.events.count == imported.report.events)
    }

    @Test(.enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: folders)
    func `keeps the examples of schemas that their contracts accept`(name: String) throws {
        var imported = try Evidence.imported(name)
        let before = imported.versions.map(\.contract.examples.count).reduce(0, +)
        imported.leaveOutExamples { contract, payload in
            (try? PayloadValidator(contract))?.validate(Array(payload.json.utf8), as: .producer).first?.description
        }
        let after = imported.versions.map(\.contract.examples.count).reduce(0, +)
        print("\(name): \(after) of \(before) examples kept")
        for example in imported.report.refusedExamples { print("\(name): \(example.path): \(example.reason)") }
        #expect(after * 100 >= before * 95)
    }
}
