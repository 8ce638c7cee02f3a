import ContractModel

/// Scalars as wider scalars.
enum ScalarConversion {
    static func convert(_ text: String, _ old: ScalarType, _ new: ScalarType) -> String? {
        if old.swiftName == new.swiftName { return text }
        switch (old, new) {
        case (.int32, .int64), (.uint32, .int64): return "Int64(\(text))"
        case (.uint32, .uint64): return "UInt64(\(text))"
        case (.int32, .double), (.uint32, .double): return "Double(\(text))"
        case (.int32, .decimal), (.uint32, .decimal): return "ExactDecimal(Int64(\(text)))"
        case (.int64, .decimal), (.uint64, .decimal): return "ExactDecimal(\(text))"
        case (_, .json): return json(text, old)
        default: return nil
        }
    }

    private static func json(_ text: String, _ old: ScalarType) -> String? {
        if old.swiftName == "String" { return ".string(\(text))" }
        if old == .boolean { return ".bool(\(text))" }
        return old.isInteger ? ".number(JSONNumber(\(text)))" : nil
    }
}

/// Enums as enums that have all their values.
enum EnumConversion {
    /// The statements of an initialiser from `old`; `nil` where a value has no counterpart.
    static func cases(_ old: EnumerationPlan, _ new: EnumerationPlan) -> [String]? {
        guard old.base == new.base else { return nil }
        var lines: [String] = []
        for value in old.cases {
            guard let target = target(value.wireValue, new) else { return nil }
            lines.append("case .\(value.name.escapedIdentifier): self = \(target)")
        }
        if !old.hasRawType {
            let name = old.openness == .extensible ? "other" : "unrecognized"
            guard let rest = rest(old, new) else { return nil }
            lines.append(
                rest.contains("value") ? "case .\(name)(let value): self = \(rest)" : "case .\(name): self = \(rest)")
        }
        return ["switch old {"] + lines + ["}"]
    }

    private static func target(_ value: String, _ new: EnumerationPlan) -> String? {
        let found =
            new.cases.first { $0.wireValue == value } ?? new.cases.first { $0.formerValues.contains(value) }
        if let found { return ".\(found.name.escapedIdentifier)" }
        if new.hasRawType { return new.fallback.flatMap { target($0, new) } }
        let literal = new.literal(value)
        return new.openness == .extensible ? ".other(\(literal))" : ".unrecognized(UnrecognizedValue(\(literal)))"
    }

    private static func rest(_ old: EnumerationPlan, _ new: EnumerationPlan) -> String? {
        if new.hasRawType { return new.fallback.flatMap { target($0, new) } }
        let isString = old.base == .string
        switch (old.openness == .extensible, new.openness == .extensible) {
        case (true, true), (false, false): return new.openness == .extensible ? ".other(value)" : ".unrecognized(value)"
        case (true, false): return ".unrecognized(UnrecognizedValue(value))"
        case (false, true): return isString ? ".other(value.rawValue)" : ".other(value.integer ?? 0)"
        }
    }
}
