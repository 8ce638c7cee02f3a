import ContractModel
import ContractRegistry
import DeedRuntime

/// Values around what is compared: bounds, their neighbours, and what the other sides may be.
struct ComparedValues {
    private var values: [Clause.Place: [JSONValue]] = [:]

    init(_ clauses: [Clause], _ record: ResolvedRecord, _ contract: ResolvedContract) {
        var sides: [(place: Clause.Place, spec: ResolvedSpec, kind: ComparedKind)] = []
        var pool: [JSONValue] = []
        for clause in clauses {
            guard case .compare(let left, _, let right) = clause.form else { continue }
            for operand in [left, right] {
                if let fallback = operand.fallback { pool.append(fallback) }
                guard let spec = contract.spec(at: operand.place, in: record), let kind = operand.kind,
                    !sides.contains(where: { $0.place == operand.place })
                else { continue }
                sides.append((operand.place, spec, kind))
            }
            pool += clauses.flatMap { other in [left, right].flatMap { other.values(at: $0.place) } }
        }
        for side in sides { pool += Self.samples(side.spec, contract) }
        let forms = pool.flatMap(Self.forms)
        for side in sides {
            let judge = ValueJudge(side.spec, of: contract)
            var seen: Set<JSONValue> = []
            values[side.place] = Array(
                forms.filter { !$0.isNull && seen.insert($0).inserted && judge.accepts($0) }.prefix(40))
        }
    }

    func values(at place: Clause.Place) -> [JSONValue] { values[place] ?? [] }

    /// Values of a type: its bounds, and some between them.
    private static func samples(_ spec: ResolvedSpec, _ contract: ResolvedContract) -> [JSONValue] {
        if let const = spec.const { return [const.payloadValue] }
        let bounds = [LimitKind.min, .max, .exclusiveMin, .exclusiveMax].compactMap { spec.limits.text($0) }
        let domain = ScalarDomain(spec, of: contract)
        var generator = SplitMix64(seed: 7)
        let random = (0..<6).compactMap { _ in domain.random(using: &generator) }
        let few = Maker(contract, Ranks(contract)).fewValues(of: spec) ?? []
        return bounds.map { .string($0) } + [domain.sample()].compactMap(\.self) + few.prefix(20) + random
    }

    /// The value and its neighbours as numbers, texts and moments of all encodings.
    private static func forms(_ value: JSONValue) -> [JSONValue] {
        var found = [value]
        if let number = ComparedKind.decimal(value) {
            let text = number.description
            found += [.string(text)] + (JSONNumber(text).map { [.number($0)] } ?? [])
            for near in neighbours(number) { found += [.string("\(near)"), .number(JSONNumber(near))] }
        }
        if let moment = value.string.flatMap({ Timestamp($0) }) {
            found += moments(moment)
            for distance: Int64 in [-1, 1] {
                if let near = Timestamp(secondsSinceEpoch: moment.secondsSinceEpoch + distance) {
                    found += moments(near)
                }
            }
        }
        if let date = value.string.flatMap({ CalendarDate($0) }) {
            for distance in [-1, 1] {
                if let near = CalendarDate(daysSinceEpoch: date.daysSinceEpoch + distance) {
                    found.append(.string("\(near)"))
                }
            }
        }
        return found
    }

    private static func neighbours(_ number: ExactDecimal) -> [Int64] {
        guard let whole = number.int64, whole > .min + 1, whole < .max - 1 else { return [] }
        return [whole - 1, whole + 1]
    }

    private static func moments(_ moment: Timestamp) -> [JSONValue] {
        let numbers = [moment.unixSeconds, moment.unixMillis, moment.unixMicros]
        return [.string("\(moment.inUTC)")] + numbers.map { .number(JSONNumber($0)) }
    }
}
