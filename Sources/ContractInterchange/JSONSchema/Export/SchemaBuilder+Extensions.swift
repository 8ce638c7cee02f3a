import ContractModel
import ContractRegistry
import Diagnostics

/// What JSON Schema cannot say, in keywords of Deed's own.
extension SchemaBuilder {
    /// Bounds of what travels as a text, and how it is compared: as a `number`, a `moment`, or a `text`.
    func extended(_ limits: Limits, _ kind: String) -> Keywords {
        let kinds: [LimitKind] = [.min, .max, .exclusiveMin, .exclusiveMax]
        let bounds = kinds.compactMap { kind in limits.text(kind).map { (kind.rawValue, JSONOutput.string($0)) } }
        guard isExtended, !bounds.isEmpty else { return [] }
        return [("x-deed-bounds", .object([("as", .string(kind))] + bounds))]
    }

    /// Comparisons between the fields of a record.
    func comparisons(_ record: ResolvedRecord) -> Keywords {
        guard isExtended else { return [] }
        let all = record.invariants.filter { $0.severity == .reject }.compactMap { invariant -> JSONOutput? in
            switch invariant.rule {
            case .compare(let left, let comparison, let right):
                guard let one = names(left.value, record), let other = names(right.value, record),
                    let kind = kind(left.value, record), kind == self.kind(right.value, record)
                else { return nil }
                return .object([
                    ("as", .string(kind)), ("left", .strings(one)), ("relation", .string(comparison.rawValue)),
                    ("right", .strings(other)),
                ])
            case .equalLength(let paths):
                let names = paths.compactMap { self.names($0.value, record) }
                guard names.count == paths.count else { return nil }
                return .object([("as", .string("length")), ("paths", .array(names.map(JSONOutput.strings)))])
            default: return nil
            }
        }
        return all.isEmpty ? [] : [("x-deed-comparisons", .array(all))]
    }

    /// The members on the way to a value; nil where something else is on it.
    private func names(_ path: FieldPath, _ record: ResolvedRecord) -> [String]? {
        let steps = contract.lookup(path, in: record).steps
        let names = steps.compactMap { if case .field(let field) = $0 { field.wireName } else { nil } }
        return names.count == path.components.count ? names : nil
    }

    private func kind(_ path: FieldPath, _ record: ResolvedRecord) -> String? {
        guard let spec = contract.lookup(path, in: record).spec, case .scalar(let scalar) = contract.shape(of: spec)
        else { return nil }
        if scalar == .timestamp { return LiteralAdaptation.wantsText(scalar, spec.limits) ? "moment" : nil }
        if scalar.isNumeric { return "number" }
        return scalar == .date || scalar.isText ? "text" : nil
    }
}
