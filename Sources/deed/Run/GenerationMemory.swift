import ContractGenerator
import ContractRegistry

/// Remembers, in the user's cache, what a folder was generated from and what was in it then, so that a command that would change
/// nothing need not find that out by generating everything again.
///
/// Both are known by digests of all bytes, so that it can forget but never be wrong. Where there is no cache, it remembers nothing.
struct GenerationMemory {
    private let inputs: String
    private let out: String
    private let cache: String

    /// - Parameter options: the words of the command line that matter.
    /// - Returns: nil where there is no place for it.
    init?(registry: String, templates: [TemplateFile], options: [String], out: String) throws {
        guard let cache = Self.cache, let program = Self.program else { return nil }
        var words = ["deed \(Version.number)", program, registry] + options
        words += templates.map { "template \($0.name) \(SHA256.hexDigest(of: $0.bytes))" }
        words.append(try RegistryFingerprint.digest(of: registry))
        inputs = SHA256.hexDigest(of: Array(words.joined(separator: "\n").utf8))
        self.out = out
        self.cache = cache
    }

    /// Where it is written what was generated into the folder; nil where there is no such folder yet.
    private var path: String? {
        FileSystem.realPath(out).map { place in
            FileSystem.join(cache, "generated-" + SHA256.hexDigest(of: Array(place.utf8)))
        }
    }

    /// How many files there are, where all are as the same command left them.
    var currentCount: Int? {
        guard let path, let bytes = try? FileSystem.read(path, limit: 1024), let outputs else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.count == 3, lines[0] == inputs, lines[1] == outputs else { return nil }
        return Int(lines[2])
    }

    /// Notes what the folder holds now.
    func remember(_ count: Int) {
        guard let path, let outputs else { return }
        // A cache that cannot be written is none; the next run generates again.
        try? FileSystem.makeFolders(FileSystem.folder(of: path))
        try? AtomicFile.write(Array("\(inputs)\n\(outputs)\n\(count)\n".utf8), to: path, durably: false)
    }

    private var outputs: String? { try? RegistryFingerprint.digest(ofFilesIn: out) }

    private static var cache: String? {
        let home = Console.environment("HOME").map { FileSystem.join($0, ".cache") }
        return (Console.environment("XDG_CACHE_HOME") ?? home).map { FileSystem.join($0, "deed") }
    }

    /// Tells one build of the program from another of the same version.
    private static var program: String? {
        let arguments = CommandLine.arguments
        let path = FileSystem.realPath("/proc/self/exe") ?? arguments.first.flatMap { FileSystem.realPath($0) }
        return path.flatMap { FileSystem.stamp(of: $0) }
    }
}
