extension CompatibilityRule {
    /// Every rule of compatibility, sorted by id.
    package static let all: [CompatibilityRule] = [
        fields, fieldHistory, types, enums, limits, collections, unions, events, meaning,
        [wireIncompatible],
    ].flatMap { $0 }.sorted { $0.id < $1.id }

    /// The rules that have something to say about a fact.
    static func rules(judging site: ChangeSite) -> [CompatibilityRule] { all.filter { $0.judges(site) } }
}
