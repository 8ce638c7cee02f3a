extension Engine {
    /// Checks what a record says of its fields together. Fields count as present where they are there and not null.
    @inline(never)
    mutating func checkInvariants(_ frame: RecordFrame) throws(JSONSyntaxError) {
        for index in frame.shape.pointee.invariants.indices {
            let invariant = table.invariants[Int32(index)]
            guard let fault = fault(of: invariant.pointee.form, frame) else { continue }
            if !Mode.listsViolations {
                throw JSONSyntaxError(offset: frame.start, reason: .unexpectedByte)
            }
            try note(invariant.pointee, fault, frame)
        }
    }

    private mutating func note(_ invariant: InvariantShape, _ fault: String, _ frame: RecordFrame)
        throws(JSONSyntaxError)
    {
        let before = violations.count
        try report(.invariant, from: frame.start, "`\(invariant.id)` does not hold: \(fault)")
        for index in before..<violations.count {
            violations[index].invariant = invariant.id
            violations[index].isWarning = invariant.isWarning
        }
    }

    /// Why an invariant does not hold; nil where it does.
    private func fault(of form: InvariantShape.Form, _ frame: RecordFrame) -> String? {
        switch form {
        case .require(let condition, let paths):
            guard holds(condition, frame) else { return nil }
            let missing = paths.filter { effective($0, frame) == nil }
            return missing.isEmpty ? nil : "\(words(missing, frame)) must be there"
        case .forbid(let condition, let paths):
            guard holds(condition, frame) else { return nil }
            let wrong = paths.filter { present($0, frame) != nil }
            return wrong.isEmpty ? nil : "\(words(wrong, frame)) must not be there"
        case .together(let paths):
            let count = paths.count { present($0, frame) != nil }
            return count == 0 || count == paths.count ? nil : "\(words(paths, frame)) belong together"
        case .exactlyOne(let paths):
            let count = paths.count { present($0, frame) != nil }
            return count == 1 ? nil : "exactly one of \(words(paths, frame)) must be there, \(count) are"
        case .atLeastOne(let paths):
            return paths.contains { present($0, frame) != nil } ? nil : "one of \(words(paths, frame)) must be there"
        case .compare(let left, let comparison, let right):
            return fault(left, comparison, right, frame)
        case .equalLength(let paths):
            let lengths = Set(paths.compactMap { present($0, frame)?.length })
            return lengths.count <= 1 ? nil : "\(words(paths, frame)) must be of equal length"
        }
    }

    private func fault(
        _ left: InvariantOperand, _ comparison: InvariantComparison, _ right: InvariantOperand, _ frame: RecordFrame
    ) -> String? {
        guard let one = effective(left.path, frame), let other = effective(right.path, frame),
            let holds = one.compare(left.kind, comparison, other, right.kind), !holds
        else { return nil }
        return "\(words([left.path], frame)) must be \(comparison.symbol) \(words([right.path], frame))"
    }

    private func holds(_ condition: InvariantCondition, _ frame: RecordFrame) -> Bool {
        switch condition.test {
        case .present: present(condition.path, frame) != nil
        case .absent: present(condition.path, frame) == nil
        case .oneOf(let values): effective(condition.path, frame).map { $0.equalsAny(values) } ?? false
        case .noneOf(let values): effective(condition.path, frame).map { !$0.equalsAny(values) } ?? false
        }
    }

    /// The value that a reader sees at a path: the event's, or the default of a field that is not there.
    private func effective(_ path: InvariantPath, _ frame: RecordFrame) -> RawJSON? {
        if starts[Int(frame.startsMark) + path.field] >= 0 { return present(path, frame) }
        let field = table.fields[frame.shape.pointee.fields.first + Int32(path.field)].pointee
        guard field.hasDefault else { return nil }
        let range = field.defaultValue.indices
        let bytes = UTF8Bytes(start: table.literals.base, count: range.upperBound)
        return RawJSON(bytes, at: range.lowerBound)?.value(at: path.steps)
    }

    /// The value of the event at a path, unless it is null.
    private func present(_ path: InvariantPath, _ frame: RecordFrame) -> RawJSON? {
        let start = starts[Int(frame.startsMark) + path.field]
        guard start >= 0 else { return nil }
        return RawJSON(cursor, at: start).value(at: path.steps)
    }

    /// The paths, for messages.
    private func words(_ paths: [InvariantPath], _ frame: RecordFrame) -> String {
        paths.map { path in
            let field = table.fields[frame.shape.pointee.fields.first + Int32(path.field)].pointee
            return "`\(path.steps.reduce(into: table.text(field.name)) { $0 += $1.words })`"
        }.joined(separator: ", ")
    }
}

extension InvariantPath.Step {
    /// For messages.
    var words: String {
        switch self {
        case .member(let name): ".\(name)"
        case .item(let index): ".\(index)"
        case .variant: ""
        }
    }
}
