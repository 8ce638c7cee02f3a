import ContractGenerator
import ContractModel
import ContractRegistry
import Diagnostics
import Foundation
import Testing

/// The Swift of the registry in `GoldenContractsTests/contracts` is part of that target: it is compiled with every
/// warning an error, and used.
@Suite struct `Golden files` {
    static let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let goldens = tests.appending(path: "GoldenContractsTests")

    @Test func `the generated files are the golden ones`() throws {
        let files = try Self.generate()
        let folder = OutputFolder(Self.goldens.appending(path: "Generated").path)
        let difference = try folder.difference(from: files)
        guard !difference.isEmpty else { return }
        if GoldenUpdate.isWanted { _ = try folder.write(files) }
        Issue.record("\(difference); UPDATE_GOLDENS=1 rewrites them")
    }

    @Test func `the golden registry has no mistakes of its own`() throws {
        for message in try Self.load().messages { Issue.record("\(message)") }
    }

    static func generate() throws -> [GeneratedFile] { try load().files }

    static func load(
        _ change: (inout SwiftOptions) -> Void = { _ in }
    ) throws -> (files: [GeneratedFile], messages: [String]) {
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        let folder = goldens.appending(path: "contracts").path
        let registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        let templates = try #require(SwiftTemplates.load(catalog: &catalog, diagnostics: &diagnostics))
        var options = SwiftOptions(resolved.settings)
        options.access = .package
        change(&options)
        let generator = SwiftGenerator(options: options, templates: templates)
        let files = generator.generate(
            ContractSelection(resolved, from: .working), catalog: catalog, diagnostics: &diagnostics)
        return (files, diagnostics.list.map { "\($0.rule): \($0.message)" })
    }
}

/// `UPDATE_GOLDENS=1` rewrites what differs and still fails; never where a machine runs the tests.
enum GoldenUpdate {
    static var isWanted: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment["UPDATE_GOLDENS"] == "1" && environment["CI"] == nil
    }
}
