/// Where among a table's key slots those of a record are. Keys of an event that keeps the contract's order do not need them.
struct KeyIndex {
    var first: Int32 = 0
    /// There are two to the power of this slots; none where it is 0, which is so for a record without fields.
    var bits: Int32 = 0

    var isEmpty: Bool { bits == 0 }
    /// What turns the number of a slot back to the first one after the last.
    var mask: Int { 1 &<< Int(bits) &- 1 }

    /// The slot where the search for a key begins.
    @inline(__always)
    func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> UInt64(64 &- bits)) }

    /// A hash of all of a key's bytes, good in its upper bits.
    @inline(__always)
    static func hash(_ key: UTF8Bytes) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: key.count) &* 0x9E37_79B9_7F4A_7C15
        guard let base = key.baseAddress, key.count > 0 else { return mix(hash, 0) }
        guard key.count >= 8 else { return mix(hash, JSONScan.shortWord(base, count: key.count)) }
        var index = 0
        while index &+ 8 < key.count {
            hash = mix(hash, JSONScan.word(base + index))
            index &+= 8
        }
        // The last eight bytes, some of which may have been taken already.
        return mix(hash, JSONScan.word(base + (key.count &- 8)))
    }

    @inline(__always)
    private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ product &>> 32
    }
}
