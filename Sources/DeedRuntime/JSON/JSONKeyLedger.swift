/// The keys of the objects that are open, to find a key that an object has twice in a time that hostile input cannot make
/// quadratic.
///
/// Keys are compared as text, escapes resolved, byte by byte: `"a"` and `"\u0061"` are the same, composed and decomposed
/// letters are not.
struct JSONKeyLedger: ~Copyable {
    /// A key of an object.
    struct Entry {
        fileprivate var hash: UInt64
        fileprivate var start: Int
        /// Bytes, twice; one more where the key has escapes.
        fileprivate var length: Int

        fileprivate init(_ key: JSONTextSpan, hash: UInt64) {
            self.hash = hash
            start = key.start
            length = key.count &* 2 &+ (key.hasEscapes ? 1 : 0)
        }

        fileprivate var span: JSONTextSpan {
            JSONTextSpan(start: start, end: start + length / 2, hasEscapes: length & 1 != 0, isASCII: false)
        }
    }

    private var entries: UnsafeMutableBufferPointer<Entry>
    private(set) var count = 0
    private var ownsMemory = false
    private let findsPairs: Bool

    /// How many keys a ledger of the engine has room for before it takes memory of its own.
    static let roomOnStack = 32

    /// - Parameter findsPairs: false where the same key twice is no matter.
    init(findsPairs: Bool = true) {
        entries = UnsafeMutableBufferPointer(start: nil, count: 0)
        self.findsPairs = findsPairs
    }

    /// A ledger with room that somebody else owns and that outlives it.
    init(room: UnsafeMutableBufferPointer<Entry>) {
        entries = room
        findsPairs = true
    }

    deinit { if ownsMemory { entries.deallocate() } }

    /// Where the next object's keys begin; pass it to `close`.
    @inline(__always)
    func open() -> Int { count }

    /// Notes a key of the innermost object.
    @inline(__always)
    mutating func add(_ span: JSONTextSpan, _ cursor: borrowing JSONCursor) {
        if count == entries.count { grow() }
        let entry = Entry(span, hash: cursor.withText(span) { KeyIndex.hash($0) })
        (entries.baseAddress.unsafelyUnwrapped + count).initialize(to: entry)
        count &+= 1
    }

    private mutating func grow() {
        let larger = UnsafeMutableBufferPointer<Entry>.allocate(capacity: max(16, 2 * count))
        _ = larger.moveInitialize(fromContentsOf: entries[..<count])
        if ownsMemory { entries.deallocate() }
        (entries, ownsMemory) = (larger, true)
    }

    /// Forgets the keys of the innermost object.
    ///
    /// - Returns: where the later one of two equal keys begins, or nil where all differ.
    mutating func close(_ mark: Int, _ cursor: borrowing JSONCursor) -> Int? {
        defer { count = mark }
        guard findsPairs else { return nil }
        return count - mark <= 16 ? firstPair(mark, cursor) : firstNeighbours(mark, cursor)
    }

    private func firstPair(_ mark: Int, _ cursor: borrowing JSONCursor) -> Int? {
        guard count - mark > 1 else { return nil }
        for later in mark + 1..<count {
            for earlier in mark..<later where entries[earlier].hash == entries[later].hash {
                if Self.text(entries[earlier], cursor) == Self.text(entries[later], cursor) {
                    return entries[later].start
                }
            }
        }
        return nil
    }

    /// Sorts the keys, so that equal ones stand next to each other, also where somebody made all hashes equal.
    private mutating func firstNeighbours(_ mark: Int, _ cursor: borrowing JSONCursor) -> Int? {
        let cursor = copy cursor
        entries[mark..<count].sort { one, other in
            if one.hash != other.hash { return one.hash < other.hash }
            let (text, otherText) = (Self.text(one, cursor), Self.text(other, cursor))
            return text == otherText ? one.start < other.start : text.lexicographicallyPrecedes(otherText)
        }
        var first: Int?
        for index in mark + 1..<count where entries[index].hash == entries[index - 1].hash {
            guard Self.text(entries[index], cursor) == Self.text(entries[index - 1], cursor) else { continue }
            first = min(first ?? .max, entries[index].start)
        }
        return first
    }

    private static func text(_ entry: Entry, _ cursor: borrowing JSONCursor) -> [UInt8] {
        cursor.withText(entry.span) { Array($0) }
    }
}
