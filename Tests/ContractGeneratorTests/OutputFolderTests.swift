import ContractGenerator
import Foundation
import Testing

@Suite struct `The output folder` {
    static let file = GeneratedFile(path: "a.swift", text: OutputFolder.mark + "a\n")
    static let other = GeneratedFile(path: "b.swift", text: OutputFolder.mark + "b\n")

    @Test func `what is as it should be keeps its time`() throws {
        try withFolder { folder, url in
            _ = try folder.write([Self.file])
            let path = url.appending(path: "a.swift").path
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
            #expect(try folder.write([Self.file, Self.other]) == .init(missing: ["b.swift"]))
            let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
            #expect(date == Date(timeIntervalSince1970: 1))
        }
    }

    @Test func `a check tells what is missing, stale and extra and writes nothing`() throws {
        try withFolder { folder, url in
            _ = try folder.write([Self.file, Self.other])
            let changed = GeneratedFile(path: "b.swift", text: OutputFolder.mark + "c\n")
            let new = GeneratedFile(path: "c.swift", text: OutputFolder.mark + "c\n")
            #expect(
                try folder.difference(from: [changed, new])
                    == .init(missing: ["c.swift"], stale: ["b.swift"], extra: ["a.swift"]))
            #expect(try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() == ["a.swift", "b.swift"])
        }
    }

    @Test func `only files that Deed wrote are removed`() throws {
        try withFolder { folder, url in
            _ = try folder.write([Self.file])
            try "let x = 1\n".write(to: url.appending(path: "mine.swift"), atomically: true, encoding: .utf8)
            #expect(try folder.write([Self.other]).extra == ["a.swift"])
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() == ["b.swift", "mine.swift"])
        }
    }

    private func withFolder(_ body: (OutputFolder, URL) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "deed-output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        try body(OutputFolder(url.path), url)
    }
}
