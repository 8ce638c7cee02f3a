/// Finds the name that an author may have meant.
package enum Nearest {
    /// The closest of `candidates`, the first of several; `nil` where none is near enough to be a slip.
    package static func to(_ text: String, among candidates: [String]) -> String? {
        let letters = Array(text.lowercased().utf8)
        let allowed = max(1, letters.count / 3)
        var best: (name: String, distance: Int)?
        for candidate in candidates where candidate != text {
            let other = Array(candidate.lowercased().utf8)
            guard abs(other.count - letters.count) <= allowed else { continue }
            let distance = distance(letters, other)
            if distance <= allowed, distance < best?.distance ?? .max { best = (candidate, distance) }
        }
        return best?.name
    }

    /// ``did you mean `x`?``, or `nil`.
    package static func help(for text: String, among candidates: [String]) -> String? {
        to(text, among: candidates).map { "did you mean `\($0)`?" }
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one into the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
                var least = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    least = min(least, before[column - 1] + 1)
                }
                current.append(least)
            }
            before = previous
            previous = current
        }
        return previous[right.count]
    }
}
