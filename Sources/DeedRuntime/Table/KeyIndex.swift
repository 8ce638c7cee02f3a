/// Where among a table's key slots those of a record are. Keys of an event that keeps the contract's order do not need them.
struct KeyIndex {
    var first: Int32 = 0
    /// There are two to the power of this slots; none where it is 0.
    var bits: Int32 = 0

    var isEmpty: Bool { bits == 0 }
    /// What turns the number of a slot back to the first one after the last.
    var mask: Int { 1 &<< Int(bits) &- 1 }

    /// The slot where the search for a key begins.
    @inline(__always)
    func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> UInt64(64 &- bits)) }

    /// A hash of a key's first and last eight bytes and of its length, good in its upper bits. Only names of the contract are in
    /// the slots, so that no event can make them collide.
    @inline(__always)
    static func hash(_ key: UTF8Bytes) -> UInt64 {
        let (head, tail) = words(key)
        let mixed = (head ^ (tail &<< 23 | tail &>> 41)) &+ UInt64(truncatingIfNeeded: key.count)
        return mixed &* 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    private static func words(_ key: UTF8Bytes) -> (UInt64, UInt64) {
        guard let base = key.baseAddress, key.count >= 8 else {
            return (key.reduce(0) { $0 &<< 8 | UInt64($1) }, 0)
        }
        return (JSONScan.word(base), JSONScan.word(base + (key.count &- 8)))
    }
}
