import Foundation
import Testing

@testable import Diagnostics

/// What outside tools say of the reports: their official schemas, and an XML parser's and a JSON parser's own view.
@Suite struct ReportSchemaEvidence {
    private static let environment = ProcessInfo.processInfo.environment
    private static let isPossible = environment["DEED_EVIDENCE"] != nil && environment["DEED_PYTHON"] != nil

    /// Writes every format into a folder of its own and lets `Tests/Outside/validate-reports` judge them.
    private static func judge(_ report: Report) throws -> (status: Int32, text: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("deed-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [
            "report.json": JSONRenderer(report).render(), "report.ndjson": NDJSONRenderer(report).render(),
            "report.sarif": SARIFRenderer(report).render(), "gitlab.json": GitLabRenderer(report).render(),
            "junit.xml": JUnitRenderer(report).render(), "report.md": MarkdownRenderer(report).render(),
            "github.txt": GitHubRenderer(report).render(), "report.schema.json": JSONReportSchema.text,
        ]
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        let script = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .appendingPathComponent("../../Outside/validate-reports").standardizedFileURL
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: environment["DEED_PYTHON"] ?? "")
        process.arguments = [script.path, folder.path]
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
    }

    @Test(.enabled(if: isPossible, "DEED_EVIDENCE or DEED_PYTHON is not set"), arguments: [0, 1, 30])
    func `reports of the worst texts are valid by the official schemas`(copies: Int) throws {
        let outcome = try Self.judge(Hostile(copies: copies).report)
        #expect(outcome.status == 0, "\(outcome.text)")
    }
}
