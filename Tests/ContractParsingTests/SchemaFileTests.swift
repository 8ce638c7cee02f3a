import ContractParsing
import Foundation
import Testing

@Suite struct SchemaFileTests {
    static let folder = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../../schemas")
        .standardizedFileURL

    @Test(arguments: EditorSchemas.all.map(\.file))
    func `the schemas in the repository are what the declarations say`(file: String) throws {
        let json = try #require(EditorSchemas.all.first { $0.file == file }?.json)
        let url = Self.folder.appending(path: file)
        let environment = ProcessInfo.processInfo.environment
        if environment["UPDATE_GOLDENS"] == "1", environment["CI"] == nil {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try json.write(to: url, atomically: true, encoding: .utf8)
            Issue.record("wrote \(file)")
        }
        #expect(try String(contentsOf: url, encoding: .utf8) == json, "UPDATE_GOLDENS=1 writes it anew")
    }
}
