/// Words of an event's name that say nothing: that it is an event, and which domain it is of.
enum EventNoise {
    /// Without `event` at the end.
    static func without(_ words: [String]) -> [String] {
        guard words.count > 1, let last = words.last, last == "event" || last == "evt" else { return words }
        return Array(words.dropLast())
    }

    /// Without the words of the domain at the start, too; `nil` where nothing is left to drop, or too little would be left.
    static func shortened(_ words: [String], domain: [String]) -> [String]? {
        let ended = without(words)
        let repeats = ended.count > domain.count + 1 && ended.starts(with: domain)
        let short = repeats ? Array(ended.dropFirst(domain.count)) : ended
        return short == words ? nil : short
    }
}
