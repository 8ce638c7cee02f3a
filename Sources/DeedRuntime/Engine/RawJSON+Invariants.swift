extension RawJSON {
    /// The value that steps lead to; nil where there is none, or where it is null.
    func value(at steps: [InvariantPath.Step]) -> RawJSON? {
        var place: RawJSON? = self
        for step in steps {
            switch step {
            case .member(let name): place = place?.member(name)
            case .item(let index): place = place?.item(index)
            case .variant(let tag, let tags):
                guard let text = place?.member(tag)?.text, tags.contains(text) else { return nil }
            }
        }
        return place?.kind == .null ? nil : place
    }

    /// Whether the value equals one of some values written as JSON.
    func equalsAny(_ values: [[UInt8]]) -> Bool {
        let bytes = bytes
        if values.contains(where: { bytes.elementsEqual($0) }) { return true }
        if kind == .string, !bytes.contains(0x5C), values.allSatisfy({ !$0.contains(0x5C) }) { return false }
        let value = value
        return values.contains { (try? JSONValue.parse($0)) == value }
    }

    /// How two values compare; nil where one of them is not of its kind.
    func compare(
        _ kind: InvariantOperand.Kind, _ comparison: InvariantComparison, _ other: RawJSON,
        _ otherKind: InvariantOperand.Kind
    ) -> Bool? {
        switch kind {
        case .number: comparison.holds(number, other.number) ?? comparison.holds(double, other.double)
        case .text: comparison.holds(text, other.text)
        case .boolean: comparison.holds(value.bool.map { $0 ? 1 : 0 }, other.value.bool.map { $0 ? 1 : 0 })
        case .date: comparison.holds(textual(CalendarDate.self), other.textual(CalendarDate.self))
        case .time: comparison.holds(textual(TimeOfDay.self), other.textual(TimeOfDay.self))
        case .duration: comparison.holds(textual(ISODuration.self), other.textual(ISODuration.self))
        default: comparison.holds(moment(kind), other.moment(otherKind))
        }
    }

    /// A number, written as one or as text.
    private var number: ExactDecimal? {
        kind == .string ? text.flatMap { ExactDecimal($0) } : ExactDecimal.parse(bytes)
    }

    private var double: Double? { kind == .number ? JSONNumber.double(bytes) : nil }

    private func textual<Value: TextualValue>(_ type: Value.Type) -> Value? { text.flatMap { Value($0) } }

    private func moment(_ kind: InvariantOperand.Kind) -> Timestamp? {
        if kind == .timestamp { return textual(Timestamp.self) }
        guard let value = number?.int64 else { return nil }
        return switch kind {
        case .unixSeconds: Timestamp(unixSeconds: value)
        case .unixMillis: Timestamp(unixMillis: value)
        default: Timestamp(unixMicros: value)
        }
    }
}

extension InvariantComparison {
    /// Whether two values stand in this relation; nil where there are not two.
    func holds<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool? {
        guard let left, let right else { return nil }
        return holds(left, right) as Bool
    }
}
