import ContractModel
import ContractRegistry
import DeedRuntime

extension Maker {
    mutating func map(_ value: ResolvedSpec, _ limits: Limits, _ parts: WishedParts) -> Search<JSONValue> {
        let least = max(limits.integer(.minEntries) ?? 0, 0)
        let most = limits.integer(.maxEntries) ?? .max
        let named = parts.members.filter { if case .absent = $0.value { false } else { true } }
        let needed = max(least, named.count + (parts.entry != nil || parts.key != nil ? 1 : 0))
        var count = parts.count ?? needed
        guard least <= most, least...most ~= count, count >= needed else { return .none }
        if parts.count == nil { while count < most, chance(1, in: 2), spend() { count += 1 } }
        guard count <= 100_000 else { return .undecided("a map of \(count) entries is too long to make") }
        let keySpec = Self.keySpec(limits, value)
        let judge = ValueJudge(keySpec, of: contract)
        let fixed = (parts.key.map { [$0] } ?? []) + named.keys.sorted()
        guard fixed.allSatisfy({ judge.accepts(.string($0)) }) else { return .none }
        switch keys(keySpec, count, fixed, Set(parts.members.keys)) {
        case .found(let keys): return entries(keys, value, parts)
        case .none: return .none
        case .undecided(let reason):
            if parts.count == nil, needed == 0 { return .found(.object([:])) }
            return .undecided(reason)
        }
    }

    private mutating func entries(
        _ keys: [String], _ value: ResolvedSpec, _ parts: WishedParts
    ) -> Search<JSONValue> {
        var isFirst = true
        let wanted: [(ResolvedSpec, Wish?)] = keys.map { key in
            if let wish = parts.members[key] { return (value, wish) }
            defer { isFirst = false }
            return (value, isFirst ? parts.entry : nil)
        }
        return all(wanted).map { values in .object(JSONObject(zip(keys, values).map { (name: $0, value: $1) })) }
    }

    static func keySpec(_ limits: Limits, _ value: ResolvedSpec) -> ResolvedSpec {
        var own = Limits()
        if let pattern = limits[.keyPattern] { own.set(Limit(.pattern, pattern.value, at: pattern.range)) }
        return ResolvedSpec(.scalar(.string), limits: own, range: value.range)
    }

    /// Different keys, among them those that are fixed, the fixed ones in front, and besides them none of those that are taken.
    private mutating func keys(
        _ spec: ResolvedSpec, _ count: Int, _ fixed: [String], _ taken: Set<String>
    ) -> Search<[String]> {
        var keys = fixed
        var seen = taken.union(fixed)
        while keys.count < count {
            switch key(spec, besides: seen) {
            case .found(let key):
                keys.append(key)
                seen.insert(key)
            case .none: return .none
            case .undecided(let reason): return .undecided(reason)
            }
        }
        return .found(keys)
    }

    /// A text that is none of some.
    mutating func key(_ spec: ResolvedSpec, besides seen: Set<String>) -> Search<String> {
        let made = make(spec)
        guard let key = made.value?.string else { return made.map { $0.string ?? "" } }
        if !seen.contains(key) { return .found(key) }
        var varied = self
        varied.budget = 8
        for seed in 0..<200 {
            varied.generator = SplitMix64(seed: UInt64(seen.count * 1_000 + seed))
            if let key = varied.make(spec).value?.string, !seen.contains(key) { return .found(key) }
        }
        return .undecided("no key was found that is not taken")
    }

    /// Free JSON with these parts.
    mutating func json(_ parts: WishedParts) -> Search<JSONValue> {
        guard parts.tag == nil, parts.variant == nil, parts.broken.isEmpty else {
            return .undecided("free JSON has no such parts")
        }
        let free = ResolvedSpec(.scalar(.json), range: contract.payload.range)
        if !parts.items.isEmpty || parts.isUniform { return list(free, Limits(), parts) }
        if parts.asksOfParts { return map(free, Limits(), parts) }
        guard generator != nil, spend() else { return .found(0) }
        switch number(below: 7) {
        case 0: return list(free, Limits(), parts)
        case 1: return map(free, Limits(), parts)
        case 2: return .found(.bool(chance(1, in: 2)))
        case 3: return .found(.string(String("free é漢😀".prefix(number(below: 8)))))
        case 4: return .found(.number(JSONNumber(number(below: 1_000) - 500)))
        case 5: return .found(.number(JSONNumber("1.5e300") ?? JSONNumber(1)))
        default: return .found(["nested": [nil, 1, "two"]])
        }
    }
}
