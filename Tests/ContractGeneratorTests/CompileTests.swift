import ContractGenerator
import ContractModel
import ContractRegistry
import Diagnostics
import Foundation
import Testing

/// The golden registry at each access level, under the strictest settings that a user may have.
@Suite struct `Generated Swift compiles` {
    @Test(.enabled(if: Compiler.modules != nil, "there is no built DeedRuntime beside the tests"))
    func `without a warning at every access level`() throws {
        for access in Settings.Swift.Access.allCases {
            let files = try `Golden files`.load { $0.access = access }.files
            let messages = try Compiler.typecheck(files.map { ($0.path, $0.text) })
            #expect(messages == "", "\(access)")
        }
    }

    @Test(.enabled(if: Compiler.modules != nil, "there is no built DeedRuntime beside the tests"))
    func `and so does every sample beside it`() throws {
        for folder in [
            `Golden files`.goldens.appending(path: "contracts"),
            `Golden files`.tests.deletingLastPathComponent().appending(path: "contracts"),
        ] {
            let (files, samples) = try Self.samples(of: folder.path)
            #expect(samples.count > 4)
            let messages = try Compiler.typecheck(files.map { ($0.path, $0.text) } + samples)
            #expect(messages == "", "\(folder.path)")
        }
    }

    /// The Swift of a registry, and a file of samples for each version.
    private static func samples(
        of folder: String
    ) throws -> (files: [GeneratedFile], samples: [(name: String, text: String)]) {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        let templates = try #require(SwiftTemplates.load(catalog: &catalog, diagnostics: &diagnostics))
        let options = SwiftOptions(resolved.settings)
        let generator = SwiftGenerator(options: options, templates: templates)
        let selection = ContractSelection(resolved, from: .working)
        let files = generator.generate(selection, catalog: catalog, diagnostics: &diagnostics)
        let samples = generator.samples(selection).values.flatMap(\.values).enumerated().map { number, sample in
            let bodies = [sample.producing, sample.reading].map { body in
                body.replacing("import DeedRuntime\n", with: "").replacing("func ", with: "static func ")
            }
            let text = "internal import DeedRuntime\n\nenum Sample\(number) {\n\(bodies.joined(separator: "\n"))\n}\n"
            return (name: "Sample\(number).swift", text: text)
        }
        return (files, samples)
    }
}

enum Compiler {
    /// Where the modules of this build are.
    static var modules: URL? {
        let binary = URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
        var folder = binary
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let modules = folder.appending(path: "Modules")
            let runtime = modules.appending(path: "DeedRuntime.swiftmodule").path
            if FileManager.default.fileExists(atPath: runtime) { return modules }
        }
        return nil
    }

    /// What the compiler says.
    /// - Parameter warnings: Whether warnings pass.
    static func typecheck(_ files: [(name: String, text: String)], warnings: Bool = false) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "deed-compile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.currentDirectoryURL = folder
        let lenient = options.map { warnings && $0 == "-warnings-as-errors" ? "-suppress-warnings" : $0 }
        process.arguments = ["swiftc"] + lenient + files.map(\.name)
        let log = folder.appending(path: "log")
        try Data().write(to: log)
        let handle = try FileHandle(forWritingTo: log)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        let output = try String(contentsOf: log, encoding: .utf8)
        return process.terminationStatus == 0 ? output : "exit \(process.terminationStatus)\n\(output)"
    }

    private static var options: [String] {
        var options = ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Generated"]
        options += ["-package-name", "generated", "-default-isolation", "MainActor", "-I", modules?.path ?? ""]
        for feature in ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"] {
            options += ["-enable-upcoming-feature", feature]
        }
        return options
    }
}
