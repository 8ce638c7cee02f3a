/// Keeps values until the process ends, which frees all memory at once: to take a registry of thousands of contracts apart piece by
/// piece, right before that, is time that somebody waits.
enum Lasting {
    private final class Keeper<Value> {
        let value: Value

        init(_ value: Value) { self.value = value }
    }

    static func keep<Value>(_ value: Value) { _ = Unmanaged.passRetained(Keeper(value)) }
}
