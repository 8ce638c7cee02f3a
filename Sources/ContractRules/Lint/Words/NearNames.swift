import ContractModel

/// Finds names of events that are hard to tell apart, each in time that depends on its own length alone: names meet in
/// buckets of what they have in common.
struct NearNames {
    private var buckets: [String: EventName] = [:]
    private let words = WordSplitter()

    /// Adds a name; gives an earlier one of the same domain that it could be taken for.
    mutating func insert(_ name: EventName) -> EventName? {
        var near: EventName?
        for key in keys(of: name) {
            if let other = buckets[key] {
                if other != name, NameStyle.folded(other.name) != NameStyle.folded(name.name) { near = near ?? other }
            } else {
                buckets[key] = name
            }
        }
        return near
    }

    /// The words without number or order; and, for each long word, every way to leave out one of its letters.
    private func keys(of name: EventName) -> [String] {
        let words = words.split(name.name)
        let stems = words.map(singular)
        var keys = ["\(name.domain).=\(stems.sorted().joined(separator: "_"))"]
        for index in stems.indices where stems[index].utf8.count >= 7 {
            let around =
                "\(name.domain).\(stems[..<index].joined(separator: "_"))|\(stems[(index + 1)...].joined(separator: "_"))|"
            keys.append(around + stems[index])
            for shorter in shortened(stems[index]) { keys.append(around + shorter) }
        }
        return keys
    }

    private func singular(_ word: String) -> String {
        word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
            ? String(word.dropLast()) : word
    }

    private func shortened(_ word: String) -> [String] {
        let letters = Array(word.utf8)
        return letters.indices.map { index in
            String(decoding: letters[..<index] + letters[(index + 1)...], as: UTF8.self)
        }
    }
}
