import ContractModel
import ContractRegistry
import DeedRuntime

extension ContainmentWalk {
    /// Compares what values look like. Null and constants are dealt with.
    mutating func shapes(_ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        switch (writer.shape(of: written), reader.shape(of: read)) {
        case (.unresolved, _), (_, .unresolved), (_, .scalar(.json)): break
        case (.oneOf(let union), _): variants(of: union, read, at: cursor)
        case (_, .oneOf(let union)): choose(written, union, read, at: cursor)
        case (.scalar(.json), _): anything(read, at: cursor)
        case (.enumeration(let one), .enumeration(let other)) where one.base == other.base && read.const == nil:
            values(one, other, at: cursor)
        case (.scalar, .scalar), (.scalar, .enumeration), (.enumeration, .scalar), (.enumeration, .enumeration):
            scalars(written, read, at: cursor)
        case (.record(let one), .record(let other)): records(one, other, at: cursor)
        case (.list(let one), .list(let other)):
            itemCounts(written, read, at: cursor)
            if maxCount(.maxItems, of: written) > 0 { walk(one, other, at: cursor.into(FieldPath.every, .item)) }
        case (.map(let one), .map(let other)):
            entryCounts(written, read, at: cursor)
            if maxCount(.maxEntries, of: written) > 0 { walk(one, other, at: cursor.into(FieldPath.every, .entry)) }
        case (.tuple(let one), .tuple(let other)): tuples(one, other, at: cursor)
        case (.tuple(let one), .list(let other)): tuple(one, list: other, read, at: cursor)
        case (.union(let one), .union(let other)): unions(one, other, at: cursor)
        case (.record(let one), .map(let other)): record(one, map: other, read, at: cursor)
        case (.map(let one), .record(let other)): map(one, record: other, at: cursor)
        case (let one, let other):
            // Both objects or both lists, but of shapes that say different things: payloads will tell.
            let isNear = Kind(one) == Kind(other)
            breach(.type, .anything, at: cursor, doubt: isNear ? "the shapes differ" : nil)
        }
    }

    /// A writer that may send any JSON: some plain value of it is what the reader refuses.
    private mutating func anything(_ read: ResolvedSpec, at cursor: Cursor) {
        let judge = ReaderJudge(read, of: reader)
        let plain: [JSONValue] = [true, 0, "", [], [:]]
        for value in plain {
            if let rule = judge.refusals(of: value).first { return breach(rule, .value(value), at: cursor) }
        }
        breach(.type, .anything, at: cursor, doubt: "the writer may send any JSON")
    }

    /// What JSON a shape is made of.
    private enum Kind {
        case object, array, simple

        init(_ shape: ResolvedShape) {
            switch shape {
            case .record, .map, .union: self = .object
            case .list, .tuple: self = .array
            default: self = .simple
            }
        }
    }

    private mutating func scalars(_ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        if written.saysSame(as: read) { return }
        let domain = ScalarDomain(written, of: writer)
        for refusal in domain.refusals(by: ScalarDomain(read, of: reader), readers: .strict) {
            switch refusal.value {
            case .found(let value): breach(refusal.constraint.breachRule, .value(value), at: cursor)
            case .undecided(let reason): breach(refusal.constraint.breachRule, .anything, at: cursor, doubt: reason)
            case .none: break
            }
        }
    }

    /// Enums value by value, so that each value that is refused is known.
    private mutating func values(_ written: Enumeration, _ read: Enumeration, at cursor: Cursor) {
        guard read.openness == .closed else { return }
        let known = Set(read.values.flatMap { [$0.name.value] + $0.renamedFrom.map(\.value) })
        for value in written.values where !known.contains(value.name.value) {
            breach(.enum, .value(value.wireValue(written.base)), at: cursor)
        }
        guard written.openness == .extensible else { return }
        breach(.enum, .value(Self.undeclared(written, read)), at: cursor)
    }

    /// A value that neither declares.
    private static func undeclared(_ written: Enumeration, _ read: Enumeration) -> JSONValue {
        let known = Set((written.values + read.values).flatMap { [$0.name.value] + $0.renamedFrom.map(\.value) })
        if written.base == .integer {
            return .number(JSONNumber((0...Int64.max).first { !known.contains(String($0)) } ?? 0))
        }
        return .string(["other", "something_else"].first { !known.contains($0) } ?? "undeclared_value")
    }

    private mutating func tuples(_ written: [ResolvedSpec], _ read: [ResolvedSpec], at cursor: Cursor) {
        guard written.count == read.count else { return breach(.type, .anything, at: cursor) }
        for (index, pair) in zip(written, read).enumerated() {
            walk(pair.0, pair.1, at: cursor.into(String(index), .position(index)))
        }
    }

    private mutating func tuple(
        _ items: [ResolvedSpec], list element: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor
    ) {
        if items.count < read.limits.integer(.minItems) ?? 0 { breach(.minItems, .anything, at: cursor) }
        if items.count > read.limits.integer(.maxItems) ?? .max { breach(.maxItems, .anything, at: cursor) }
        if read.limits.flag(.unique) { breach(.unique, .anything, at: cursor, doubt: "items may be equal") }
        for (index, item) in items.enumerated() {
            walk(item, element, at: cursor.into(String(index), .position(index)))
        }
    }
}

extension ScalarConstraint {
    /// The rule that stands for the constraint: of several that a type comes with, `type`.
    fileprivate var breachRule: Violation.Rule {
        switch self {
        case .type: .type
        case .limit(let kind): Violation.Rule(rawValue: kind.rawValue) ?? .type
        case .const: .const
        case .enumeration: .enum
        }
    }
}

extension Enumeration.Value {
    /// As it travels.
    fileprivate func wireValue(_ base: Enumeration.Base) -> JSONValue {
        base == .integer ? JSONNumber(name.value).map { .number($0) } ?? .string(name.value) : .string(name.value)
    }
}
