import Diagnostics
import PayloadStreams

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// One line on the terminal that says how far a run is; nothing where standard error is none.
struct ProgressLine {
    /// In nanoseconds.
    private static let pause: UInt64 = 200_000_000

    private let isShown: Bool
    private var last: UInt64

    init() {
        isShown = Console.isTerminal(STDERR_FILENO) && Console.environment("CI") == nil
        last = Self.now
    }

    mutating func show(_ progress: StreamRun.Progress) {
        guard isShown, Self.now - last > Self.pause else { return }
        last = Self.now
        let share = progress.allBytes.map { $0 > 0 ? " of \(Self.size($0)), \(progress.bytes * 100 / $0) %" : "" } ?? ""
        let rows = "\(Quantity.grouped(progress.rows)) rows, \(Quantity.grouped(progress.invalid)) invalid"
        Console.write("\r\u{1B}[K\(Self.size(progress.bytes))\(share) · \(rows)", to: STDERR_FILENO)
    }

    /// Takes the line away.
    func clear() {
        if isShown { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
    }

    private static func size(_ bytes: Int) -> String {
        let tenths = bytes / 100_000
        return tenths >= 10_000 ? "\(tenths / 10_000).\(tenths / 1000 % 10) GB" : "\(tenths / 10).\(tenths % 10) MB"
    }

    /// In nanoseconds, from a moment that does not matter.
    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
