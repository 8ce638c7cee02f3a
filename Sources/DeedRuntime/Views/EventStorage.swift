/// An event that was judged, and its tape: what all views of it share.
@usableFromInline
final class EventStorage: Sendable {
    @usableFromInline let json: ArraySlice<UInt8>
    /// Keeps the defaults alive.
    private let table: ContractTable
    @usableFromInline nonisolated(unsafe) let defaults: UnsafePointer<UInt8>
    @usableFromInline let tape: [TapeEntry]

    /// - Parameter tape: is copied.
    init(_ json: ArraySlice<UInt8>, _ table: ContractTable, _ tape: UnsafeBufferPointer<TapeEntry>) {
        self.json = json
        self.table = table
        defaults = table.storage.view.pointee.literals.base
        self.tape = Array(tape)
    }

    /// An entry of the tape.
    @inlinable @inline(__always)
    func entry(_ index: Int) -> TapeEntry { tape[index] }

    /// Calls with the slot of an entry.
    @inlinable
    func withSlot<Result>(_ index: Int, _ body: (Slot) -> Result) -> Result {
        tape.withUnsafeBufferPointer { entries in
            json.withUnsafeBufferPointer { bytes in
                let source = TapeSource(
                    entries: entries.baseAddress.unsafelyUnwrapped, bytes: bytes.baseAddress.unsafelyUnwrapped,
                    defaults: defaults)
                return withUnsafePointer(to: source) {
                    body(Slot(source: $0, entry: entries.baseAddress.unsafelyUnwrapped + index))
                }
            }
        }
    }
}
