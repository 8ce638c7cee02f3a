/// Finds a word's place in a short, fixed list by its length and outer bytes, which is cheaper than to hash it whole.
struct WordIndex: Sendable {
    private let words: [String]
    private let places: [Int]
    /// Slot to index into `words`, open addressing; `empty` where nothing is.
    private let slots: [UInt8]

    private static let empty = UInt8.max

    /// At most 128 words; `nil` has a place but is never found.
    init(_ list: [String?]) {
        var (words, places): ([String], [Int]) = ([], [])
        var slots = [UInt8](repeating: Self.empty, count: 256)
        for (place, word) in list.enumerated() {
            guard let word else { continue }
            var slot = Self.slot(word)
            while slots[slot] != Self.empty { slot = (slot + 1) & 255 }
            slots[slot] = UInt8(words.count)
            words.append(word)
            places.append(place)
        }
        (self.words, self.places, self.slots) = (words, places, slots)
    }

    subscript(word: String) -> Int? {
        var slot = Self.slot(word)
        while slots[slot] != Self.empty {
            let index = Int(slots[slot])
            if words[index] == word { return places[index] }
            slot = (slot + 1) & 255
        }
        return nil
    }

    private static func slot(_ word: String) -> Int {
        var word = word
        return word.withUTF8 { bytes in
            guard let first = bytes.first else { return 0 }
            return (bytes.count &* 37 &+ Int(first) &* 7 &+ Int(bytes[bytes.count - 1])) & 255
        }
    }
}
