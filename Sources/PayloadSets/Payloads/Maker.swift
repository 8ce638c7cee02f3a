import ContractModel
import ContractRegistry
import DeedRuntime

/// Makes values of the types of one contract, the plainest or random ones.
struct Maker {
    let contract: ResolvedContract
    let ranks: Ranks
    /// Nil makes the plainest values.
    var generator: SplitMix64?
    /// How much more a random value may hold than it must.
    var budget = 0
    /// How many values the value that is made lies in.
    var depth = 0
    /// How much may still be tried before a search is given up.
    var effort = 20_000

    init(_ contract: ResolvedContract, _ ranks: Ranks) {
        self.contract = contract
        self.ranks = ranks
    }

    /// A value of a type.
    ///
    /// - Parameter wish: nil where nothing is asked; `.absent` never comes here.
    mutating func make(_ spec: ResolvedSpec, _ wish: Wish? = nil) -> Search<JSONValue> {
        guard depth < 200 else { return .undecided("values would nest too deep") }
        depth += 1
        defer { depth -= 1 }
        switch wish {
        case .absent: return .none
        case .exactly(let value, _):
            guard wish?.fits(value) == true else { return .none }
            return ValueJudge(spec, of: contract).accepts(value) ? .found(value) : .none
        case .parts(let parts): return valueBesidesNull(spec, parts)
        case .anything, nil: return anyValue(spec)
        }
    }

    private mutating func anyValue(_ spec: ResolvedSpec) -> Search<JSONValue> {
        if case .scalar(.null) = contract.shape(of: spec) { return .found(.null) }
        if spec.nullable {
            let isShallow = ranks.rankBesidesNull(spec, contract).map { $0 + depth < 24 } ?? false
            if !isShallow || chance(1, in: 5) { return .found(.null) }
        }
        let made = valueBesidesNull(spec, WishedParts())
        if spec.nullable, case .none = made { return .found(.null) }
        return made
    }

    private mutating func valueBesidesNull(_ spec: ResolvedSpec, _ parts: WishedParts) -> Search<JSONValue> {
        if let const = spec.const?.payloadValue {
            return !const.isNull && parts.fits(const) && ValueJudge(spec, of: contract).accepts(const)
                ? .found(const) : .none
        }
        switch contract.shape(of: spec) {
        case .scalar(.json): return json(parts)
        case .scalar(.null): return .none
        case .scalar, .enumeration: return scalar(spec, parts)
        case .record(let record): return self.record(record, parts)
        case .list(let item): return list(item, spec.limits, parts)
        case .map(let value): return map(value, spec.limits, parts)
        case .tuple(let items): return tuple(items, parts)
        case .union(let union): return self.union(union, spec, parts)
        case .oneOf(let union): return choice(union, spec, parts)
        case .named, .unresolved: return .undecided("the contract is not resolved")
        }
    }

    private mutating func scalar(_ spec: ResolvedSpec, _ parts: WishedParts) -> Search<JSONValue> {
        guard parts.asksOfParts == false else { return .none }
        let values = ScalarDomain(spec, of: contract)
        if var random = generator {
            let value = values.random(using: &random)
            generator = random
            if let value { return .found(value) }
        }
        return values.search
    }

    private mutating func tuple(_ items: [ResolvedSpec], _ parts: WishedParts) -> Search<JSONValue> {
        guard parts.items.keys.allSatisfy(items.indices.contains), parts.count ?? items.count == items.count else {
            return .none
        }
        return all(items.indices.map { (items[$0], parts.items[$0]) }).map { .array($0) }
    }

    /// The values of several types; none where one has none.
    mutating func all(_ wanted: [(ResolvedSpec, Wish?)]) -> Search<[JSONValue]> {
        var values: [JSONValue] = []
        var doubt: String?
        for (spec, wish) in wanted {
            switch make(spec, wish) {
            case .found(let value): values.append(value)
            case .none: return .none
            case .undecided(let reason): doubt = doubt ?? reason
            }
        }
        return doubt.map { .undecided($0) } ?? .found(values)
    }
}

extension Maker {
    /// Whether a random value takes a turn; never where the plainest is made.
    mutating func chance(_ part: Int, in whole: Int) -> Bool {
        guard generator != nil else { return false }
        return number(below: whole) < part
    }

    /// A random number; 0 where the plainest is made.
    mutating func number(below bound: Int) -> Int {
        guard var random = generator, bound > 0 else { return 0 }
        defer { generator = random }
        return Int.random(in: 0..<bound, using: &random)
    }

    /// Whether there is still room for what need not be; uses it up.
    mutating func spend() -> Bool {
        guard generator != nil, budget > 0 else { return false }
        budget -= 1
        return true
    }

    /// The elements, shuffled where values are random.
    mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        guard var random = generator else { return elements }
        defer { generator = random }
        return elements.shuffled(using: &random)
    }
}

extension WishedParts {
    /// Whether anything is asked that a scalar cannot have.
    var asksOfParts: Bool {
        !members.isEmpty || !items.isEmpty || entry != nil || key != nil || count != nil || isUniform || tag != nil
            || !otherThan.isEmpty || variant != nil || !broken.isEmpty
    }
}
