import Foundation

/// Runs a scenario on a copy of its own.
struct ScenarioRun {
    /// The folder that holds the built `deed`: that of the test bundle.
    static let products: URL = {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        let program =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: program).deletingLastPathComponent()
    }()

    static func outcome(of scenario: Scenario) throws -> Outcome {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("deed-scenario-" + UUID().uuidString)
        let work = place.appendingPathComponent("work")
        try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: place) }
        for name in try FileManager.default.contentsOfDirectory(atPath: scenario.folder.path)
        where !Scenario.reserved.contains(name) {
            try FileManager.default.copyItem(
                at: scenario.folder.appendingPathComponent(name), to: work.appendingPathComponent(name))
        }
        let before = try FileTree(work)
        let exit = try run(scenario.text("command"), in: work, output: place)
        return Outcome(
            stdout: try text(place, "stdout"), stderr: try text(place, "stderr"), exit: exit,
            files: before.changes(to: try FileTree(work)))
    }

    private static func text(_ place: URL, _ name: String) throws -> String {
        String(decoding: try Data(contentsOf: place.appendingPathComponent(name)), as: UTF8.self)
    }

    private static func run(_ command: String, in work: URL, output: URL) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = work
        process.environment = [
            "PATH": products.path + ":/usr/local/bin:/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1780272000", "LC_ALL": "C",
            "HOME": output.path,
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try handle(output.appendingPathComponent("stdout"))
        process.standardError = try handle(output.appendingPathComponent("stderr"))
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private static func handle(_ file: URL) throws -> FileHandle {
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }
}
