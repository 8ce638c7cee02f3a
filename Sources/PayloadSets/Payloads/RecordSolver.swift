import ContractModel
import ContractRegistry
import DeedRuntime

/// Finds how the places that clauses speak of can be, so that some clauses hold and others do not.
struct RecordSolver {
    let kept: [Clause]
    let broken: [Clause]
    /// What is asked of the members anyway.
    let asked: [String: Wish]
    private(set) var places: [Clause.Place] = []
    private(set) var options: [[PlaceOption]] = []
    /// Whether the options are all that there are.
    private(set) var isComplete = true

    init(
        _ record: ResolvedRecord, kept: [Clause], broken: [Clause], asked: [String: Wish], _ contract: ResolvedContract
    ) {
        (self.kept, self.broken, self.asked) = (kept, broken, asked)
        let clauses = kept + broken
        for operand in clauses.flatMap(\.operands) where !places.contains(operand.place) {
            places.append(operand.place)
        }
        let compared = ComparedValues(clauses, record, contract)
        let lengths = ComparedLengths(clauses, record, contract)
        for place in places {
            let named = clauses.flatMap { $0.values(at: place) } + compared.values(at: place)
            var finder = PlaceOptions(contract: contract, named: Self.different(named), lengths: lengths.at(place))
            let found = finder.options(place, record).filter { option in
                asked[place.name].map { $0.merged(with: option.wish) != nil } ?? true
            }
            options.append(found)
            isComplete = isComplete && finder.isComplete
        }
    }

    private static func different(_ values: [JSONValue]) -> [JSONValue] {
        var seen: Set<JSONValue> = []
        return values.filter { seen.insert($0).inserted }
    }

    mutating func shuffle(_ shuffle: ([PlaceOption]) -> [PlaceOption]) { options = options.map(shuffle) }

    /// Whether what is known of the places already contradicts a clause.
    func contradicts(_ states: [Clause.Place: PlaceState]) -> Bool {
        func isKnown(_ clause: Clause) -> Bool { clause.operands.allSatisfy { states[$0.place] != nil } }
        func value(_ clause: Clause) -> Bool? { clause.holds { states[$0] ?? .missing } }
        return kept.contains { isKnown($0) && value($0) == false }
            || broken.contains { isKnown($0) && value($0) == true }
    }

    /// Calls for each way in which nothing contradicts, with what it asks of the members, until one is taken.
    ///
    /// - Returns: whether all ways were seen, or one was taken.
    func search(effort: inout Int, _ take: ([String: Wish], inout Int) -> Bool) -> Outcome {
        var walk = Walk(wishes: asked)
        return search(from: 0, &walk, &effort, take)
    }

    enum Outcome { case taken, exhausted, givenUp }

    private struct Walk {
        var states: [Clause.Place: PlaceState] = [:]
        var wishes: [String: Wish]
    }

    private func search(
        from index: Int, _ walk: inout Walk, _ effort: inout Int, _ take: ([String: Wish], inout Int) -> Bool
    ) -> Outcome {
        guard index < places.count else { return take(walk.wishes, &effort) ? .taken : .exhausted }
        let place = places[index]
        for option in options[index] {
            effort -= 1
            if effort < 0 { return .givenUp }
            let before = walk
            defer { walk = before }
            walk.states[place] = option.state
            let asked = walk.wishes[place.name]
            guard let wish = asked.map({ $0.merged(with: option.wish) }) ?? option.wish else { continue }
            walk.wishes[place.name] = wish
            if contradicts(walk.states) { continue }
            let outcome = search(from: index + 1, &walk, &effort, take)
            if outcome != .exhausted { return outcome }
        }
        return .exhausted
    }
}
