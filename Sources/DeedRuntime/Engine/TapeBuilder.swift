/// A growing tape. It frees its memory itself.
struct TapeBuilder: ~Copyable {
    private(set) var entries: UnsafeMutablePointer<TapeEntry>
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int) {
        self.capacity = capacity
        entries = capacity > 0 ? .allocate(capacity: capacity) : Self.nowhere
    }

    deinit { if capacity > 0 { entries.deallocate() } }

    /// An address that is never read or written: that of a tape without room.
    private static var nowhere: UnsafeMutablePointer<TapeEntry> { .init(bitPattern: MemoryLayout<TapeEntry>.stride)! }

    /// Makes room for entries that are absent so far; returns where they begin.
    @inline(__always)
    mutating func reserve(_ wanted: Int) -> Int {
        if count &+ wanted > capacity { grow(by: wanted) }
        (entries + count).initialize(repeating: .absent, count: wanted)
        defer { count &+= wanted }
        return count
    }

    @inline(__always)
    mutating func set(_ index: Int, _ entry: TapeEntry) { entries[index] = entry }

    /// Appends entries; returns where they begin.
    mutating func append(_ new: ArraySlice<TapeEntry>) -> Int {
        let start = reserve(new.count)
        for (offset, entry) in new.enumerated() { entries[start + offset] = entry }
        return start
    }

    private mutating func grow(by wanted: Int) {
        let larger = max(2 * capacity, count + wanted)
        let grown = UnsafeMutablePointer<TapeEntry>.allocate(capacity: larger)
        grown.moveInitialize(from: entries, count: count)
        if capacity > 0 { entries.deallocate() }
        (entries, capacity) = (grown, larger)
    }
}
