/// Finds the name that somebody may have meant.
enum NearName {
    /// `; did you mean …?`, or nothing.
    static func help(for name: String, among known: [String]) -> String {
        nearest(to: name, among: known).map { "; did you mean `\($0)`?" } ?? ""
    }

    /// The name with the fewest edits, where there are few for its length.
    static func nearest(to name: String, among known: [String]) -> String? {
        let limit = max(1, name.count / 3)
        let ranked = known.map { (name: $0, edits: edits(Array(name), Array($0))) }.filter { $0.edits <= limit }
        return ranked.min { ($0.edits, $0.name) < ($1.edits, $1.name) }?.name
    }

    private static func edits(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (above, character) in left.enumerated() {
            var corner = row[0]
            row[0] = above + 1
            for (index, other) in right.enumerated() {
                let replaced = corner + (character == other ? 0 : 1)
                corner = row[index + 1]
                row[index + 1] = min(replaced, corner + 1, row[index] + 1)
            }
        }
        return row[right.count]
    }
}
