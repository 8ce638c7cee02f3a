import ContractModel
import ContractRegistry
import DeedRuntime

/// One way in which a place of a record can be, and what has to be asked of the record's member for it.
struct PlaceOption: Sendable {
    var state: PlaceState
    var wish: Wish
}

/// Lists the ways in which a place can be as far as clauses can tell them apart.
struct PlaceOptions {
    let contract: ResolvedContract
    /// Values that clauses name, or that lie around what is compared.
    let named: [JSONValue]
    /// Lengths that matter.
    let lengths: [Int]
    /// Whether there are more ways than were listed.
    private(set) var isComplete = true

    init(contract: ResolvedContract, named: [JSONValue], lengths: [Int]) {
        self.contract = contract
        self.named = named
        self.lengths = lengths
    }

    /// The ways of a member of a record.
    mutating func options(_ place: Clause.Place, _ record: ResolvedRecord) -> [PlaceOption] {
        if let field = record.fields.first(where: { $0.wireName == place.name }) {
            let missing = field.field.optional ? [PlaceOption(state: .missing, wish: .absent)] : []
            return missing + options(field.spec, place.rest[...])
        }
        let missing = [PlaceOption(state: .missing, wish: .absent)]
        return missing + (record.additional.map { options($0, place.rest[...]) } ?? [])
    }

    private mutating func options(_ spec: ResolvedSpec, _ steps: ArraySlice<Clause.Place.Step>) -> [PlaceOption] {
        if let const = spec.const?.payloadValue { return constant(const, spec, steps) }
        var found = inner(spec, steps)
        if spec.nullable { found.append(PlaceOption(state: .lacking, wish: .exactly(.null))) }
        return found
    }

    private func constant(
        _ const: JSONValue, _ spec: ResolvedSpec, _ steps: ArraySlice<Clause.Place.Step>
    ) -> [PlaceOption] {
        let state = Clause.Place.value(const, Array(steps)).map { PlaceState.there($0) } ?? .lacking
        let null = spec.nullable ? [PlaceOption(state: .lacking, wish: .exactly(.null))] : []
        return [PlaceOption(state: state, wish: .exactly(const))] + null
    }

    private mutating func inner(_ spec: ResolvedSpec, _ steps: ArraySlice<Clause.Place.Step>) -> [PlaceOption] {
        guard let step = steps.first else { return ends(spec) }
        let rest = steps.dropFirst()
        let shape = contract.shape(of: spec)
        if case .oneOf(let union) = shape { return choice(union, steps) }
        switch (step, shape) {
        case (.member(let name), .record(let record)): return member(name, record, rest)
        case (.member(let name), .union(let union)) where name == union.tag: return tags(union, rest)
        case (.member(let name), .map(let value)): return free(name, value, rest)
        case (.member(let name), .scalar(.json)): return free(name, spec, rest)
        case (.item(let index), .tuple(let items)) where items.indices.contains(index):
            return options(items[index], rest).map { option in
                wrap(option) { $0.items[index] = option.wish }
            }
        case (.variant(let tag, let tags), .union(let union)) where tag == union.tag:
            return variants(union, Set(tags), rest)
        default: return [PlaceOption(state: .lacking, wish: .parts(WishedParts()))]
        }
    }

    private func wrap(_ option: PlaceOption, _ change: (inout WishedParts) -> Void) -> PlaceOption {
        var parts = WishedParts()
        change(&parts)
        return PlaceOption(state: option.state, wish: .parts(parts))
    }

    private mutating func member(
        _ name: String, _ record: ResolvedRecord, _ rest: ArraySlice<Clause.Place.Step>
    ) -> [PlaceOption] {
        let field = record.fields.first { $0.wireName == name }
        var found: [PlaceOption] = []
        if field?.field.optional ?? true { found.append(PlaceOption(state: .lacking, wish: .absent)) }
        if let spec = field?.spec ?? record.additional { found += options(spec, rest) }
        return found.map { option in wrap(option) { $0.members[name] = option.wish } }
    }

    private mutating func free(
        _ name: String, _ spec: ResolvedSpec, _ rest: ArraySlice<Clause.Place.Step>
    ) -> [PlaceOption] {
        let found = [PlaceOption(state: .lacking, wish: .absent)] + options(spec, rest)
        return found.map { option in wrap(option) { $0.members[name] = option.wish } }
    }

    private mutating func tags(_ union: ResolvedUnion, _ rest: ArraySlice<Clause.Place.Step>) -> [PlaceOption] {
        guard rest.isEmpty else { return [PlaceOption(state: .lacking, wish: .parts(WishedParts()))] }
        var tags = union.variants.flatMap(\.tags)
        if union.openness == .extensible {
            tags += named.compactMap(\.string).filter { !tags.contains($0) }
            tags += ["another", "other"].filter { !tags.contains($0) }.prefix(1)
        }
        return tags.map { tag in
            wrap(PlaceOption(state: .there(.string(tag)), wish: .anything)) { $0.tag = tag }
        }
    }

    private mutating func variants(
        _ union: ResolvedUnion, _ tags: Set<String>, _ rest: ArraySlice<Clause.Place.Step>
    ) -> [PlaceOption] {
        var found = [wrap(PlaceOption(state: .lacking, wish: .anything)) { $0.otherThan = tags }]
        for variant in union.variants {
            for tag in variant.tags where tags.contains(tag) {
                found += under(variant, union, rest).map { option in
                    guard case .parts(var parts) = option.wish else { return option }
                    parts.tag = tag
                    return PlaceOption(state: option.state, wish: .parts(parts))
                }
            }
        }
        return found
    }

    /// The ways below a variant, asked of the object that holds the tag.
    private mutating func under(
        _ variant: ResolvedVariant, _ union: ResolvedUnion, _ rest: ArraySlice<Clause.Place.Step>
    ) -> [PlaceOption] {
        guard rest.first != nil else { return [PlaceOption(state: .there(nil), wish: .parts(WishedParts()))] }
        guard let content = union.content else {
            guard let spec = variant.spec else { return [PlaceOption(state: .lacking, wish: .parts(WishedParts()))] }
            return inner(spec, rest)
        }
        guard rest.first == .member(content), let spec = variant.spec else {
            return [PlaceOption(state: .lacking, wish: .parts(WishedParts()))]
        }
        return options(spec, rest.dropFirst()).map { option in wrap(option) { $0.content = option.wish } }
    }

    private mutating func choice(_ union: ResolvedOneOf, _ steps: ArraySlice<Clause.Place.Step>) -> [PlaceOption] {
        var found: [PlaceOption] = []
        for variant in union.variants {
            guard let spec = variant.spec else { continue }
            found += options(spec, steps).map { option in
                if case .exactly = option.wish { return option }
                return wrap(option) { ($0.variant, $0.content) = (variant.name, option.wish) }
            }
        }
        if union.openness == .extensible { isComplete = false }
        return found
    }

    /// The ways of a place itself.
    private mutating func ends(_ spec: ResolvedSpec) -> [PlaceOption] {
        if !lengths.isEmpty {
            return lengths.map { count in
                wrap(PlaceOption(state: .long(count), wish: .anything)) { $0.count = count }
            }
        }
        if case .scalar(.null) = contract.shape(of: spec) {
            return [PlaceOption(state: .lacking, wish: .exactly(.null))]
        }
        guard !named.isEmpty else { return [PlaceOption(state: .there(nil), wish: .parts(WishedParts()))] }
        let judge = ValueJudge(spec, of: contract)
        let values = named.filter { !$0.isNull && judge.accepts($0) }
        let others = fresh(spec).filter { !values.contains($0) }
        return (others.prefix(1) + values).map { PlaceOption(state: .there($0), wish: .exactly($0)) }
    }

    /// Values besides those that are named.
    private mutating func fresh(_ spec: ResolvedSpec) -> [JSONValue] {
        var plain = spec
        plain.nullable = false
        var maker = Maker(contract, Ranks(contract))
        if let few = maker.fewValues(of: plain) { return few.filter { !named.contains($0) } }
        for seed in 0..<40 {
            if let value = maker.make(plain, .parts(WishedParts())).value, !named.contains(value) { return [value] }
            maker.generator = SplitMix64(seed: UInt64(seed))
            maker.budget = 4
        }
        isComplete = false
        return []
    }
}
