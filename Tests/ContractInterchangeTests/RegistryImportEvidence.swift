import Testing

@testable import ContractInterchange

/// Imports real registries from the folder that `DEED_EVIDENCE` names.
@Suite struct RegistryImportEvidence {
    static let folders = ["eiffel", "iglu-central", "wikimedia-secondary", "octokit-webhooks", "element-analytics"]

    @Test(.enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: folders)
    func `carries nearly all of a registry over`(name: String) throws {
        let folder = try #require(Evidence.folder)
        let registry = try JSONSchemaImporter.read(.init(folder: "\(folder)/\(name)"))
        print("== \(name)\n\(registry.report.text)")
        #expect(registry.report.contracts > 0)
    }
}
