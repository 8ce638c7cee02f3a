import Testing

@Suite struct Sizes {
    @Test func `no file is longer than 400 lines`() throws {
        for folder in ["Sources", "Plugins", "Tests"] {
            for file in try SourceTree.files(in: folder) where !file.path.contains("/Generated/") {
                #expect(file.lines.count <= 401, "\(file.path)")
            }
        }
    }

    @Test func `no function is longer than 40 lines`() throws {
        for file in try SourceTree.files(in: "Sources") {
            for function in file.functions where function.length > 40 {
                Issue.record("\(file.path): \(function.name) has \(function.length) lines")
            }
        }
    }

    @Test func `half of the files have at most 120 lines`() throws {
        let lengths = try SourceTree.files(in: "Sources").map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] <= 120)
    }
}
