import Foundation

/// The folder of suites and real data that evidence tests read, from the environment.
enum Evidence {
    static let folder = ProcessInfo.processInfo.environment["DEED_EVIDENCE"]
    static let isThere = folder != nil
    /// An interpreter that has the official libraries.
    static let python = ProcessInfo.processInfo.environment["DEED_PYTHON"]

    /// The files of a folder by name, in order.
    static func files(_ path: String) throws -> [(name: String, bytes: [UInt8])] {
        let url = URL(fileURLWithPath: folder ?? "").appendingPathComponent(path)
        return try FileManager.default.contentsOfDirectory(atPath: url.path).sorted().map { name in
            (name, [UInt8](try Data(contentsOf: url.appendingPathComponent(name))))
        }
    }

    static func file(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder ?? "").appendingPathComponent(path)))
    }
}
