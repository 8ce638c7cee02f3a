import ContractModel

/// Which limits belong to which types, and in which form.
enum LimitUse {
    static func applies(_ limit: Limit, to base: TypeHead.Base) -> Bool {
        guard case .scalar(let scalar) = base else { return applies(limit.kind, toContainer: base) }
        switch limit.kind {
        case .minLength, .maxLength: return scalar.isText || scalar == .bytes
        case .pattern: return scalar.isText
        case .min, .max: return (scalar.isNumeric || isTemporal(scalar)) && fits(limit, scalar)
        case .exclusiveMin, .exclusiveMax, .multipleOf: return scalar.isNumeric && fits(limit, scalar)
        case .precision: return scalar == .decimal ? isInteger(limit) : scalar == .timestamp && !isInteger(limit)
        case .scale: return scalar == .decimal
        case .zone: return scalar == .timestamp
        case .encoding: return scalar.isInteger || scalar == .decimal || scalar == .timestamp
        default: return false
        }
    }

    private static func applies(_ kind: LimitKind, toContainer base: TypeHead.Base) -> Bool {
        switch kind {
        case .minItems, .maxItems, .unique: base == .list
        case .minEntries, .maxEntries, .keyPattern: base == .map
        default: base == .unresolved
        }
    }

    private static func isTemporal(_ scalar: ScalarType) -> Bool {
        switch scalar {
        case .timestamp, .date, .time, .duration: true
        default: false
        }
    }

    private static func isInteger(_ limit: Limit) -> Bool {
        if case .integer = limit.value { true } else { false }
    }

    /// A number for numbers, something else for times.
    private static func fits(_ limit: Limit, _ scalar: ScalarType) -> Bool {
        guard case .text(let text) = limit.value else { return scalar.isNumeric }
        return scalar.isNumeric == (DecimalText(text) != nil)
    }
}
