/// Finds a word's place in a short, fixed list without hashing: words fall into buckets by length and outer bytes.
struct WordIndex: Sendable {
    private var buckets: [[Entry]]

    private struct Entry: Sendable {
        var word: String
        var place: Int
    }

    init(_ words: [String?]) {
        buckets = Array(repeating: [], count: 128)
        for (place, word) in words.enumerated() {
            guard let word else { continue }
            buckets[Self.bucket(word)].append(Entry(word: word, place: place))
        }
    }

    subscript(word: String) -> Int? {
        for entry in buckets[Self.bucket(word)] where entry.word == word { return entry.place }
        return nil
    }

    private static func bucket(_ word: String) -> Int {
        let bytes = word.utf8
        guard let first = bytes.first, let last = bytes.last else { return 0 }
        return (bytes.count &* 37 &+ Int(first) &* 7 &+ Int(last)) & 127
    }
}
