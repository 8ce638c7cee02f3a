import DeedRuntime
import Foundation
import ShopEvents

// Reads a file of events, a line each, and says what the shop sold. No line is dropped: what cannot be read, or breaks
// its contract, is listed with the reason, and left out of the sums at the very end.
guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: order-report FILE.ndjson\n".utf8))
    exit(2)
}

var report = Report()
let file = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
for (index, line) in file.split(separator: UInt8(ascii: "\n")).enumerated() {
    report.read(Array(line), number: index + 1)
}
print(report.text)
