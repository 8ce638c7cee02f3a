extension SchemaNode {
    /// Keeps the values that are in `allowed` too.
    mutating func restrict(to allowed: [SourceValue]) {
        guard let values else {
            self.values = allowed.reduce(into: []) { list, value in
                if !list.contains(where: { $0.equals(value) }) { list.append(value) }
            }
            return
        }
        self.values = values.filter { value in allowed.contains { $0.equals(value) } }
    }

    /// What satisfies both: `allOf`, and keywords beside a reference.
    func intersected(with other: SchemaNode, keepingPlace: Bool = true) -> SchemaNode {
        var result = self
        if !keepingPlace { result.location = other.location }
        for reference in other.references where !references.contains(where: { $0.target == reference.target }) {
            result.references.append(reference)
        }
        result.types = types.intersection(other.types)
        result.isImpossible = isImpossible || other.isImpossible
        if let allowed = other.values { result.restrict(to: allowed) }
        result.isConst = isConst || other.isConst
        result.text = text.intersected(with: other.text)
        result.number = number.intersected(with: other.number)
        result.list = list.intersected(with: other.list)
        result.object = object.intersected(with: other.object, findings: &result.findings)
        result.alternatives += other.alternatives
        result.notes = notes.over(other.notes)
        result.findings += other.findings
        return result
    }
}

extension SourceValue {
    /// Equal as JSON: `1.0` equals `1`, members in any order.
    func equals(_ other: SourceValue) -> Bool {
        switch (self, other) {
        case (.number(let left), .number(let right)): ExactNumber(left) == ExactNumber(right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.equals($1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { member in other[member.name].map { member.value.equals($0) } ?? false }
        default: self == other
        }
    }
}

extension TextRules {
    func intersected(with other: TextRules) -> TextRules {
        var result = self
        result.minLength = larger(minLength, other.minLength)
        result.maxLength = smaller(maxLength, other.maxLength)
        for pattern in other.patterns where !patterns.contains(pattern) { result.patterns.append(pattern) }
        for format in other.formats where !formats.contains(format) { result.formats.append(format) }
        return result
    }
}

extension NumberRules {
    func intersected(with other: NumberRules) -> NumberRules {
        var result = self
        result.isInteger = isInteger || other.isInteger
        result.min = larger(min, other.min)
        result.max = smaller(max, other.max)
        result.exclusiveMin = larger(exclusiveMin, other.exclusiveMin)
        result.exclusiveMax = smaller(exclusiveMax, other.exclusiveMax)
        for multiple in other.multiples where !multiples.contains(multiple) { result.multiples.append(multiple) }
        return result
    }
}

extension ListRules {
    func intersected(with other: ListRules) -> ListRules {
        var result = self
        result.minItems = larger(minItems, other.minItems)
        result.maxItems = smaller(maxItems, other.maxItems)
        result.isUnique = isUnique || other.isUnique
        for (place, node) in other.prefix.enumerated() {
            if place < prefix.count {
                result.prefix[place] = prefix[place].intersected(with: node)
            } else {
                result.prefix.append(items.first.map { $0.intersected(with: node) } ?? node)
            }
        }
        if let mine = items.first, let theirs = other.items.first {
            result.items = [mine.intersected(with: theirs)]
        } else if items.isEmpty {
            result.items = other.items
        }
        return result
    }
}

private func larger<Value: Comparable>(_ left: Value?, _ right: Value?) -> Value? {
    guard let left, let right else { return left ?? right }
    return max(left, right)
}

private func smaller<Value: Comparable>(_ left: Value?, _ right: Value?) -> Value? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
}
