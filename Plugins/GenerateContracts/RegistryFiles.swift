import Foundation

/// What the paths of a registry say: `orders/order_placed/v2.yaml` is major 2 of `orders.order_placed`.
struct RegistryFiles {
    let root: URL
    /// Every file that generation may read.
    let files: [URL]
    /// The folders that these are in: their times tell that a file came or went, which the build system does not look for.
    var folders: [URL] { Set(files.map { $0.deletingLastPathComponent() }).sorted { $0.path < $1.path } }
    private let events: [String: Majors]

    private struct Majors {
        var working: Set<Int> = []
        var released: Set<Int> = []
    }

    init(_ root: URL) {
        self.root = root
        files = Folder.files(in: root).filter { $0.pathExtension == "yaml" }
        let depth = root.pathComponents.count
        var events: [String: Majors] = [:]
        for file in files {
            let parts = Array(file.pathComponents.dropFirst(depth))
            guard parts.count == 3 || (parts.count == 4 && parts[2] == "releases") else { continue }
            let name = parts[parts.count - 1].dropLast(5)
            if parts.count == 3, name.first == "v", let major = Int(name.dropFirst()) {
                events["\(parts[0]).\(parts[1])", default: Majors()].working.insert(major)
            } else if parts.count == 4, let major = Int(name.prefix { $0 != "." }) {
                events["\(parts[0]).\(parts[1])", default: Majors()].released.insert(major)
            }
        }
        self.events = events
    }

    /// The names of the files that will be generated.
    func outputs(events patterns: [String], working: Bool) -> [String] {
        var names = ["Contracts.swift"]
        for (event, majors) in events where patterns.isEmpty || patterns.contains(where: { matches($0, event) }) {
            let all = working ? majors.working.union(majors.released) : majors.released
            names += all.map { "\(event).v\($0).swift" }
        }
        return names.sorted()
    }

    func isInside(_ package: URL) -> Bool {
        let package = package.resolvingSymlinksInPath().path + "/"
        return root.resolvingSymlinksInPath().path.hasPrefix(package)
    }

    private func matches(_ pattern: String, _ name: String) -> Bool {
        matches(pattern[...], name[...])
    }

    private func matches(_ pattern: Substring, _ name: Substring) -> Bool {
        guard let first = pattern.first else { return name.isEmpty }
        guard first == "*" else {
            return name.first == first && matches(pattern.dropFirst(), name.dropFirst())
        }
        return name.indices.contains { matches(pattern.dropFirst(), name[$0...]) }
            || matches(pattern.dropFirst(), "")
    }
}

/// The files below a folder, in order.
enum Folder {
    static func files(in folder: URL) -> [URL] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } && $0.contains(".") }.sorted()
            .map { folder.appending(path: $0) }
    }
}
