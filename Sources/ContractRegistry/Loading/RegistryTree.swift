import Diagnostics

/// The files of a registry by their paths, sorted by the bytes of these, and how to read one. A folder, an archive
/// and a test's own texts come to the loader as this.
package struct RegistryTree: Sendable {
    package struct File: Sendable {
        /// Relative to the registry.
        package var path: String
        package var role: FileRole
        /// What is wrong with a file that must not be read.
        package var refusal: Refusal?

        package init(path: String, role: FileRole, refusal: Refusal? = nil) {
            self.path = path
            self.role = role
            self.refusal = refusal
        }
    }

    package enum Refusal: Sendable, Hashable {
        case linkLeaves(target: String)
        case linkBroken
        case notAFile
        case twice
    }

    package private(set) var files: [File] = []
    /// Reads the file at a path of `files`, with a limit of bytes.
    package var read: @Sendable (_ path: String, _ limit: Int) throws(RegistryError) -> [UInt8]

    package init(
        files: [File], read: @escaping @Sendable (_ path: String, _ limit: Int) throws(RegistryError) -> [UInt8]
    ) {
        self.read = read
        let sorted = files.enumerated().sorted { left, right in
            if left.element.path == right.element.path { return left.offset < right.offset }
            return left.element.path.utf8.lexicographicallyPrecedes(right.element.path.utf8)
        }
        for (_, file) in sorted {
            var file = file
            if file.path == self.files.last?.path { file.refusal = .twice }
            self.files.append(file)
        }
    }

    /// Texts in memory, by their paths.
    init(texts: [(path: String, bytes: [UInt8])]) {
        let contents = Dictionary(texts.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        let files = texts.map { File(path: $0.path, role: FileRole(path: $0.path)) }
        self.init(files: files) { path, limit throws(RegistryError) in
            let bytes = contents[path] ?? []
            return limit < bytes.count ? Array(bytes[...limit]) : bytes
        }
    }
}
