import ContractModel
import ContractRegistry
import DeedRuntime

extension Maker {
    mutating func list(_ item: ResolvedSpec, _ limits: Limits, _ parts: WishedParts) -> Search<JSONValue> {
        let least = max(limits.integer(.minItems) ?? 0, 0)
        let most = limits.integer(.maxItems) ?? .max
        let needed = max(least, (parts.items.keys.max() ?? -1) + 1)
        var count = parts.count ?? needed
        guard least...max(least, most) ~= count, count >= needed, least <= most else { return .none }
        if parts.count == nil { while count < most, chance(2, in: 3), spend() { count += 1 } }
        guard count <= 100_000 else { return .undecided("a list of \(count) items is too long to make") }
        let isUnique = limits.flag(.unique)
        if parts.isUniform { return uniform(item, count, isUnique, parts) }
        guard isUnique, count > 1 else {
            return all((0..<count).map { (item, parts.items[$0]) }).map { .array($0) }
        }
        let made = distinct(item, count, parts.items)
        if count > needed, parts.count == nil, made.value == nil {
            return distinct(item, needed, parts.items).map { .array($0) }
        }
        return made.map { .array($0) }
    }

    private mutating func uniform(
        _ item: ResolvedSpec, _ count: Int, _ isUnique: Bool, _ parts: WishedParts
    ) -> Search<JSONValue> {
        if isUnique, count > 1 { return .none }
        var wish: Wish? = nil
        for other in parts.items.values {
            guard let both = wish.map({ $0.merged(with: other) }) ?? other else { return .none }
            wish = both
        }
        return make(item, wish).map { .array(Array(repeating: $0, count: count)) }
    }

    /// Values of a type that are all different.
    mutating func distinct(_ spec: ResolvedSpec, _ count: Int, _ wishes: [Int: Wish] = [:]) -> Search<[JSONValue]> {
        let all = fewValues(of: spec)
        if let all, all.count < count { return .none }
        var (values, seen): ([JSONValue], Set<JSONValue>) = ([], [])
        for index in 0..<count {
            let wish = wishes[index]
            switch make(spec, wish) {
            case .found(let value) where seen.insert(value).inserted: values.append(value)
            case .none: return .none
            case .undecided(let reason): return .undecided(reason)
            case .found:
                guard let value = another(spec, wish, all, seen) else {
                    return .undecided("no \(count) different values were found")
                }
                seen.insert(value)
                values.append(value)
            }
        }
        return .found(values)
    }

    private mutating func another(
        _ spec: ResolvedSpec, _ wish: Wish?, _ all: [JSONValue]?, _ seen: Set<JSONValue>
    ) -> JSONValue? {
        if let value = all?.first(where: { !seen.contains($0) && wish?.fits($0) ?? true }) { return value }
        var varied = self
        varied.budget = 8
        for seed in 0..<200 {
            if generator == nil || seed == 0 { varied.generator = SplitMix64(seed: UInt64(seen.count * 1_000 + seed)) }
            if let value = varied.make(spec, wish).value, !seen.contains(value) { return value }
        }
        return nil
    }

    /// All values of a type that has few; nil where it may have more.
    func fewValues(of spec: ResolvedSpec) -> [JSONValue]? {
        var values: [JSONValue]?
        if let const = spec.const {
            values = [const.payloadValue]
        } else {
            switch contract.shape(of: spec) {
            case .scalar(.boolean): values = [false, true]
            case .scalar(.null): values = [nil]
            case .scalar(let scalar) where scalar.isInteger: values = fewIntegers(scalar, spec.limits)
            case .enumeration(let enumeration) where enumeration.openness != .extensible:
                values = enumeration.values.map { value in
                    enumeration.base == .string
                        ? .string(value.name.value) : JSONNumber(value.name.value).map { .number($0) } ?? .null
                }
            default: values = nil
            }
        }
        let judge = ValueJudge(spec, of: contract)
        values = values?.filter(judge.accepts)
        if spec.nullable, let few = values, !few.contains(nil) { values = few + [nil] }
        return values
    }

    private func fewIntegers(_ scalar: ScalarType, _ limits: Limits) -> [JSONValue]? {
        let low = [LimitKind.min, .exclusiveMin].compactMap { limits.text($0).flatMap { Int64($0) } }.max()
        let high = [LimitKind.max, .exclusiveMax].compactMap { limits.text($0).flatMap { Int64($0) } }.min()
        guard let low = low ?? (scalar.rawValue.hasPrefix("u") ? 0 : nil), let high, low <= high,
            high.subtractingReportingOverflow(low).partialValue < 256, low > Int64.min / 2, high < Int64.max / 2
        else { return nil }
        let isText = limits.text(.encoding) == "string"
        return (low...high).map { isText ? .string(String($0)) : .number(JSONNumber($0)) }
    }
}
