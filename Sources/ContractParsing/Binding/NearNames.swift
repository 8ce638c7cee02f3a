/// Finds the name that somebody meant.
package enum NearNames {
    /// The nearest of `names`, where one is near enough to be meant.
    package static func best(for name: String, among names: [String]) -> String? {
        let folded = fold(name)
        var best: (name: String, distance: Int)?
        for candidate in names where candidate != name {
            let distance = distance(folded, fold(candidate))
            if distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        guard let best, best.distance <= limit(min(folded.count, best.name.utf8.count)) else { return nil }
        return best.name
    }

    /// How many letters of a name may be wrong.
    private static func limit(_ count: Int) -> Int { count < 3 ? 0 : max(1, count / 3) }

    /// Letters and digits in lower case: `minLength`, `min-length` and `min_length` are one.
    private static func fold(_ name: String) -> [UInt8] {
        name.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): nil
            default: byte
            }
        }
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before = Array(0...right.count)
        var beforeThat = before
        for i in 0..<left.count {
            var row = [i + 1]
            for j in 0..<right.count {
                var cost = min(row[j] + 1, before[j + 1] + 1, before[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeThat[j - 1] + 1)
                }
                row.append(cost)
            }
            (beforeThat, before) = (before, row)
        }
        return before[right.count]
    }
}
