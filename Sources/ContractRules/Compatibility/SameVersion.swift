import ContractModel
import ContractRegistry
import PayloadSets

/// Whether two versions of an event say the same throughout, seen in one pass over both side by side: most contracts are what
/// was released last, and then there is nothing to align, to contain or to judge.
///
/// It is careful: where it is not plain that a comparison would find nothing it answers no, and the versions are compared.
struct SameVersion {
    private let old: ResolvedContract
    private let new: ResolvedContract
    private let followsNames: Bool
    /// The named type of the new version that stands for each of the old one's, once it is met.
    private var partners: [Int?]

    static func isPlain(_ old: ResolvedContract, _ new: ResolvedContract) -> Bool {
        var walk = SameVersion(old, new)
        return walk.isSame(old.payload, new.payload) && EventDiff(old: old, new: new).changes.isEmpty
    }

    /// - Parameter followsNames: whether named types that are not scalars are looked into; where not, they are not plain.
    init(_ old: ResolvedContract, _ new: ResolvedContract, followsNames: Bool = true) {
        self.old = old
        self.new = new
        self.followsNames = followsNames
        partners = Array(repeating: nil, count: old.types.count)
    }

    private mutating func isSame(_ one: ResolvedRecord, _ other: ResolvedRecord) -> Bool {
        guard one.fields.count == other.fields.count, one.unknownFields == other.unknownFields,
            // What a condition asks is compiled to be compared.
            one.invariants.isEmpty, other.invariants.isEmpty,
            one.reserved.elementsEqual(other.reserved, by: { $0.value == $1.value })
        else { return false }
        for index in one.fields.indices where !isSame(one.fields[index], other.fields[index]) { return false }
        return isSame(one.additional, other.additional)
    }

    private mutating func isSame(_ one: ResolvedSpec?, _ other: ResolvedSpec?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return isSame(one, other)
    }

    mutating func isSame(_ one: ResolvedField, _ other: ResolvedField) -> Bool {
        one.sensitivity == other.sensitivity && one.field.saysSame(as: other.field)
            && one.unit(in: old) == other.unit(in: new) && isSame(one.spec, other.spec)
    }

    private mutating func isSame(_ one: ResolvedSpec, _ other: ResolvedSpec) -> Bool {
        guard one.nullable == other.nullable, one.const == nil, other.const == nil, hasSameName(one, other),
            one.limits.saysSame(as: other.limits)
        else { return false }
        return isSame(one.shape, other.shape)
    }

    private func hasSameName(_ one: ResolvedSpec, _ other: ResolvedSpec) -> Bool {
        guard let mine = one.type, let theirs = other.type else { return one.type == nil && other.type == nil }
        return old[mine].name == new[theirs].name && old[mine].origin == new[theirs].origin
    }

    private mutating func isSame(_ one: ResolvedShape, _ other: ResolvedShape) -> Bool {
        switch (one, other) {
        case (.scalar(let one), .scalar(let other)): one == other
        case (.record(let one), .record(let other)): isSame(one, other)
        case (.list(let one), .list(let other)), (.map(let one), .map(let other)): isSame(one, other)
        case (.enumeration(let one), .enumeration(let other)): one.saysSame(as: other)
        case (.union(let one), .union(let other)): isSame(one, other)
        case (.tuple(let one), .tuple(let other)): isSame(one, other)
        case (.named(let one), .named(let other)): isSame(one, other)
        // Which variant of a `one_of` takes a value is for the comparison to tell.
        default: false
        }
    }

    private mutating func isSame(_ one: [ResolvedSpec], _ other: [ResolvedSpec]) -> Bool {
        guard one.count == other.count else { return false }
        for index in one.indices where !isSame(one[index], other[index]) { return false }
        return true
    }

    /// Named types, each pair once, so that those which hold themselves come to an end.
    private mutating func isSame(_ one: TypeID, _ other: TypeID) -> Bool {
        guard followsNames else { return false }
        if let partner = partners[one.index] { return partner == other.index }
        partners[one.index] = other.index
        return isSame(old[one].spec, new[other].spec)
    }

    private mutating func isSame(_ one: ResolvedUnion, _ other: ResolvedUnion) -> Bool {
        guard one.tag == other.tag, one.content == other.content, one.openness == other.openness,
            one.variants.count == other.variants.count, one.hasTagsOnce
        else { return false }
        for (mine, theirs) in zip(one.variants, other.variants) {
            guard mine.name == theirs.name, mine.tags == theirs.tags,
                mine.variant.swiftName?.value == theirs.variant.swiftName?.value, isSame(mine.spec, theirs.spec)
            else { return false }
        }
        return true
    }
}

extension ResolvedUnion {
    /// Whether no tag leads to two variants.
    fileprivate var hasTagsOnce: Bool {
        let tags = variants.flatMap(\.tags)
        return Set(tags).count == tags.count
    }
}

extension Field {
    /// All of it but its type and what its type adds. What was renamed is for the comparison to follow.
    fileprivate func saysSame(as other: Field) -> Bool {
        guard name.value == other.name.value, jsonName?.value == other.jsonName?.value, optional == other.optional,
            renamedFrom.isEmpty, other.renamedFrom.isEmpty, swiftName?.value == other.swiftName?.value,
            doc?.value == other.doc?.value, DiffWalk.isSame(deprecated, other.deprecated)
        else { return false }
        guard let one = self.default, let value = other.default else {
            return self.default == nil && other.default == nil
        }
        return one.isSame(as: value)
    }
}

extension Enumeration {
    fileprivate func saysSame(as other: Enumeration) -> Bool {
        base == other.base && openness == other.openness && fallback?.value == other.fallback?.value
            && values.elementsEqual(other.values) { $0.saysSame(as: $1) }
    }
}

extension Enumeration.Value {
    fileprivate func saysSame(as other: Enumeration.Value) -> Bool {
        name.value == other.name.value && renamedFrom.isEmpty && other.renamedFrom.isEmpty
            && swiftName?.value == other.swiftName?.value && doc?.value == other.doc?.value
            && DiffWalk.isSame(deprecated, other.deprecated)
    }
}
