extension String {
    /// What stands between bytes of ASCII, empty pieces too: one more than there are of them. Several times as fast as `split`.
    package func pieces(between separator: UInt8) -> [String] {
        var pieces: [String] = []
        var rest = self[...]
        while let end = rest.utf8.firstIndex(of: separator) {
            pieces.append(String(rest[..<end]))
            rest = rest[rest.utf8.index(after: end)...]
        }
        pieces.append(String(rest))
        return pieces
    }
}
