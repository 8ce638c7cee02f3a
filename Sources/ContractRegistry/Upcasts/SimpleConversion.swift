import ContractModel

/// Decides how scalars and enums become each other.
enum SimpleConversion {
    /// `nil` where they cannot, or where one has parts.
    static func of(
        _ before: ResolvedShape, _ limits: Limits, to after: ResolvedShape, _ newLimits: Limits
    ) -> ValueConversion? {
        switch (before, after) {
        case (.unresolved, _), (_, .unresolved): .free
        case (.scalar(let one), .scalar(let other)):
            scalar(ScalarForm(one, limits), to: ScalarForm(other, newLimits))
        case (_, .scalar(.json)): .free
        case (.enumeration(let one), .enumeration(let other)): enumeration(one, to: other)
        case (.enumeration(let one), .scalar(let other)):
            scalar(ScalarForm(one.base), to: ScalarForm(other, newLimits))
        case (.scalar(let one), .enumeration(let other)):
            other.openness == .extensible ? scalar(ScalarForm(one, limits), to: ScalarForm(other.base)) : nil
        default: nil
        }
    }

    private static func scalar(_ before: ScalarForm, to after: ScalarForm) -> ValueConversion? {
        widens(before.type, to: after.type) ? .scalar(before, to: after) : nil
    }

    private static func widens(_ before: ScalarType, to after: ScalarType) -> Bool {
        if before == after || before.isText && after.isText { return true }
        switch (before, after) {
        case (.int32, .int64), (.uint32, .int64), (.uint32, .uint64), (.int32, .double), (.uint32, .double): return true
        case (_, .decimal): return before.isInteger
        case (_, .json): return true
        default: return false
        }
    }

    private static func enumeration(_ before: Enumeration, to after: Enumeration) -> ValueConversion? {
        guard before.base == after.base else { return nil }
        let names = after.presentNames
        var values: [String: String] = [:]
        for (name, present) in before.presentNames {
            guard let target = names[present] ?? after.valueOfStrangers else {
                if after.openness == .closed { return nil }
                values[name] = present
                continue
            }
            values[name] = target
        }
        let isClosed = after.openness == .closed && after.fallback == nil
        if before.openness == .extensible, isClosed { return nil }
        let fallback = before.valueOfStrangers.map { values[$0] ?? $0 } ?? after.valueOfStrangers
        return .enumeration(EnumerationConversion(values: values, fallback: fallback))
    }
}

extension Enumeration {
    /// Present names by present and former ones.
    fileprivate var presentNames: [String: String] {
        var names: [String: String] = [:]
        for value in values { for former in value.renamedFrom { names[former.value] = value.name.value } }
        for value in values { names[value.name.value] = value.name.value }
        return names
    }

    /// The value that a reader takes any other for; where an undeclared one may be written it stays what it is.
    fileprivate var valueOfStrangers: String? { openness == .extensible ? nil : fallback?.value }
}

extension ScalarForm {
    init(_ type: ScalarType, _ limits: Limits) { self.init(type, encoding: limits.text(.encoding)) }

    init(_ base: Enumeration.Base) { self.init(base == .string ? .string : .int64) }
}
