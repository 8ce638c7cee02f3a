/// The pairs of a mapping so far, each key once.
struct MappingPairs {
    private(set) var list: [YAMLPair] = []
    /// A bit for each key; a key whose bit is not set is new, and most are.
    private var marks: UInt128 = 0
    /// Filled when a mapping is too long to look through.
    private var positions: [String: Int] = [:]
    private static let longest = 32

    init() { list.reserveCapacity(4) }

    /// Adds a pair, or gives the pair that has the key already.
    mutating func add(_ pair: consuming YAMLPair) -> YAMLPair? {
        let mark = Self.mark(of: pair.key.text)
        if marks & mark != 0, let first = position(of: pair.key.text) { return list[first] }
        marks |= mark
        list.append(pair)
        if list.count > Self.longest {
            if positions.isEmpty { positions.reserveCapacity(2 * list.count) }
            // The last one, or all of them when the first is too many.
            for index in (positions.isEmpty ? 0 : list.count - 1)..<list.count {
                positions[list[index].key.text] = index
            }
        }
        return nil
    }

    private func position(of key: String) -> Int? {
        list.count > Self.longest ? positions[key] : list.firstIndex { $0.key.text == key }
    }

    /// A bit chosen by a key's length and some of its bytes: texts that are equal have one mark. Beyond ASCII equal texts may have
    /// different bytes: those have every mark.
    private static func mark(of key: String) -> UInt128 {
        var key = key
        return key.withUTF8 { bytes in
            guard let first = bytes.first, !bytes.contains(where: { $0 >= 0x80 }) else { return ~0 }
            let (middle, last) = (bytes[bytes.count / 2], bytes[bytes.count - 1])
            let sum = bytes.count &* 37 &+ Int(first) &* 7 &+ Int(middle) &* 5 &+ Int(last)
            return 1 << UInt128(truncatingIfNeeded: sum & 127)
        }
    }
}
