/// The pairs of a mapping so far, each key once.
struct MappingPairs {
    private(set) var list: [YAMLPair] = []
    /// A bit for each key; a key whose bit is not set is new, and most are.
    private var marks = KeyMark.none
    /// Filled when a mapping is too long to look through.
    private var positions: [String: Int] = [:]
    private static let longest = 64

    init() { list.reserveCapacity(4) }

    /// Adds a pair, or gives the pair that has the key already.
    mutating func add(_ pair: consuming YAMLPair) -> YAMLPair? {
        let mark = KeyMark(of: pair.key.text)
        return add(pair, mark)
    }

    /// The same for a pair whose key has a mark that is known.
    mutating func add(_ pair: consuming YAMLPair, _ mark: KeyMark) -> YAMLPair? {
        if marks.overlaps(mark), let first = position(of: pair.key.text) { return list[first] }
        marks.insert(mark)
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
}
