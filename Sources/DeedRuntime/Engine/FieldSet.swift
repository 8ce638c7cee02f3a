/// Which fields of a record were there. The first 64 cost nothing.
struct FieldSet {
    private var first: UInt64 = 0
    private var others: [UInt64] = []

    /// A set for records of so many fields.
    @inline(__always)
    init(count: Int) {
        if count > 64 { others = [UInt64](repeating: 0, count: (count - 1) / 64) }
    }

    @inline(__always)
    func contains(_ index: Int) -> Bool {
        if index < 64 { return first & (1 << UInt64(index)) != 0 }
        return others[(index - 64) / 64] & (1 << UInt64(index & 63)) != 0
    }

    @inline(__always)
    mutating func insert(_ index: Int) {
        if index < 64 {
            first |= 1 << UInt64(index)
        } else {
            others[(index - 64) / 64] |= 1 << UInt64(index & 63)
        }
    }

    /// Whether each of the first `count` fields was there; may say no for records of more than 64.
    @inline(__always)
    func isFull(_ count: Int) -> Bool {
        count < 64 ? first == (1 << UInt64(count)) &- 1 : count == 64 && first == .max
    }
}
