import ContractModel
import ContractRegistry

/// What becomes of a value that is missing.
struct MissingValue {
    /// What stands in where the new field may not be missing.
    var standIn: String?
    /// What stands in for an absent value even where the new field may be missing too.
    var absent: Literal?
    /// Whether the new field may be `null`, so that a `null` needs nothing to stand in.
    var takesNull: Bool
}

/// Values that may be missing on either side.
extension UpcastPlanner {
    mutating func convert(_ source: PathExpression, to type: SwiftType, _ missing: MissingValue) -> String? {
        let fill = missing.takesNull && source.lastPresence == .nullable ? nil : missing.absent
        if source.type == type, !source.isOptional, fill == nil || type.unwrapped == type, !type.isPresence {
            return source.text
        }
        if source.type.isPresence, type.isPresence { return presence(source, to: type, fill) }
        var value = source
        value.unwrap()
        guard value.isOptional else { return convert(value.text, value.type, type) }
        let isNullable = source.lastPresence == .nullable
        switch type {
        case .optional(let wrapped):
            guard let kept = mapped(value, wrapped), let fill else { return mapped(value, wrapped) }
            guard let other = ValueLiteral(plan: plan).expression(fill, type) else { return nil }
            let isKeptNull = missing.takesNull && source.type.isPresence && !source.isOptional
            return (isKeptNull ? "\(source.text).isNull ? nil : " : "") + "\(kept) ?? \(other)"
        case .presence(let wrapped):
            let other = fill.flatMap { ValueLiteral(plan: plan).expression($0, .optional(wrapped)) }.map { " ?? \($0)" }
            return mapped(value, wrapped).map {
                "Presence(\(isNullable ? "orNull" : "orAbsent"): \($0)\(other ?? ""))"
            }
        case .scalar, .declared, .list, .map:
            guard let standIn = missing.standIn else { return nil }
            return mapped(value, type).map { "\($0) ?? \(standIn)" }
        }
    }

    /// Absent, null or a value as the same.
    private mutating func presence(_ source: PathExpression, to type: SwiftType, _ fill: Literal?) -> String? {
        let converted =
            source.type == type
            ? source.text
            : convert("$0", source.type.inner, type.inner).map {
                $0 == "$0" ? source.text : "\(source.text).map { \($0) }"
            }
        guard let fill, let other = ValueLiteral(plan: plan).expression(fill, type) else { return converted }
        return converted.map { "\(source.text).isAbsent ? \(other) : \($0)" }
    }
}

extension PropertyPlan {
    /// Whether it may be `null`.
    var takesNull: Bool { presence == .nullable || presence == .presence }

    /// What an absent value reads as where the property may be `null`, which is another thing.
    var ifAbsent: Literal? { presence == .nullable ? defaultValue : nil }
}

extension SwiftType {
    /// What an optional, a list or a map holds.
    fileprivate var inner: SwiftType {
        switch self {
        case .scalar, .declared: self
        case .list(let type), .map(let type), .optional(let type), .presence(let type): type
        }
    }

    fileprivate var isPresence: Bool { if case .presence = self { true } else { false } }
}
