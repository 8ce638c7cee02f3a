import Foundation
import Testing

@testable import ContractGenerator

@Suite struct `Embedded templates` {
    static let package = `Golden files`.tests.deletingLastPathComponent()
    static let sources = package.appending(path: "Sources/ContractGenerator/Templating/Embedded")

    @Test func `they are those of the Templates folder`() throws {
        let files = try Self.expected()
        let present = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).sorted()
        var isCurrent = present == files.keys.sorted()
        for (name, text) in files {
            isCurrent =
                isCurrent && (try? String(contentsOf: Self.sources.appending(path: name), encoding: .utf8)) == text
        }
        guard !isCurrent else { return }
        if GoldenUpdate.isWanted { try Self.write(files, removing: present) }
        Issue.record(
            "Sources/ContractGenerator/Templating/Embedded is not Templates/swift; UPDATE_GOLDENS=1 rewrites it")
    }

    private static func write(_ files: [String: String], removing present: [String]) throws {
        for name in present where files[name] == nil {
            try FileManager.default.removeItem(at: sources.appending(path: name))
        }
        for (name, text) in files {
            try text.write(to: sources.appending(path: name), atomically: true, encoding: .utf8)
        }
    }

    /// The Swift files that hold the templates.
    private static func expected() throws -> [String: String] {
        let folder = package.appending(path: "Templates/swift")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        var files = ["EmbeddedTemplates.swift": list(names)]
        for name in names {
            let text = try String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
            files["\(name).swift"] = file(name, text)
        }
        return files
    }

    private static func list(_ names: [String]) -> String {
        """
        // DO NOT EDIT. Written by the tests from Templates/swift

        /// The templates as they are in the binary, so that it works without the source tree.
        enum EmbeddedTemplates {
            static let swift: [TemplateFile] = [
        \(names.map { "        \($0),\n" }.joined())    ]
        }

        """
    }

    private static func file(_ name: String, _ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        let body = lines.map { $0.isEmpty ? "\n" : "        \($0)\n" }.joined()
        return """
            // DO NOT EDIT. Written by the tests from Templates/swift/\(name).mustache

            extension EmbeddedTemplates {
                static let \(name) = TemplateFile(
                    "\(name)",
                    #\"""
            \(body)
                    \"""#)
            }

            """
    }
}
