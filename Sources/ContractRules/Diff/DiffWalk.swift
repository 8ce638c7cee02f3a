import ContractModel
import ContractRegistry
import Diagnostics
import PayloadSets

/// The state of a walk over two versions.
struct DiffWalk {
    let old: ResolvedContract
    let new: ResolvedContract
    private(set) var changes: [Change] = []
    private(set) var uses: [ContextUse] = []
    private var seen: Set<PairContext> = [.payload]
    private var pending: [PairContext] = []
    private var same: SameVersion

    /// Two things that stand for each other.
    struct Site {
        var place: PairPlace
        var old: SourceRange
        var new: SourceRange

        func into(_ name: String, _ old: SourceRange, _ new: SourceRange) -> Site {
            Site(place: place.appending(name), old: old, new: new)
        }
    }

    init(old: ResolvedContract, new: ResolvedContract) {
        self.old = old
        self.new = new
        same = SameVersion(old, new, followsNames: false)
    }

    /// Whether nothing that is said of a field is different, seen at a glance: so it is with most fields of a new version.
    mutating func isSame(_ before: ResolvedField, _ after: ResolvedField) -> Bool { same.isSame(before, after) }

    mutating func run() {
        let site = Site(place: PairPlace(.payload), old: place(of: old), new: place(of: new))
        records(old.payload, new.payload, at: site)
        var next = 0
        while next < pending.count {
            let context = pending[next]
            next += 1
            guard let one = context.old, let other = context.new else { continue }
            let site = Site(place: PairPlace(context), old: old[one].range, new: new[other].range)
            shapes(old[one].spec, new[other].spec, at: site)
        }
    }

    private func place(of contract: ResolvedContract) -> SourceRange { contract.contract.event.range }

    mutating func note(_ kind: ChangeKind, at site: Site, old: SourceRange? = nil, new: SourceRange? = nil) {
        changes.append(Change(kind, at: site.place, old: old ?? site.old, new: new ?? site.new))
    }

    /// Notes what only one of the versions has.
    mutating func note(_ kind: ChangeKind, at place: PairPlace, old: SourceRange?, new: SourceRange?) {
        changes.append(Change(kind, at: place, old: old, new: new))
    }

    /// Compares two uses of types.
    mutating func specs(_ before: ResolvedSpec, _ after: ResolvedSpec, at site: Site) {
        names(before, after, at: site)
        if before.nullable != after.nullable { note(.nullability(before.nullable, after.nullable), at: site) }
        consts(before.const, after.const, at: site)
        if case .named(let one) = before.shape, case .named(let other) = after.shape {
            let (one, other) = (final(one, in: old), final(other, in: new))
            let context = PairContext(old: one, new: other)
            uses.append(ContextUse(from: site.place, to: context, steps: []))
            if seen.insert(context).inserted { pending.append(context) }
            if Self.isSameKind(old.shape(of: before), new.shape(of: after)) {
                // What is the types' own is said of the types.
                let (own, theirs) = (old[one].spec.limits, new[other].spec.limits)
                limits(before, after, at: site) { kind in
                    Self.isSame(before.limits[kind], own[kind], of: kind)
                        && Self.isSame(after.limits[kind], theirs[kind], of: kind)
                }
            }
            return
        }
        shapes(before, after, at: site)
    }

    private func final(_ type: TypeID, in contract: ResolvedContract) -> TypeID {
        var type = type
        while case .named(let next) = contract[type].spec.shape { type = next }
        return type
    }

    private mutating func consts(_ before: Literal?, _ after: Literal?, at site: Site) {
        switch (before, after) {
        case (nil, nil): return
        case (let one?, let other?) where one.isSame(as: other): return
        default: note(.const(before, after), at: site, old: before?.range, new: after?.range)
        }
    }

    private mutating func names(_ before: ResolvedSpec, _ after: ResolvedSpec, at site: Site) {
        let one = before.type.map { TypeName(name: old[$0].name, origin: old[$0].origin) }
        let other = after.type.map { TypeName(name: new[$0].name, origin: new[$0].origin) }
        guard one != other else { return }
        if case .scalar = after.shape { return note(.typeName(one, other, isScalar: true), at: site) }
        note(.typeName(one, other, isScalar: false), at: site)
    }

    /// Compares what values look like.
    mutating func shapes(_ before: ResolvedSpec, _ after: ResolvedSpec, at site: Site) {
        let (one, other) = (old.shape(of: before), new.shape(of: after))
        guard Self.isSameKind(one, other) else { return note(.shape(before, after), at: site) }
        limits(before, after, at: site)
        switch (one, other) {
        case (.record(let one), .record(let other)): records(one, other, at: site)
        case (.list(let one), .list(let other)), (.map(let one), .map(let other)):
            specs(one, other, at: site.into(FieldPath.every, one.range, other.range))
        case (.enumeration(let one), .enumeration(let other)): enumerations(one, other, at: site)
        case (.union(let one), .union(let other)): unions(one, other, at: site)
        case (.oneOf(let one), .oneOf(let other)): choices(one, other, at: site)
        case (.tuple(let one), .tuple(let other)): tuples(one, other, at: site)
        default: break
        }
    }

    private mutating func tuples(_ before: [ResolvedSpec], _ after: [ResolvedSpec], at site: Site) {
        if before.count != after.count { note(.tupleLength(before.count, after.count), at: site) }
        for (index, pair) in zip(before, after).enumerated() {
            specs(pair.0, pair.1, at: site.into(String(index), pair.0.range, pair.1.range))
        }
    }

    /// Whether both are of one kind; of scalars, whether they are comparable limit by limit.
    static func isSameKind(_ one: ResolvedShape, _ other: ResolvedShape) -> Bool {
        switch (one, other) {
        case (.scalar, .scalar), (.record, .record), (.list, .list), (.map, .map), (.enumeration, .enumeration),
            (.union, .union), (.oneOf, .oneOf), (.tuple, .tuple), (.unresolved, _), (_, .unresolved):
            true
        default: false
        }
    }
}
