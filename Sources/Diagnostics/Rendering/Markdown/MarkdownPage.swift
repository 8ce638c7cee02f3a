/// A page that grows up to a limit and counts what had no room.
struct MarkdownPage {
    /// Room for the words that say how much is left out.
    private static let reserve = 120

    private let limit: Int
    private var text = ""
    private var leftOut = 0

    init(limit: Int) { self.limit = limit }

    private func hasRoom(for part: String) -> Bool {
        text.utf8.count + part.utf8.count + Self.reserve <= limit
    }

    mutating func add(_ part: String) {
        if hasRoom(for: part) { text += part }
    }

    /// A table: nothing of it where not even its first row has room.
    mutating func add(heading: String, rows: [String]) {
        guard let first = rows.first, leftOut == 0, hasRoom(for: heading + first) else {
            leftOut += rows.count
            return
        }
        text += heading
        for row in rows {
            if leftOut == 0, hasRoom(for: row) { text += row } else { leftOut += 1 }
        }
    }

    func finished() -> String {
        guard leftOut > 0 else { return text }
        let line = "\nThere is no room for \(Quantity(leftOut, "more finding")).\n"
        return text.utf8.count + line.utf8.count <= limit ? text + line : text
    }
}
