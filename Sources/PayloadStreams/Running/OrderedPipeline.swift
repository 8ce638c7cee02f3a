import ContractRegistry

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Does work on other threads and gives the results back in the order in which the work was handed in.
///
/// One thread hands in and takes; it decides how much is under way. Closing it ends the threads.
final class OrderedPipeline<Input: Sendable, Output: Sendable>: @unchecked Sendable {
    private enum Slot {
        case waiting(Input)
        case taken
        case done(Output)
    }

    private let makeWorker: @Sendable () -> (Input) -> Output
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let hasWork = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let hasResult = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    /// What is under way, oldest first, from `first` on. Guarded by `mutex`.
    private var slots: [Slot] = []
    /// The number of the oldest, and of the next one that a thread takes. Guarded by `mutex`.
    private var (first, next) = (0, 0)
    private var isClosed = false
    private var threads: [SystemThread] = []
    /// Works where the system gives no thread.
    private lazy var worker = makeWorker()

    /// How much is under way. Only for the thread that hands in.
    var count: Int { locked { slots.count } }

    /// - Parameter makeWorker: makes what a thread works with; it is called on that thread.
    init(threads count: Int, _ makeWorker: @escaping @Sendable () -> (Input) -> Output) {
        self.makeWorker = makeWorker
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(hasWork, nil)
        pthread_cond_init(hasResult, nil)
        for _ in 0..<count {
            if let thread = SystemThread({ [self] in work() }) { threads.append(thread) }
        }
    }

    deinit {
        pthread_cond_destroy(hasWork)
        pthread_cond_destroy(hasResult)
        pthread_mutex_destroy(mutex)
        for condition in [hasWork, hasResult] { condition.deallocate() }
        mutex.deallocate()
    }

    func add(_ input: Input) {
        locked { slots.append(.waiting(input)) }
        pthread_cond_signal(hasWork)
    }

    /// The oldest result, waited for; nil where nothing is under way.
    func take() -> Output? {
        if threads.isEmpty, let input = claim(waiting: false) { finish(input.number, worker(input.value)) }
        return locked {
            guard !slots.isEmpty else { return nil }
            while true {
                if case .done(let output) = slots[0] {
                    slots.removeFirst()
                    first += 1
                    return output
                }
                pthread_cond_wait(hasResult, mutex)
            }
        }
    }

    /// Ends the threads when they have done what is under way.
    func close() {
        locked { isClosed = true }
        pthread_cond_broadcast(hasWork)
        for thread in threads { thread.join() }
        threads = []
    }

    private func work() {
        let worker = makeWorker()
        while let input = claim(waiting: true) { finish(input.number, worker(input.value)) }
    }

    private func claim(waiting: Bool) -> (number: Int, value: Input)? {
        locked {
            while next - first >= slots.count {
                guard waiting, !isClosed else { return nil }
                pthread_cond_wait(hasWork, mutex)
            }
            guard case .waiting(let input) = slots[next - first] else { return nil }
            slots[next - first] = .taken
            next += 1
            return (next - 1, input)
        }
    }

    private func finish(_ number: Int, _ output: Output) {
        locked { slots[number - first] = .done(output) }
        pthread_cond_signal(hasResult)
    }

    private func locked<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}
