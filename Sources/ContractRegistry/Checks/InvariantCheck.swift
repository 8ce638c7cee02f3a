import ContractModel
import Diagnostics

/// The invariants of one record: their paths lead somewhere within it, and what they compare can be compared.
struct InvariantCheck {
    let record: ResolvedRecord
    let contract: ResolvedContract

    func check(into diagnostics: inout Diagnostics) {
        var seen: [String: SourceRange] = [:]
        // Those that an include of another file brings along are checked where they are written.
        for invariant in record.invariants where invariant.range.file == record.range.file {
            if let other = seen[invariant.id.value], other != invariant.id.range {
                reportTwice(invariant.id, other, into: &diagnostics)
            }
            seen[invariant.id.value] = invariant.id.range
            check(invariant.rule, into: &diagnostics)
        }
    }

    private func reportTwice(_ id: Located<String>, _ other: SourceRange, into diagnostics: inout Diagnostics) {
        diagnostics.append(
            Diagnostic(
                "duplicate-invariant", .error, "the invariant `\(id.value)` is there twice", at: id.range,
                related: [RelatedPlace(other, "here already")], help: "an invariant is known by its id; give it another"
            ))
    }

    private func check(_ rule: Invariant.Rule, into diagnostics: inout Diagnostics) {
        switch rule {
        case .require(let condition, let paths), .forbid(let condition, let paths):
            check(condition, into: &diagnostics)
            for path in paths { _ = find(path, into: &diagnostics) }
        case .together(let paths), .exactlyOneOf(let paths), .atLeastOneOf(let paths):
            for path in paths { _ = find(path, into: &diagnostics) }
        case .compare(let left, let comparison, let right): compare(left, comparison, right, into: &diagnostics)
        case .equalLength(let paths): for path in paths { checkLength(path, into: &diagnostics) }
        }
    }

    private func find(_ path: Located<FieldPath>, into diagnostics: inout Diagnostics) -> PathLookup? {
        let found = UnknownPath.find(path, in: contract, record: record, of: "this record", into: &diagnostics)
        guard let found, found.isMultiple else { return found }
        diagnostics.error(
            "invariant-unfit", "`\(path.value)` is many values, and an invariant speaks of one", at: path.range,
            help: "put the invariant into the record of the items")
        return nil
    }

    private func check(_ condition: Invariant.Condition, into diagnostics: inout Diagnostics) {
        guard let spec = find(condition.field, into: &diagnostics)?.spec else { return }
        let literals: [Literal] =
            switch condition.test {
            case .is(let literal), .not(let literal): [literal]
            case .in(let list): list
            case .present, .absent: []
            }
        for literal in literals {
            let adapted = LiteralAdaptation.adapt(literal, to: spec)
            guard let fault = LiteralFit(contract: contract).fault(of: adapted, as: spec) else { continue }
            diagnostics.error(
                "literal-unfit", "this value \(fault.message)", at: fault.range,
                help: "write a value that `\(condition.field.value)` can have")
        }
    }

    private func compare(
        _ left: Located<FieldPath>, _ comparison: Invariant.Comparison, _ right: Located<FieldPath>,
        into diagnostics: inout Diagnostics
    ) {
        let one = find(left, into: &diagnostics)?.spec
        let other = find(right, into: &diagnostics)?.spec
        guard let one, let other else { return }
        let needsOrder = comparison != .equal && comparison != .notEqual
        let kinds = (kind(of: one), kind(of: other))
        if kinds.0 == .unknown || kinds.1 == .unknown { return }
        if kinds.0 == kinds.1, kinds.0 != .container, !needsOrder || kinds.0.hasOrder { return }
        diagnostics.error(
            "invariant-unfit", "`\(left.value)` and `\(right.value)` cannot be compared with `\(comparison.rawValue)`",
            at: left.range.through(right.range), help: "compare two numbers, or two times of the same type")
    }

    private enum Kind: Hashable {
        case number, text, boolean, container, unknown
        case temporal(ScalarType)

        var hasOrder: Bool {
            switch self {
            case .number, .temporal: true
            default: false
            }
        }
    }

    private func kind(of spec: ResolvedSpec) -> Kind {
        switch contract.shape(of: spec) {
        case .scalar(let scalar):
            switch scalar {
            case .timestamp, .date, .time, .duration: .temporal(scalar)
            case .boolean: .boolean
            case .json, .null: .container
            default: scalar.isNumeric ? .number : .text
            }
        case .enumeration(let enumeration): enumeration.base == .integer ? .number : .text
        case .unresolved, .named: .unknown
        default: .container
        }
    }

    private func checkLength(_ path: Located<FieldPath>, into diagnostics: inout Diagnostics) {
        guard let spec = find(path, into: &diagnostics)?.spec else { return }
        switch contract.shape(of: spec) {
        case .list, .map, .unresolved: return
        default:
            diagnostics.error(
                "invariant-unfit", "`\(path.value)` has no length to compare: it is neither a list nor a map",
                at: path.range, help: "`equal_length` takes lists and maps")
        }
    }
}
