package import ContractModel

/// Where a path leads in a payload, step by step.
package struct PathLookup: Sendable {
    /// What one component of a path stepped into.
    package enum Step: Sendable {
        case field(ResolvedField)
        /// `*`: the items of a list or the values of a map.
        case every
        /// A place of a tuple, from 0.
        case item(Int)
        case variant(ResolvedVariant)
        /// The tag of a union, or the member that holds its payload.
        case tag
        /// A part of free JSON, or of what could not be resolved: nobody can say whether it is there.
        case free
    }

    /// One for each component, up to the one that is missing.
    package var steps: [Step] = []
    /// What the path leads to; `nil` where it leads nowhere.
    package var spec: ResolvedSpec?
    /// The index of the component that names nothing.
    package var missing: Int?
    /// What could stand there instead.
    package var candidates: [String] = []
    /// Whether every field on the way must be sent. A step into a union is a condition, so not required.
    package var isRequired = true
    /// Whether the value, or one on the way to it, may be `null`.
    package var isNullable = false
    /// Whether a `*` is on the way, so that there may be none, one or many.
    package var isMultiple = false

    package init() {}

    package var exists: Bool { missing == nil }

    /// The last field passed: of `lines.*` that is `lines`.
    package var field: ResolvedField? {
        for case .field(let field) in steps.reversed() { return field }
        return nil
    }

    package var fields: [ResolvedField] {
        steps.compactMap { if case .field(let field) = $0 { field } else { nil } }
    }

    /// Whether the path ends in free JSON or in what could not be resolved.
    package var isFree: Bool {
        if case .free? = steps.last { true } else { false }
    }
}

extension ResolvedContract {
    /// Follows a path from the payload.
    package func lookup(_ path: FieldPath) -> PathLookup { lookup(path, in: payload) }

    /// Whether a path leads anywhere.
    package func has(_ path: FieldPath) -> Bool {
        path.components.count == 1 ? payload.index(of: path.components[0]) != nil : lookup(path).exists
    }

    /// The fields that a path passes.
    package func fields(on path: FieldPath) -> [ResolvedField] {
        path.components.count == 1 ? payload.field(path.components[0]).map { [$0] } ?? [] : lookup(path).fields
    }

    /// Follows a path from a record, as the paths of its invariants do.
    package func lookup(_ path: FieldPath, in record: ResolvedRecord) -> PathLookup {
        guard let first = path.components.first else {
            return lookup(path, from: ResolvedSpec(.record(record), range: record.range))
        }
        var walk = PathWalk(contract: self, spec: ResolvedSpec(.unresolved, range: record.range))
        guard walk.enter(record, first) else {
            walk.lookup.missing = 0
            return walk.lookup
        }
        return walk.follow(path, from: 1)
    }

    /// Follows a path from any value.
    package func lookup(_ path: FieldPath, from spec: ResolvedSpec) -> PathLookup {
        var walk = PathWalk(contract: self, spec: spec)
        return walk.follow(path, from: 0)
    }
}

/// The state of a lookup between two components.
private struct PathWalk {
    let contract: ResolvedContract
    var spec: ResolvedSpec
    var lookup = PathLookup()

    init(contract: ResolvedContract, spec: ResolvedSpec) {
        self.contract = contract
        self.spec = spec
    }

    /// Steps into all components from a place on.
    mutating func follow(_ path: FieldPath, from start: Int) -> PathLookup {
        for index in start..<path.components.count {
            guard step(path.components[index]) else {
                lookup.missing = index
                return lookup
            }
        }
        lookup.spec = spec
        return lookup
    }

    /// Steps into one component; `false` where nothing bears that name.
    mutating func step(_ component: String) -> Bool {
        switch contract.shape(of: spec) {
        case .record(let record): return enter(record, component)
        case .list(let element), .map(let element): return enter(element, component)
        case .tuple(let items): return enter(items, component)
        case .union(let union): return enter(union, component)
        case .oneOf(let union): return enter(union.variants, component)
        case .scalar(.json), .unresolved: return enterFreely()
        case .scalar, .enumeration, .named: return false
        }
    }

    mutating func enter(_ record: ResolvedRecord, _ component: String) -> Bool {
        guard let field = record.field(component) else {
            lookup.candidates = record.fields.map(\.name)
            return false
        }
        lookup.isRequired = lookup.isRequired && field.isRequiredToWrite
        return advance(.field(field), to: field.spec)
    }

    private mutating func enter(_ element: ResolvedSpec, _ component: String) -> Bool {
        guard component == FieldPath.every else {
            lookup.candidates = [FieldPath.every]
            return false
        }
        lookup.isMultiple = true
        return advance(.every, to: element)
    }

    private mutating func enter(_ items: [ResolvedSpec], _ component: String) -> Bool {
        guard let index = Int(component), items.indices.contains(index) else {
            lookup.candidates = items.indices.map(String.init)
            return false
        }
        return advance(.item(index), to: items[index])
    }

    private mutating func enter(_ union: ResolvedUnion, _ component: String) -> Bool {
        if enter(union.variants, component) { return true }
        if component == union.tag { return advance(.tag, to: ResolvedSpec(.scalar(.string), range: spec.range)) }
        lookup.candidates.append(union.tag)
        return false
    }

    private mutating func enter(_ variants: [ResolvedVariant], _ component: String) -> Bool {
        guard let variant = variants.first(where: { $0.name == component }) else {
            lookup.candidates = variants.map(\.name)
            return false
        }
        lookup.isRequired = false
        let empty = ResolvedSpec(.record(ResolvedRecord(fields: [], range: spec.range)), range: spec.range)
        return advance(.variant(variant), to: variant.spec ?? empty)
    }

    private mutating func enterFreely() -> Bool {
        lookup.isRequired = false
        return advance(.free, to: ResolvedSpec(contract.shape(of: spec), range: spec.range))
    }

    private mutating func advance(_ step: PathLookup.Step, to next: ResolvedSpec) -> Bool {
        lookup.steps.append(step)
        lookup.isNullable = lookup.isNullable || next.nullable
        spec = next
        return true
    }
}
