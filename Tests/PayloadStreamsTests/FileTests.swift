import ContractRegistry
import Foundation
import Testing

@testable import PayloadStreams

@Suite struct FileTests {
    private let folder: TestFolder
    private let settings = StreamSettings(shop())
    /// `{}` and a line break, packed by gzip.
    private let packed: [UInt8] = [
        0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0xAB, 0xAE, 0xE5, 2, 0, 0x06, 0xB0, 0xA1, 0xDD, 3, 0, 0, 0,
    ]

    init() throws { folder = try TestFolder() }

    private func lines(_ bytes: [UInt8]) throws -> (rows: Int, faults: [String]) {
        try folder.write(bytes, to: "a.gz")
        let outcome = try folder.run("a.gz", settings).outcome
        return (outcome.tally.rows, outcome.faults.map(\.description))
    }

    @Test func `gzip is unpacked, one member after the other, and zeros behind are passed over`() throws {
        #expect(try lines(packed) == (1, []))
        #expect(try lines(packed + packed + packed) == (3, []))
        #expect(try lines(packed + [0, 0, 0]) == (1, []))
    }

    @Test func `damage of gzip is told and the rows before it are kept`() throws {
        let path = folder.path("a.gz")
        #expect(
            try lines(packed + packed.dropLast(4)) == (
                2, ["the gzip data of `\(path)` are damaged at byte 42: they end too early"]
            ))
        var damaged = packed
        damaged[16] ^= 1
        let found = try lines(packed + damaged)
        #expect(found.rows == 2)
        #expect(found.faults.first?.contains("incorrect data check") == true)
        #expect(try lines(packed + [1, 2, 3, 4]).faults.first?.contains("incorrect header check") == true)
    }

    @Test func `a file gets its name when it is whole`() throws {
        let output = try RowOutput(folder.path("out"))
        #expect(folder.read("out") == nil)
        #expect(folder.read("out.part")?.isEmpty == true)
        try output.finish()
        #expect(folder.read("out")?.isEmpty == true)
        #expect(folder.read("out.part") == nil)
    }

    @Test func `what is not there is told before anything is read`() {
        #expect(throws: RegistryError.self) { try StreamRun([folder.path("none")], settings: settings) }
        #expect(throws: RegistryError.self) { try StreamRun([folder.url.path], settings: settings) }
        #expect(throws: RegistryError.self) { try RowOutput(folder.path("none/out")) }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func `a full device ends the run`() throws {
        try folder.write(String(repeating: cloudEvent("{\"count\":1}") + "\n", count: 5000), to: "a")
        let run = try StreamRun([folder.path("a")], settings: settings)
        let outcome = run.run(to: try RowOutput("/dev/full")) { _ in }
        #expect(outcome.isIncomplete)
        #expect(outcome.faults.map(\.description) == ["cannot write `/dev/full`: no space left on device"])
    }
}

@Suite struct OrderedPipelineTests {
    @Test(arguments: [0, 1, 4])
    func `results come in the order of the work`(threads: Int) {
        let pipeline = OrderedPipeline<Int, Int>(threads: threads) { { $0 * 2 } }
        defer { pipeline.close() }
        var results: [Int] = []
        for number in 0..<1000 {
            pipeline.add(number)
            if pipeline.count > 7, let result = pipeline.take() { results.append(result) }
        }
        while let result = pipeline.take() { results.append(result) }
        #expect(results == (0..<1000).map { $0 * 2 })
    }
}
