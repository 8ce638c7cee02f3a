/// Memory on the stack for what the engine notes of an event; larger events take more from the heap.
struct EngineRoom: ~Copyable {
    let keys: UnsafeMutableBufferPointer<JSONKeyLedger.Entry>
    let tape: UnsafeMutableBufferPointer<TapeEntry>

    /// Calls with room, which is gone afterwards.
    @inline(__always)
    static func with<Result>(_ body: (borrowing EngineRoom) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: JSONKeyLedger.Entry.self, capacity: JSONKeyLedger.roomOnStack) { keys in
            withUnsafeTemporaryAllocation(of: TapeEntry.self, capacity: TapeBuilder.roomOnStack) { tape in
                body(EngineRoom(keys: keys, tape: tape))
            }
        }
    }
}
