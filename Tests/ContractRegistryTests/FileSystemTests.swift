import ContractRegistry
import Glibc
import Testing

@Suite struct FileSystemTests {
    @Test func `reads back what it wrote and leaves nothing else`() throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try AtomicFile.write(bytes, to: folder["a.bin"])
        #expect(try FileSystem.read(folder["a.bin"]) == bytes)
        #expect(try FileSystem.list(folder.path).map(\.name) == ["a.bin"])
    }

    @Test func `reads one byte more than the limit so that too long shows`() throws {
        let folder = try TemporaryFolder()
        try folder.write(String(repeating: "x", count: 5000), to: "long")
        #expect(try FileSystem.read(folder["long"], limit: 100).count == 101)
        #expect(try FileSystem.read(folder["long"], limit: 5000).count == 5000)
    }

    @Test func `lists entries in the order of their bytes with their kinds`() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "a", "Z", "ä"] { try folder.write("", to: name) }
        try FileSystem.makeFolders(folder["m/n"])
        symlink("a", folder["l"])
        let entries = try FileSystem.list(folder.path)
        #expect(entries.map(\.name) == ["Z", "a", "b", "l", "m", "ä"])
        #expect(entries.map(\.kind) == [.file, .file, .file, .link, .folder, .file])
    }

    @Test func `says what could not be read and why`() throws {
        let folder = try TemporaryFolder()
        #expect {
            try FileSystem.read(folder["none"])
        } throws: { error in
            (error as? RegistryError)?.description == "cannot read `\(folder["none"])`: no such file or directory"
        }
        #expect(throws: RegistryError.self) { try FileSystem.read(folder.path) }
    }

    @Test func `keeps the time of a file that holds the text already`() throws {
        let folder = try TemporaryFolder()
        #expect(try AtomicFile.writeIfChanged("one", to: folder["deep/er/file"]))
        #expect(try !AtomicFile.writeIfChanged("one", to: folder["deep/er/file"]))
        #expect(try AtomicFile.writeIfChanged("two", to: folder["deep/er/file"]))
        #expect(try folder.read("deep/er/file") == "two")
    }

    @Test func `removes a tree without following its links`() throws {
        let folder = try TemporaryFolder()
        try folder.write("kept", to: "outside/file")
        try folder.write("gone", to: "tree/file")
        symlink(folder["outside"], folder["tree/link"])
        try FileSystem.removeTree(folder["tree"])
        #expect(FileSystem.kind(of: folder["tree"]) == nil)
        #expect(try folder.read("outside/file") == "kept")
    }

    @Test(arguments: [
        ("a/b/c", "a/b", "c"), ("a", ".", "a"), ("/a", "/", "a"), ("a/b/", "a", "b"), ("/", "/", "/"),
    ])
    func `splits paths`(path: String, folder: String, name: String) {
        #expect(FileSystem.folder(of: path) == folder)
        #expect(FileSystem.name(of: path) == name)
    }

    @Test(arguments: [0, 1, 7, 8, 100, 1001])
    func `maps in order on all cores`(count: Int) {
        #expect(Parallel.map(count: count, workers: 4) { $0 * 2 } == (0..<count).map { $0 * 2 })
    }
}
