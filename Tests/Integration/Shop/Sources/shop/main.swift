import RevenueReport

// Reads messages, one on each line, from standard input.
var report = RevenueReport()
while let line = readLine() {
    if !line.isEmpty { report.read(Array(line.utf8)) }
}
for line in report.lines { print(line) }
print("\(report.orders) orders, \(report.others) other events, \(report.refused.count) refused")
for violations in report.refused {
    for violation in violations { print("  \(violation)") }
}
