import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Work on all cores with plain threads: they cost a few microseconds to start, an executor of tasks costs more than
/// a small registry takes to load.
package enum Parallel {
    /// `body` of `0..<count`, in that order, whichever thread computed it.
    package static func map<Value: Sendable>(
        count: Int, workers: Int = availableCores, _ body: @escaping @Sendable (Int) -> Value
    ) -> [Value] {
        let workers = min(workers, count / 8)
        guard workers > 1 else { return (0..<count).map(body) }
        let queue = IndexQueue(count: count, workers: workers)
        let shares = (0..<workers).map { _ in Share(queue: queue, body: body) }
        let threads = shares.dropFirst().compactMap { share in SystemThread { share.run() } }
        shares[0].run()
        for thread in threads { thread.join() }
        return shares.flatMap(\.pieces).sorted { $0.start < $1.start }.flatMap(\.values)
    }

    package static var availableCores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// What is still to be computed, handed out in pieces: a thread whose core is slower, or shared with others, takes fewer.
private final class IndexQueue: Sendable {
    private let start = Atomic(0)
    private let count: Int
    private let size: Int

    init(count: Int, workers: Int) {
        self.count = count
        size = max(1, count / (workers * 32))
    }

    func next() -> Range<Int>? {
        let start = start.add(size, ordering: .relaxed).oldValue
        return start < count ? start..<min(start + size, count) : nil
    }
}

/// What one thread has computed; touched by that thread, and by the caller after it has ended.
private final class Share<Value: Sendable>: @unchecked Sendable {
    private let queue: IndexQueue
    private let body: @Sendable (Int) -> Value
    private(set) var pieces: [(start: Int, values: [Value])] = []

    init(queue: IndexQueue, body: @escaping @Sendable (Int) -> Value) {
        self.queue = queue
        self.body = body
    }

    func run() { while let piece = queue.next() { pieces.append((piece.lowerBound, piece.map(body))) } }
}
