/// How long the stages of a run took.
struct StageTimes {
    private var last = ContinuousClock.now
    private var times: [(name: String, time: Duration)] = []

    /// Ends the stage that began when the one before ended.
    mutating func end(_ name: String) {
        let now = ContinuousClock.now
        times.append((name, now - last))
        last = now
    }

    /// `  12 ms  reading and parsing`, a line each.
    var text: String {
        times.map { name, time in
            let (seconds, attoseconds) = time.components
            let milliseconds = String(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
            return String(repeating: " ", count: max(0, 6 - milliseconds.count)) + "\(milliseconds) ms  \(name)"
        }.joined(separator: "\n")
    }
}
