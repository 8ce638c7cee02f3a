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
        var threads: [(handle: pthread_t, share: Share<Value>)] = []
        var shares: [Share<Value>] = []
        for worker in 0..<workers {
            let share = Share(indices: stride(from: worker, to: count, by: workers), body: body)
            shares.append(share)
            if worker > 0, let handle = start(share) { threads.append((handle, share)) }
        }
        shares[0].run()
        for thread in threads { pthread_join(thread.handle, nil) }
        return (0..<count).map { shares[$0 % workers].value(at: $0 / workers) }
    }

    package static var availableCores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// `nil` where the system gives no thread; the share is computed when it is asked for then.
    private static func start<Value>(_ share: Share<Value>) -> pthread_t? {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, 8 << 20)
        let argument = Unmanaged.passRetained(share as Work).toOpaque()
        #if canImport(Darwin)
            var handle: pthread_t?
        #else
            var handle = pthread_t()
        #endif
        let code = pthread_create(&handle, &attributes, threadMain, argument)
        if code != 0 { Unmanaged<Work>.fromOpaque(argument).release() }
        return code == 0 ? handle : nil
    }
}

#if canImport(Darwin)
    private func threadMain(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
    }
#else
    private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
    }
#endif

/// What a thread runs. A class only because a thread takes one pointer; each is touched by one thread, and by the
/// caller after that thread has ended.
private class Work {
    func run() {}
}

private final class Share<Value: Sendable>: Work {
    private let indices: StrideTo<Int>
    private let body: @Sendable (Int) -> Value
    private var values: [Value]?

    init(indices: StrideTo<Int>, body: @escaping @Sendable (Int) -> Value) {
        self.indices = indices
        self.body = body
    }

    override func run() { values = indices.map(body) }

    func value(at index: Int) -> Value {
        if values == nil { run() }
        return values![index]
    }
}
