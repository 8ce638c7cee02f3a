/// Splits names into lowercase words: `placed_at`, `placedAt` and `PlacedAt` are `placed`, `at`.
struct WordSplitter: Sendable {
    func split(_ name: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var previous: UInt8 = 0
        for byte in name.utf8 {
            let isUpper = 65...90 ~= byte
            let isBreak = byte == 95 || byte == 45 || byte == 46 || byte == 32
            if isBreak || isUpper && (97...122 ~= previous || 48...57 ~= previous), !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            if !isBreak { word.append(isUpper ? byte + 32 : byte) }
            previous = byte
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}
