package import ContractModel

/// Gives a literal the form that its type has on the wire. The parser cannot know what a named type is; where that
/// wants text, `1.10` and `true` are text as written, and a decimal is written as a number but travels as a string.
package enum LiteralAdaptation {
    package static func adapt(_ literal: Literal, to spec: ResolvedSpec) -> Literal {
        guard case .scalar(let scalar) = spec.shape, wantsText(scalar, spec.limits) else { return literal }
        switch literal.value {
        case .number(let text):
            return Literal(.string(scalar.isNumeric ? text : literal.asText ?? text), at: literal.range)
        case .boolean where scalar.isText: return Literal(.string(literal.asText ?? ""), at: literal.range)
        default: return literal
        }
    }

    /// Whether the wire form is a JSON string.
    package static func wantsText(_ scalar: ScalarType, _ limits: Limits) -> Bool {
        let encoding = limits.text(.encoding)
        switch scalar {
        case .boolean, .double, .null, .json: return false
        case .int32, .int64, .uint32, .uint64: return encoding == "string"
        case .decimal: return encoding != "number"
        case .timestamp: return encoding == nil || encoding == "rfc3339"
        default: return true
        }
    }
}

extension ResolvedContract {
    /// A value as it travels; one of an enum with its former names.
    package func spellings(of literal: Literal, as spec: ResolvedSpec) -> [Literal] {
        let own = LiteralAdaptation.adapt(literal, to: spec)
        guard case .enumeration(let enumeration) = shape(of: spec), case .string(let name) = literal.value else {
            return [own]
        }
        let former = enumeration.values.first { $0.name.value == name }?.renamedFrom ?? []
        return [own] + former.map { Literal(.string($0.value), at: literal.range) }
    }
}
