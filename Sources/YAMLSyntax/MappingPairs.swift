/// The pairs of a mapping so far, each key once.
struct MappingPairs {
    private(set) var list: [YAMLPair] = []
    /// Filled when a mapping is too long to look through.
    private var positions: [String: Int] = [:]
    private static let longest = 12

    init() { list.reserveCapacity(4) }

    /// Adds a pair, or gives the pair that has the key already.
    mutating func add(_ pair: YAMLPair) -> YAMLPair? {
        if let first = position(of: pair.key.text) { return list[first] }
        list.append(pair)
        if list.count > Self.longest {
            if positions.isEmpty { for (index, pair) in list.enumerated() { positions[pair.key.text] = index } }
            positions[pair.key.text] = list.count - 1
        }
        return nil
    }

    private func position(of key: String) -> Int? {
        list.count > Self.longest ? positions[key] : list.firstIndex { $0.key.text == key }
    }
}
