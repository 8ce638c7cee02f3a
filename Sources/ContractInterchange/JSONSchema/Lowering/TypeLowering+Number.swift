import ContractModel

extension TypeLowering {
    mutating func number(_ atoms: [SchemaAtom], at location: SchemaLocation) -> TypeSpec {
        if atoms.count == 1 { return number(atoms[0].node) }
        let all = atoms.flatMap { $0.node.values ?? [] }
        if atoms.allSatisfy({ $0.node.values != nil }), all.allSatisfy({ $0.number?.isInteger == true }) {
            return enumeration(atoms, base: .integer)
        }
        if let widest = atoms.first(where: { $0.node.values == nil && $0.node.number.isEmpty }) {
            return number(widest.node)
        }
        let isInteger = atoms.allSatisfy { atom in
            atom.node.number.isInteger || atom.node.values?.allSatisfy { $0.number?.isInteger == true } == true
        }
        report(.lost("alternatives of numbers", at: location, "carried as one number without what differs"))
        return .scalar(isInteger ? .int64 : .double)
    }

    private mutating func number(_ node: SchemaNode) -> TypeSpec {
        if let values = node.values { return number(values, in: node) }
        let rules = node.number
        guard rules.isInteger else { return fraction(rules, at: node.location) }
        var spec = TypeSpec.scalar(integerType(rules))
        if case .scalar(.decimal) = spec.kind {
            spec.limit(.precision, 38)
            spec.limit(.scale, 0)
            spec.limit(.encoding, text: "number")
        }
        addBounds(rules, to: &spec)
        addMultiple(rules, to: &spec, at: node.location)
        return spec
    }

    private mutating func number(_ values: [SourceValue], in node: SchemaNode) -> TypeSpec {
        let numbers = values.compactMap(\.number)
        if numbers.allSatisfy({ $0.isInteger && $0.integer != nil }) {
            if node.isConst, numbers.count == 1 { return constant(.number(numbers[0].description), .int64) }
            return enumeration([SchemaAtom(type: .number, node: node)], base: .integer)
        }
        if numbers.count == 1 { return constant(.number(numbers[0].description), .double) }
        report(.lost("enum of fractions", at: node.location, "carried as `double` between the least and the greatest"))
        var spec = TypeSpec.scalar(.double)
        spec.limit(.min, text: numbers.min()?.description)
        spec.limit(.max, text: numbers.max()?.description)
        return spec
    }

    private mutating func fraction(_ rules: NumberRules, at location: SchemaLocation) -> TypeSpec {
        var spec = TypeSpec.scalar(.double)
        addBounds(rules, to: &spec)
        addMultiple(rules, to: &spec, at: location)
        return spec
    }

    /// Limits that come and go between versions must not change the type: `int64` unless bounds reach beyond it.
    private func integerType(_ rules: NumberRules) -> ScalarType {
        let least = ExactNumber(Int.min)
        let greatest = ExactNumber(Int.max)
        let low = rules.min ?? rules.exclusiveMin
        let high = rules.max ?? rules.exclusiveMax
        let isLow = low.map { $0 < least } ?? false
        let isHigh = high.map { $0 > greatest } ?? false
        if !isLow, !isHigh { return .int64 }
        let fitsUnsigned =
            (low ?? ExactNumber(0)) >= ExactNumber(0) && (high.map { $0 <= Self.greatestUnsigned } ?? true)
        return fitsUnsigned ? .uint64 : .decimal
    }

    private static let greatestUnsigned = ExactNumber("18446744073709551615")!

    private func addBounds(_ rules: NumberRules, to spec: inout TypeSpec) {
        spec.limit(.min, text: rules.min?.description)
        spec.limit(.max, text: rules.max?.description)
        spec.limit(.exclusiveMin, text: rules.exclusiveMin?.description)
        spec.limit(.exclusiveMax, text: rules.exclusiveMax?.description)
        if case .scalar(.uint64) = spec.kind, rules.min == ExactNumber(0) { spec.limits.remove(.min) }
    }

    private mutating func addMultiple(_ rules: NumberRules, to spec: inout TypeSpec, at location: SchemaLocation) {
        guard let first = rules.multiples.first, first > ExactNumber(0) else { return }
        for other in rules.multiples.dropFirst() {
            report(.lost("second multipleOf", at: location, "`\(other)` is left out"))
        }
        if rules.isInteger, !first.isInteger {
            report(.lost("multipleOf", at: location, "`\(first)` is left out of an integer"))
        } else {
            spec.limit(.multipleOf, text: first.description)
        }
    }
}
