import ContractModel
import ContractRegistry

/// What became of a scalar type: the row of the catalogue that it belongs to.
enum ScalarChange {
    case integerWidened, integerNarrowed, signedness, integerToNumber, numberToInteger
    case toAny, fromAny
    case dateDateTime, formatAdded, formatRemoved, formatChanged, contentEncoding
    case other

    init(_ old: ScalarUse, _ new: ScalarUse) {
        switch (old.type, new.type) {
        case (_, .json): self = .toAny
        case (.json, _): self = .fromAny
        case (let one, let other) where one.isInteger && other.isInteger:
            self = Self.integers(one, other)
        case (let one, .double) where one.isInteger: self = old.isText ? .other : .integerToNumber
        case (.double, let other) where other.isInteger: self = new.isText ? .other : .numberToInteger
        case (.date, .timestamp), (.timestamp, .date): self = .dateDateTime
        default: self = Self.texts(old, new)
        }
    }

    private static func integers(_ old: ScalarType, _ new: ScalarType) -> ScalarChange {
        let unsigned: Set<ScalarType> = [.uint32, .uint64]
        if unsigned.contains(old) != unsigned.contains(new) { return .signedness }
        return new == .int64 || new == .uint64 ? .integerWidened : .integerNarrowed
    }

    private static func texts(_ old: ScalarUse, _ new: ScalarUse) -> ScalarChange {
        guard old.isText, new.isText, !old.type.isNumeric, !new.type.isNumeric else { return .other }
        if old.type == .bytes || new.type == .bytes { return .contentEncoding }
        if old.type == .string { return .formatAdded }
        return new.type == .string ? .formatRemoved : .formatChanged
    }
}

extension ChangeSite {
    var scalarChange: ScalarChange? {
        if case .scalar(let old, let new) = kind { ScalarChange(old, new) } else { nil }
    }

    /// `` `total` was int32 and is int64 ``.
    var typeWords: FindingWords {
        switch kind {
        case .scalar(let before, let after):
            FindingWords(
                "\(subject) was \(before.type.rawValue) and is \(after.type.rawValue)", here: after.type.rawValue,
                there: before.type.rawValue)
        case .shape(let before, let after):
            FindingWords(
                "\(subject) was \(kindWord(before, in: old)) and is \(kindWord(after, in: new))",
                here: kindWord(after, in: new), there: kindWord(before, in: old))
        default: FindingWords("")
        }
    }

    /// The kind of type, without its name: `a record`, `string`.
    private func kindWord(_ spec: ResolvedSpec, in contract: ResolvedContract) -> String {
        switch contract.shape(of: spec) {
        case .scalar(.json): "any JSON"
        case .scalar(let scalar): scalar.rawValue
        case .record: "a record"
        case .list: "a list"
        case .map: "a map"
        case .enumeration: "an enum"
        case .union: "a union"
        case .oneOf: "a `one_of`"
        case .tuple: "a tuple"
        case .named, .unresolved: "unknown"
        }
    }
}
