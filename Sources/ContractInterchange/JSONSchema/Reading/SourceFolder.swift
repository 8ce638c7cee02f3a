import ContractRegistry
import Diagnostics
import YAMLSyntax

/// A file of the folder that is imported, as JSON.
struct SourceDocument: Sendable {
    /// Relative to the folder.
    var path: String
    var value: SourceValue
}

/// Reads every JSON and YAML file of a folder.
struct SourceFolder {
    private static let largestFile = 64 << 20
    private let root: String
    private let suffixes: [String]
    private(set) var documents: [SourceDocument] = []
    private(set) var skipped: [SkippedFile] = []

    /// - Parameter suffixes: ends of the names of JSON files besides those of JSON and YAML.
    static func read(_ root: String, suffixes: [String] = []) throws(RegistryError) -> SourceFolder {
        var folder = SourceFolder(root: root, suffixes: suffixes)
        try folder.visit("")
        return folder
    }

    private init(root: String, suffixes: [String]) {
        self.root = root
        self.suffixes = suffixes
    }

    private mutating func visit(_ path: String) throws(RegistryError) {
        for entry in try FileSystem.list(path.isEmpty ? root : FileSystem.join(root, path)) {
            let inner = FileSystem.join(path, entry.name)
            if entry.name.hasPrefix(".") || entry.name == "node_modules" { continue }
            switch entry.kind {
            case .folder: try visit(inner)
            case .file: if isCandidate(entry.name) { try read(inner) }
            case .link:
                if isCandidate(entry.name) {
                    skipped.append(SkippedFile(path: inner, reason: "a link; what it leads to is read in its place"))
                }
            case .other: break
            }
        }
    }

    /// JSON, YAML, and files that are called by nothing but a version, as Iglu has them.
    private func isCandidate(_ name: String) -> Bool {
        return ([".json", ".yaml", ".yml", ".jsonschema"] + suffixes).contains { name.lowercased().hasSuffix($0) }
            || VersionText(name) != nil
    }

    private mutating func read(_ path: String) throws(RegistryError) {
        let bytes = try FileSystem.read(FileSystem.join(root, path), limit: Self.largestFile)
        guard bytes.count <= Self.largestFile else {
            skipped.append(SkippedFile(path: path, reason: "larger than 64 MB"))
            return
        }
        let lowered = path.lowercased()
        let isYAML = lowered.hasSuffix(".yaml") || lowered.hasSuffix(".yml")
        var problem: String?
        if let value = isYAML ? Self.yaml(bytes, &problem) : Self.json(bytes, &problem) {
            documents.append(SourceDocument(path: path, value: value))
        } else {
            skipped.append(SkippedFile(path: path, reason: problem ?? "cannot be read"))
        }
    }

    private static func json(_ bytes: [UInt8], _ problem: inout String?) -> SourceValue? {
        do {
            return try JSONTextReader.read(bytes)
        } catch {
            problem = "not JSON: \(error.message), at byte \(error.offset)"
            return nil
        }
    }

    private static func yaml(_ bytes: [UInt8], _ problem: inout String?) -> SourceValue? {
        var diagnostics = Diagnostics()
        let node = YAMLParser.parse(bytes, file: SourceID(0), into: &diagnostics)
        if let finding = diagnostics.list.first(where: { $0.severity == .error }) {
            problem = "not YAML that can be read: \(finding.message)"
            return nil
        }
        return node.map(SourceValue.init)
    }
}

/// A file that holds no event, and why.
package struct SkippedFile: Sendable, Hashable {
    package var path: String
    package var reason: String
}
