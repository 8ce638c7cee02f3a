/// UTF-8 that grows while it is written.
///
/// It cannot be copied, so that nothing asks at each byte who else holds it.
public struct UTF8Buffer: ~Copyable, @unchecked Sendable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// How many bytes were written.
    public private(set) var count = 0

    /// A buffer with room for `capacity` bytes before it must grow.
    public init(capacity: Int = 64) {
        self.capacity = max(capacity, 16)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    /// A copy of what was written.
    public var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

    /// What was written, as text.
    public var text: String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }

    /// Calls with what was written.
    func withBytes<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
        body(UnsafeBufferPointer(start: base, count: count))
    }

    /// The last byte; nil where nothing was written.
    public var last: UInt8? { count > 0 ? base[count - 1] : nil }

    /// Forgets what was written, keeps the room.
    public mutating func removeAll() { count = 0 }

    /// Appends a byte.
    @inline(__always)
    public mutating func append(_ byte: UInt8) {
        room(1)[0] = byte
        count &+= 1
    }

    /// Appends bytes.
    @inline(__always)
    public mutating func append(contentsOf bytes: UTF8Bytes) {
        guard let start = bytes.baseAddress else { return }
        room(bytes.count).update(from: start, count: bytes.count)
        count &+= bytes.count
    }

    /// Appends text.
    public mutating func append(_ text: String) {
        text.withUTF8Bytes { append(contentsOf: $0) }
    }

    /// Appends a word that the program itself says.
    @inline(__always)
    mutating func append(_ word: StaticString) {
        append(contentsOf: UTF8Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// Where the next `count` bytes go; they count as written when ``wrote(_:)`` says so.
    @inline(__always)
    mutating func room(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        if capacity &- self.count < count { grow(by: count) }
        return base + self.count
    }

    @inline(__always)
    mutating func wrote(_ count: Int) { self.count &+= count }

    @inline(never)
    private mutating func grow(by more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
