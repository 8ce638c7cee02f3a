import Foundation
import Testing

@Suite struct EmbeddedSiteTests {
    private static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private static let sources = package.appending(path: "Sources/ContractSite/Embedded")

    @Test func `they are those of the Templates folder`() throws {
        let files = try Self.expected()
        let present = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path).sorted()
        let isCurrent =
            present == files.keys.sorted()
            && files.allSatisfy { name, text in
                (try? String(contentsOf: Self.sources.appending(path: name), encoding: .utf8)) == text
            }
        guard !isCurrent else { return }
        if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
            for name in present { try FileManager.default.removeItem(at: Self.sources.appending(path: name)) }
            for (name, text) in files {
                try text.write(to: Self.sources.appending(path: name), atomically: true, encoding: .utf8)
            }
        }
        Issue.record("Sources/ContractSite/Embedded is not Templates/site; UPDATE_GOLDENS=1 rewrites it")
    }

    /// The Swift files that hold the templates and what pages load.
    private static func expected() throws -> [String: String] {
        let folder = package.appending(path: "Templates/site")
        let templates = try names(in: folder).filter { $0.hasSuffix(".mustache") }.map { String($0.dropLast(9)) }
        let assets = try names(in: folder.appending(path: "assets"))
        var files = ["EmbeddedSite.swift": list(templates, assets)]
        for name in templates {
            let text = try String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
            files["\(name)Template.swift"] = file("\(name)Template", "Templates/site/\(name).mustache", text)
        }
        for name in assets {
            let text = try String(contentsOf: folder.appending(path: "assets/\(name)"), encoding: .utf8)
            files["\(identifier(name)).swift"] = file(identifier(name), "Templates/site/assets/\(name)", text)
        }
        return files
    }

    private static func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    /// `siteCSS` of `site.css`.
    private static func identifier(_ name: String) -> String {
        let parts = name.split(separator: ".")
        return parts[0] + parts[1].uppercased()
    }

    private static func list(_ templates: [String], _ assets: [String]) -> String {
        """
        // DO NOT EDIT. Written by the tests from Templates/site

        /// The templates and what pages load, as they are in the binary, so that it works without the source tree.
        enum EmbeddedSite {
            static let templates: [(name: String, text: String)] = [
        \(templates.map { "        (\"\($0)\", \($0)Template)," }.joined(separator: "\n"))
            ]

            static let assets: [(name: String, text: String)] = [
        \(assets.map { "        (\"\($0)\", \(identifier($0)))," }.joined(separator: "\n"))
            ]
        }

        """
    }

    private static func file(_ name: String, _ path: String, _ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let indented = lines.map { $0.isEmpty ? "" : "        \($0)" }.joined(separator: "\n")
        return """
            // DO NOT EDIT. Written by the tests from \(path)
            // swift-format-ignore-file

            extension EmbeddedSite {
                static let \(name) =
                    #\"\"\"
            \(indented)
                    \"\"\"#
            }

            """
    }
}
