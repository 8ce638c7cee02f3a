import Foundation

// read-events CONTENDER FILE ROUNDS: prints for each round the CPU seconds of one pass over all lines, and the invalid events.

let arguments = CommandLine.arguments
guard arguments.count == 4, let contender = Contender.all.first(where: { $0.name == arguments[1] }),
    let data = FileManager.default.contents(atPath: arguments[2]), let rounds = Int(arguments[3])
else {
    print("usage: read-events \(Contender.all.map(\.name).joined(separator: "|")) FILE ROUNDS")
    exit(2)
}

func cpuSeconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
}

let text = [UInt8](data)
var lines: [Range<Int>] = []
var start = 0
while start < text.count {
    let end = text[start...].firstIndex(of: 0x0A) ?? text.count
    lines.append(start..<end)
    start = end + 1
}
for _ in 0..<rounds {
    let bytes = text.span.bytes
    let start = cpuSeconds()
    var invalid = 0
    for line in lines where !contender.run(bytes.extracting(line)) { invalid += 1 }
    let seconds = cpuSeconds() - start
    print(String(format: "%.6f %d", seconds, invalid))
}
