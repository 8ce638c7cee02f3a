import Foundation

/// `read-events CONTENDER FILE ROUNDS` prints for each round the CPU seconds of one pass over all lines, and the invalid events.
@main
enum ReadEvents {
    nonisolated static func main() {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let contender = Contender.all.first(where: { $0.name == arguments[1] }),
            let data = FileManager.default.contents(atPath: arguments[2]), let rounds = Int(arguments[3])
        else {
            print("usage: read-events \(Contender.all.map(\.name).joined(separator: "|")) FILE ROUNDS")
            exit(2)
        }
        let pass = contender.prepare(Lines([UInt8](data)))
        for _ in 0..<rounds {
            let start = cpuSeconds()
            let invalid = pass()
            let seconds = cpuSeconds() - start
            print(String(format: "%.6f %d", seconds, invalid))
        }
    }

    private static func cpuSeconds() -> Double {
        var now = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
