import ContractGenerator
import ContractModel
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
