import ContractModel

/// Whether what one version writes can stand as it is where another version expects something: the rule by which an
/// upcast carries fields of the same name over.
package struct CarryOver: Sendable {
    private let old: ResolvedContract
    private let new: ResolvedContract
    /// Pairs of named types that are being compared; a recursive type carries over if nothing else speaks against it.
    private var assumed: Set<Pair> = []
    /// Whether the value counts and not its wire form, as for a step that names its source.
    private let isByValue: Bool

    private struct Pair: Hashable {
        var old: TypeID
        var new: TypeID
    }

    /// - Parameter isByValue: whether a value may change its encoding, as a step with `from` lets it: a timestamp in
    ///   milliseconds can stand for one in RFC 3339.
    package init(from old: ResolvedContract, to new: ResolvedContract, isByValue: Bool = false) {
        self.old = old
        self.new = new
        self.isByValue = isByValue
    }

    /// Whether every value of `before`, a type of the old contract, is one of `after`, a type of the new one.
    package mutating func carries(_ before: ResolvedSpec, to after: ResolvedSpec) -> Bool {
        if before.nullable, !after.nullable { return false }
        if let const = after.const, before.const?.isSame(as: const) != true { return false }
        guard isLooserOrEqual(after.limits, than: effective(before.limits)) else { return false }
        if let one = before.type, let other = after.type, !assumed.insert(Pair(old: one, new: other)).inserted {
            return true
        }
        return carries(old.shape(of: before), to: new.shape(of: after))
    }

    private func isLooserOrEqual(_ after: Limits, than before: Limits) -> Bool {
        after.entries.allSatisfy { limit in
            if limit.kind == .encoding { return true }
            guard let other = before[limit.kind] else { return limit.value == .flag(false) }
            let order = LimitOrder.compare(limit, with: other)
            return order == .looser || order == .equal
        } && (isByValue || before[.encoding]?.value == after[.encoding]?.value)
    }

    /// A number of milliseconds is in UTC and no finer than that, without saying so.
    private func effective(_ limits: Limits) -> Limits {
        guard let encoding = limits[.encoding], case .text(let word) = encoding.value, word.hasPrefix("unix_") else {
            return limits
        }
        var limits = limits
        if limits[.precision] == nil {
            limits.set(Limit(.precision, .text(String(word.dropFirst(5))), at: encoding.range))
        }
        limits.set(Limit(.zone, .text("utc"), at: encoding.range))
        return limits
    }

    private mutating func carries(_ before: ResolvedShape, to after: ResolvedShape) -> Bool {
        switch (before, after) {
        case (.unresolved, _), (_, .unresolved), (_, .scalar(.json)): return true
        case (.scalar(let one), .scalar(let other)): return Self.widens(one, to: other)
        case (.enumeration(let one), .enumeration(let other)): return carries(one, to: other)
        case (.list(let one), .list(let other)), (.map(let one), .map(let other)): return carries(one, to: other)
        case (.tuple(let one), .tuple(let other)): return one.count == other.count && carries(one, to: other)
        case (.record(let one), .record(let other)): return carries(one, to: other)
        case (.union(let one), .union(let other)):
            guard one.tag == other.tag, one.content == other.content else { return false }
            return carries(one.variants, to: other.variants, openness: other.openness)
        case (.oneOf(let one), .oneOf(let other)):
            return carries(one.variants, to: other.variants, openness: other.openness)
        default: return false
        }
    }

    private static func widens(_ before: ScalarType, to after: ScalarType) -> Bool {
        switch (before, after) {
        case (.int32, .int64), (.uint32, .uint64), (.uint32, .int64), (.int32, .double), (.uint32, .double): true
        default: before == after
        }
    }

    private func carries(_ before: Enumeration, to after: Enumeration) -> Bool {
        guard before.base == after.base else { return false }
        if after.openness != .closed { return true }
        let known = Set(after.values.flatMap { [$0.name.value] + $0.renamedFrom.map(\.value) })
        return before.openness != .extensible && before.values.allSatisfy { known.contains($0.name.value) }
    }

    private mutating func carries(_ before: [ResolvedSpec], to after: [ResolvedSpec]) -> Bool {
        for (one, other) in zip(before, after) where !carries(one, to: other) { return false }
        return true
    }

    private mutating func carries(_ before: ResolvedRecord, to after: ResolvedRecord) -> Bool {
        let sources = before.fieldsByWireName
        for field in after.fields {
            guard let source = field.source(in: sources) else {
                if field.isRequiredToWrite, field.field.default == nil { return false }
                continue
            }
            guard carries(source, to: field) else { return false }
        }
        return true
    }

    /// Whether a field of the old version can stand for one of the new version.
    package mutating func carries(_ before: ResolvedField, to after: ResolvedField) -> Bool {
        let isThere = before.isRequiredToWrite || !after.isRequiredToWrite || after.field.default != nil
        return isThere && carries(before.spec, to: after.spec)
    }

    private mutating func carries(
        _ before: [ResolvedVariant], to after: [ResolvedVariant], openness: Openness
    ) -> Bool {
        for variant in before {
            guard let other = after.first(where: { $0.name == variant.name }) else {
                if openness == .closed { return false }
                continue
            }
            guard let one = variant.spec, let another = other.spec else { continue }
            guard carries(one, to: another) else { return false }
        }
        return true
    }
}

extension ResolvedRecord {
    var fieldsByWireName: [String: ResolvedField] {
        Dictionary(fields.map { ($0.wireName, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension ResolvedField {
    /// The field of an older version that a reader takes for this one: of the same wire name, or of a former one.
    func source(in fields: [String: ResolvedField]) -> ResolvedField? {
        fields[wireName] ?? field.renamedFrom.lazy.compactMap { fields[$0.value] }.first
    }
}
