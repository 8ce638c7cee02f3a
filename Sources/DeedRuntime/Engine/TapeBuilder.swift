/// A growing tape. It begins in room that somebody else owns; what it takes beyond that it frees itself.
struct TapeBuilder: ~Copyable {
    private(set) var entries: UnsafeMutablePointer<TapeEntry>
    private(set) var count = 0
    private var capacity: Int
    private var ownsMemory = false

    /// How many entries a tape of the engine has room for before it takes memory of its own.
    static let roomOnStack = 192

    /// - Parameter room: outlives the tape, and has at least one entry.
    init(room: UnsafeMutableBufferPointer<TapeEntry>) {
        capacity = room.count
        entries = room.baseAddress.unsafelyUnwrapped
    }

    deinit { if ownsMemory { entries.deallocate() } }

    /// Makes room for entries that are absent so far; returns where they begin.
    @inline(__always)
    mutating func reserve(_ wanted: Int) -> Int {
        let start = reserveUnset(wanted)
        (entries + start).initialize(repeating: .absent, count: wanted)
        return start
    }

    /// Makes room for entries that are all set before they are read; returns where they begin.
    @inline(__always)
    mutating func reserveUnset(_ wanted: Int) -> Int {
        if count &+ wanted > capacity { grow(by: wanted) }
        defer { count &+= wanted }
        return count
    }

    @inline(__always)
    mutating func set(_ index: Int, _ entry: TapeEntry) { entries[index] = entry }

    /// A list with room for some entries.
    @inline(__always)
    mutating func openList() -> TapeList {
        var list = TapeList()
        list.start = reserveUnset(TapeList.leastCapacity)
        list.capacity = TapeList.leastCapacity
        return list
    }

    /// Appends an entry to a list.
    @inline(__always)
    mutating func append(_ entry: TapeEntry, to list: inout TapeList) {
        if list.count == list.capacity { widen(&list) }
        entries[list.start &+ list.count] = entry
        list.count &+= 1
    }

    /// Makes room for more entries of a list: behind it where nothing else is there yet, or in another place.
    @inline(never)
    mutating func widen(_ list: inout TapeList) {
        let more = max(TapeList.leastCapacity, list.capacity)
        if list.start + list.capacity != count || list.capacity == 0 {
            let start = reserveUnset(list.capacity)
            (entries + start).update(from: entries + list.start, count: list.count)
            list.start = start
        }
        _ = reserveUnset(more)
        list.capacity += more
    }

    /// All entries; valid until the tape grows or ends.
    var all: UnsafeBufferPointer<TapeEntry> { UnsafeBufferPointer(start: entries, count: count) }

    private mutating func grow(by wanted: Int) {
        let larger = max(2 * capacity, count + wanted)
        let grown = UnsafeMutablePointer<TapeEntry>.allocate(capacity: larger)
        grown.moveInitialize(from: entries, count: count)
        if ownsMemory { entries.deallocate() }
        (entries, capacity, ownsMemory) = (grown, larger, true)
    }
}

/// A list on a tape, of which it is not known yet how long it will be.
@usableFromInline
struct TapeList {
    /// Where on the tape it begins.
    @usableFromInline var start = 0
    @usableFromInline var count = 0
    @usableFromInline var capacity = 0

    static let leastCapacity = 8

    init() {}
}
