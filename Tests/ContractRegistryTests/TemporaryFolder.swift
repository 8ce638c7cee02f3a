import ContractRegistry
import Glibc
import Testing

/// A folder of one test, gone when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        // In memory where there is such a place: what is written is synchronised, and that takes time on a disk.
        let parent = FileSystem.kind(of: "/dev/shm") == .folder ? "/dev/shm" : "/tmp"
        var template = Array("\(parent)/deed-registry-XXXXXX".utf8CString)
        let made = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }
        path = String(cString: try #require(made))
    }

    deinit { try? FileSystem.removeTree(path) }

    subscript(_ name: String) -> String { FileSystem.join(path, name) }

    func write(_ text: String, to name: String) throws {
        try FileSystem.makeFolders(FileSystem.folder(of: self[name]))
        try AtomicFile.write(text, to: self[name])
    }

    func read(_ name: String) throws -> String {
        String(decoding: try FileSystem.read(self[name]), as: UTF8.self)
    }
}
