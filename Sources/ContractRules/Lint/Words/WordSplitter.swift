/// Splits names into lowercase words: `placed_at`, `placedAt` and `PlacedAt` are `placed`, `at`; `URLPath` is `url`, `path`.
struct WordSplitter: Sendable {
    func split(_ name: String) -> [String] {
        var name = name
        return name.withUTF8 { split($0) }
    }

    private func split(_ letters: UnsafeBufferPointer<UInt8>) -> [String] {
        var words: [String] = []
        var start = 0
        for index in letters.indices {
            if isSeparator(letters[index]) {
                add(letters[start..<index], to: &words)
                start = index + 1
            } else if index > start, startsWord(letters, index) {
                add(letters[start..<index], to: &words)
                start = index
            }
        }
        add(letters[start...], to: &words)
        return words
    }

    private func isSeparator(_ byte: UInt8) -> Bool { byte == 95 || byte == 45 || byte == 46 || byte == 32 }

    private func isUpper(_ byte: UInt8) -> Bool { 65...90 ~= byte }

    private func isLower(_ byte: UInt8) -> Bool { 97...122 ~= byte }

    /// A capital after a small letter or a digit, or the last of several capitals before two small letters: `IDs` is one
    /// word.
    private func startsWord(_ letters: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard isUpper(letters[index]) else { return false }
        if !isUpper(letters[index - 1]) { return true }
        return index + 2 < letters.count && isLower(letters[index + 1]) && isLower(letters[index + 2])
    }

    private func add(_ letters: Slice<UnsafeBufferPointer<UInt8>>, to words: inout [String]) {
        guard !letters.isEmpty else { return }
        guard letters.contains(where: isUpper) else {
            words.append(String(decoding: UnsafeBufferPointer(rebasing: letters), as: UTF8.self))
            return
        }
        words.append(String(decoding: letters.map { isUpper($0) ? $0 + 32 : $0 }, as: UTF8.self))
    }
}
