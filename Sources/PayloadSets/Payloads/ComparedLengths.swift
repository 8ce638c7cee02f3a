import ContractModel
import ContractRegistry

/// The lengths of lists and maps that clauses can tell apart.
struct ComparedLengths {
    private var lengths: [Clause.Place: [Int]] = [:]

    init(_ clauses: [Clause], _ record: ResolvedRecord, _ contract: ResolvedContract) {
        let places = clauses.flatMap { clause in
            if case .equalLength(let operands) = clause.form { operands.map(\.place) } else { [Clause.Place]() }
        }
        let bounds = places.map { Self.bounds($0, record, contract) }
        let wanted = Set(bounds.flatMap { [$0.0, $0.0 + 1, min($0.1, 64)] })
        for (place, bound) in zip(places, bounds) {
            lengths[place] = wanted.filter { bound.0 <= $0 && $0 <= bound.1 }.sorted()
        }
    }

    /// None where the length does not matter.
    func at(_ place: Clause.Place) -> [Int] { lengths[place] ?? [] }

    private static func bounds(
        _ place: Clause.Place, _ record: ResolvedRecord, _ contract: ResolvedContract
    ) -> (Int, Int) {
        guard let spec = contract.spec(at: place, in: record) else { return (0, 2) }
        let limits = spec.limits
        let least = max(limits.integer(.minItems) ?? limits.integer(.minEntries) ?? 0, 0)
        return (least, max(least, limits.integer(.maxItems) ?? limits.integer(.maxEntries) ?? least + 2))
    }
}

extension ResolvedContract {
    /// The type at a place of a record; nil where there is none or more than one.
    func spec(at place: Clause.Place, in record: ResolvedRecord) -> ResolvedSpec? {
        guard var spec = record.fields.first(where: { $0.wireName == place.name })?.spec ?? record.additional else {
            return nil
        }
        var content: ResolvedSpec?
        for step in place.rest {
            switch (step, shape(of: spec)) {
            case (.member(let name), .record(let record)):
                guard let field = record.fields.first(where: { $0.wireName == name }) else { return nil }
                spec = field.spec
            case (.member, .union):
                guard let inner = content else { return nil }
                spec = inner
            case (.item(let index), .tuple(let items)) where items.indices.contains(index): spec = items[index]
            case (.variant(_, let tags), .union(let union)):
                guard let variant = union.variants.first(where: { !Set($0.tags).isDisjoint(with: tags) }),
                    let inner = variant.spec
                else { return nil }
                if union.content == nil { spec = inner } else { content = inner }
            default: return nil
            }
        }
        return spec
    }
}
