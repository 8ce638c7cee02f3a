import ContractModel

/// What a format does not say, by place, while a contract is walked.
struct PlaceNotes {
    private(set) var list: [String] = []
    private var known: Set<String> = []
    private var path: [String] = []

    /// Where the walk is.
    var place: String { path.isEmpty ? "the payload" : path.joined(separator: ".") }

    mutating func enter(_ step: String) { path.append(step) }

    mutating func leave() { path.removeLast() }

    /// Goes to a named type, whose places are said from there on.
    mutating func begin(type name: String) -> [String] {
        defer { path = ["type `\(name)`"] }
        return path
    }

    mutating func end(_ outer: [String]) { path = outer }

    mutating func add(_ words: String) {
        let note = "\(place): \(words)"
        if known.insert(note).inserted { list.append(note) }
    }

    /// Says which limits a format leaves out.
    mutating func add(unsaid limits: Limits, but said: Set<LimitKind> = []) {
        let kinds = limits.entries.map(\.kind).filter { !said.contains($0) && $0 != .encoding }
        guard !kinds.isEmpty else { return }
        add("\(kinds.map { "`\($0.rawValue)`" }.joined(separator: ", ")) cannot be said")
    }
}
