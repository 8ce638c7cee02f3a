import Foundation

/// The Swift files of this package, as text.
struct SourceTree {
    struct File {
        /// From the root of the package: `Sources/deed/Deed.swift`.
        var path: String
        var lines: [Substring]

        /// The target that the file belongs to.
        var target: String { String(path.split(separator: "/")[1]) }
    }

    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent()

    static func files(in folder: String) throws -> [File] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try names.filter { $0.hasSuffix(".swift") && !$0.contains(".build/") }.sorted().map { name in
            let text = try String(contentsOf: base.appending(path: name), encoding: .utf8)
            return File(path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }
}

extension SourceTree.File {
    /// The modules that the file imports.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                words[..<keyword].allSatisfy({ Self.importModifiers.contains($0) || $0.hasPrefix("@") })
            else { return nil }
            return words[keyword + 1].split(separator: ".").first.map(String.init)
        }
    }

    private static let importModifiers: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]

    /// Name and number of lines of each function and initialiser that has a body.
    var functions: [(name: Substring, length: Int)] {
        lines.indices.compactMap { start in
            guard lines[start].firstMatch(of: /^ *([a-z@_()]+ )*(func |init[?(<])/) != nil else { return nil }
            let indent = lines[start].prefix { $0 == " " }
            guard lines[start...].first(where: { $0.hasSuffix("{") || $0.contains("}") })?.hasSuffix("{") == true,
                let end = lines[start...].firstIndex(where: { $0 == indent + "}" })
            else { return nil }
            return (lines[start].drop { $0 == " " }, end - start + 1)
        }
    }
}
