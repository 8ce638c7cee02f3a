import ContractModel
import ContractRegistry
import DeedRuntime

extension Maker {
    /// - Parameter tag: the member that says which variant of a union the object is, which no field is.
    mutating func record(
        _ record: ResolvedRecord, _ parts: WishedParts, beside tag: [(name: String, value: JSONValue)] = []
    ) -> Search<JSONValue> {
        let kept = ClauseCompiler(contract: contract, record: record).all
        guard parts.tag == nil, parts.items.isEmpty, let asked = members(record, parts) else { return .none }
        guard !kept.isEmpty || !parts.broken.isEmpty else { return object(record, parts, asked, tag) }
        var solver = RecordSolver(record, kept: kept, broken: parts.broken, asked: asked, contract)
        if generator != nil { solver.shuffle { shuffled($0) } }
        var result = Search<JSONValue>.none
        var effort = effort
        var builds = 400
        let outcome = solver.search(effort: &effort) { wishes, effort in
            builds -= 1
            if builds < 0 { effort = 0 }
            switch object(record, parts, wishes, tag) {
            case .found(let value) where Self.agree(value, kept, parts.broken):
                result = .found(value)
                return true
            case .found: result = .undecided("the invariants are too entangled")
            case .none: break
            case .undecided(let reason): result = .undecided(reason)
            }
            return false
        }
        switch outcome {
        case .taken: return result
        case .givenUp: return .undecided("the invariants of one record allow too many combinations")
        case .exhausted: return verdict(solver, result)
        }
    }

    private static func agree(_ value: JSONValue, _ kept: [Clause], _ broken: [Clause]) -> Bool {
        kept.allSatisfy { $0.holds(in: value) == true } && broken.allSatisfy { $0.holds(in: value) == false }
    }

    /// What it means that no combination was found.
    private func verdict(_ solver: RecordSolver, _ result: Search<JSONValue>) -> Search<JSONValue> {
        if case .undecided = result { return result }
        guard solver.isComplete else { return .undecided("not all values that the invariants tell apart were found") }
        return solver.isImpossible ? .none : .undecided("the values that are compared are too many to try them all")
    }

    /// What is asked of each member; nil where it contradicts itself.
    private mutating func members(_ record: ResolvedRecord, _ parts: WishedParts) -> [String: Wish]? {
        let declared = Set(record.fields.map(\.wireName))
        for (name, wish) in parts.members where !declared.contains(name) && record.additional == nil {
            guard case .absent = wish else { return nil }
        }
        guard parts.key != nil || parts.entry != nil else { return parts.members }
        guard let additional = record.additional else { return nil }
        if let key = parts.key, declared.contains(key) { return nil }
        let taken = declared.union(parts.members.keys)
        let spec = Self.keySpec(Limits(), additional)
        guard let key = parts.key ?? key(spec, besides: taken).value else { return nil }
        var members = parts.members
        let wish = parts.entry ?? .anything
        guard let both = members[key].map({ $0.merged(with: wish) }) ?? wish else { return nil }
        members[key] = both
        return members
    }

    /// The object whose members are as they are asked for.
    private mutating func object(
        _ record: ResolvedRecord, _ parts: WishedParts, _ wishes: [String: Wish],
        _ tag: [(name: String, value: JSONValue)]
    ) -> Search<JSONValue> {
        var wanted: [(name: String, spec: ResolvedSpec, wish: Wish?)] = []
        for field in record.fields {
            let wish = wishes[field.wireName]
            if case .absent? = wish {
                if field.isRequiredToWrite { return .none }
                continue
            }
            guard field.isRequiredToWrite || wish != nil || takesOptional(field) else { continue }
            wanted.append((field.wireName, field.spec, wish))
        }
        let declared = Set(record.fields.map(\.wireName)).union(tag.map(\.name))
        for (name, wish) in wishes.sorted(by: { $0.key < $1.key }) where !declared.contains(name) {
            if case .absent = wish { continue }
            guard let additional = record.additional else { return .none }
            wanted.append((name, additional, wish))
        }
        if let additional = record.additional { wanted += others(additional, declared.union(wishes.keys)) }
        let names = wanted.map(\.name)
        return all(wanted.map { ($0.spec, $0.wish) }).map { values in
            .object(JSONObject(tag + zip(names, values).map { (name: $0, value: $1) }))
        }
    }

    /// Whether a random record has a field that it need not have.
    private mutating func takesOptional(_ field: ResolvedField) -> Bool {
        guard chance(1, in: 2), let rank = ranks.rank(field.spec), rank + depth < 40 else { return false }
        return spend()
    }

    /// Members that are not declared, in random values.
    private mutating func others(
        _ spec: ResolvedSpec, _ taken: Set<String>
    ) -> [(name: String, spec: ResolvedSpec, wish: Wish?)] {
        guard chance(1, in: 3), spend(), ranks.rank(spec) != nil,
            let key = key(Self.keySpec(Limits(), spec), besides: taken).value
        else { return [] }
        return [(key, spec, nil)]
    }
}

extension RecordSolver {
    /// Whether no combination is possible either where compared values may be any.
    var isImpossible: Bool {
        guard (kept + broken).contains(where: { if case .compare = $0.form { true } else { false } }) else {
            return true
        }
        var effort = 20_000
        return !isPossible(from: 0, [:], asked, &effort)
    }

    private func isPossible(
        from index: Int, _ states: [Clause.Place: PlaceState], _ wishes: [String: Wish], _ effort: inout Int
    ) -> Bool {
        effort -= 1
        if effort < 0 { return true }
        guard index < places.count else { return !ClauseOrder(kept: kept, broken: broken, states).isImpossible }
        let place = places[index]
        for option in vague(options[index], place) {
            var (states, wishes) = (states, wishes)
            states[place] = option.state
            guard let wish = wishes[place.name].map({ $0.merged(with: option.wish) }) ?? option.wish else { continue }
            wishes[place.name] = wish
            if !contradicts(states), isPossible(from: index + 1, states, wishes, &effort) { return true }
        }
        return false
    }

    /// The options, with one value that may be any in place of those that are compared only.
    private func vague(_ options: [PlaceOption], _ place: Clause.Place) -> [PlaceOption] {
        let clauses = (kept + broken).filter { $0.operands.contains { $0.place == place } }
        let isCompared = clauses.contains { if case .compare = $0.form { true } else { false } }
        guard isCompared, clauses.allSatisfy({ $0.values(at: place).isEmpty }) else { return options }
        guard let there = options.first(where: { $0.state.isThere }), options.count(where: { $0.state.isThere }) > 1
        else { return options }
        return options.filter { !$0.state.isThere }
            + [PlaceOption(state: .there(nil), wish: place.rest.isEmpty ? .anything : there.wish)]
    }
}
