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
        var threads: [SystemThread] = []
        var shares: [Share<Value>] = []
        for worker in 0..<workers {
            let share = Share(indices: stride(from: worker, to: count, by: workers), body: body)
            shares.append(share)
            if worker > 0, let thread = SystemThread({ share.run() }) { threads.append(thread) }
        }
        shares[0].run()
        for thread in threads { thread.join() }
        return (0..<count).map { shares[$0 % workers].value(at: $0 / workers) }
    }

    package static var availableCores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// What a thread computes; each is touched by one thread, and by the caller after that thread has ended. A share that found no
/// thread is computed when it is asked for.
private final class Share<Value: Sendable>: @unchecked Sendable {
    private let indices: StrideTo<Int>
    private let body: @Sendable (Int) -> Value
    private var values: [Value]?

    init(indices: StrideTo<Int>, body: @escaping @Sendable (Int) -> Value) {
        self.indices = indices
        self.body = body
    }

    func run() { values = indices.map(body) }

    func value(at index: Int) -> Value {
        if values == nil { run() }
        return values![index]
    }
}
