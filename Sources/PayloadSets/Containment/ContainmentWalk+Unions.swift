import ContractModel
import ContractRegistry
import DeedRuntime

extension ContainmentWalk {
    mutating func unions(_ written: ResolvedUnion, _ read: ResolvedUnion, at cursor: Cursor) {
        guard written.tag == read.tag else { return breach(.tag, .anything, at: cursor, doubt: "the tags differ") }
        let isBackward = direction == .backward
        let (old, new) = isBackward ? (written, read) : (read, written)
        let alignment = VariantAlignment(old: old.variants, new: new.variants, byTag: true)
        for variant in written.variants {
            let place = cursor.into(
                alignment.name(of: variant, isOld: isBackward), .variant(variant.name))
            for other in read.variants where !Set(other.tags).isDisjoint(with: variant.tags) {
                payloads(variant, of: written, other, of: read, at: place)
            }
            let known = Set(read.variants.flatMap(\.tags))
            if read.openness == .closed, let tag = variant.tags.first(where: { !known.contains($0) }) {
                // The tag is the union's, while the variant is the place that changed.
                breach(.variant, .tag(tag), at: Cursor(place: place.place, steps: cursor.steps))
            }
        }
        if written.openness == .extensible, read.openness == .closed { breach(.variant, .undeclaredTag, at: cursor) }
    }

    /// What lies beside the tag, or under `content`.
    private mutating func payloads(
        _ variant: ResolvedVariant, of written: ResolvedUnion, _ other: ResolvedVariant, of read: ResolvedUnion,
        at cursor: Cursor
    ) {
        let isInOnePlace = written.content == read.content
        switch (variant.spec, other.spec) {
        case (let mine?, let theirs?) where isInOnePlace: walk(mine, theirs, at: cursor)
        case (nil, let theirs?) where isInOnePlace:
            guard read.content == nil else { return breach(.required, .anything, at: cursor) }
            walk(Self.empty(theirs), theirs, at: cursor)
        case (_, nil): break
        default: breach(.required, .anything, at: cursor, doubt: "the payload lies elsewhere")
        }
    }

    static func empty(_ like: ResolvedSpec) -> ResolvedSpec {
        ResolvedSpec(.record(ResolvedRecord(fields: [], range: like.range)), range: like.range)
    }

    /// Each variant of the writer, wherever the reader takes it.
    mutating func variants(of union: ResolvedOneOf, _ read: ResolvedSpec, at cursor: Cursor) {
        let isBackward = direction == .backward
        var alignment: VariantAlignment?
        if case .oneOf(let other) = reader.shape(of: read) {
            let (old, new) = isBackward ? (union, other) : (other, union)
            alignment = VariantAlignment(old: old.variants, new: new.variants, byTag: false)
        }
        for variant in union.variants {
            let name = alignment?.name(of: variant, isOld: isBackward) ?? variant.name
            let spec =
                variant.spec ?? ResolvedSpec(.record(ResolvedRecord(fields: [], range: read.range)), range: read.range)
            walk(spec, read, at: cursor.into(name, .variant(variant.name)))
        }
        guard union.openness == .extensible else { return }
        breach(.variant, .undeclaredTag, at: cursor, doubt: "a writer may send other variants")
    }

    /// The variant of the reader's that takes a value.
    mutating func choose(_ written: ResolvedSpec, _ union: ResolvedOneOf, _ read: ResolvedSpec, at cursor: Cursor) {
        var kinds = JSONKinds(of: written, in: writer)
        kinds.remove(.null)
        let takers = union.variants.filter { !JSONKinds(of: $0.spec, in: reader).intersection(kinds).isEmpty }
        if takers.isEmpty {
            if union.openness == .closed { breach(.variant, .anything, at: cursor) }
            return
        }
        if kinds == .object { return choose(written, among: takers, of: union, read, at: cursor) }
        if takers.count == 1, kinds.isSingle { return walk(written, takers[0].spec ?? Self.empty(read), at: cursor) }
        walk(written, each: takers, read, at: cursor)
    }

    /// The variant of the reader's that takes an object.
    private mutating func choose(
        _ written: ResolvedSpec, among variants: [ResolvedVariant], of union: ResolvedOneOf, _ read: ResolvedSpec,
        at cursor: Cursor
    ) {
        let takers = ObjectTakers(of: written, in: writer, by: variants, in: reader)
        if takers.isCertain {
            return walk(written, takers.variants[0].spec ?? Self.empty(read), at: cursor)
        }
        walk(written, each: takers.variants, read, at: cursor)
        guard takers.mayBeNone, union.openness == .closed else { return }
        breach(
            .variant, .anything, at: cursor,
            doubt: takers.variants.isEmpty ? nil : "the reader tells variants apart by what is there")
    }

    /// Several variants may take it, one payload this and one that; payloads will tell which.
    private mutating func walk(
        _ written: ResolvedSpec, each takers: [ResolvedVariant], _ read: ResolvedSpec, at cursor: Cursor
    ) {
        let outer = doubt
        doubt = doubt ?? "the reader tells variants apart by what is there"
        for taker in takers { walk(written, taker.spec ?? Self.empty(read), at: cursor) }
        doubt = outer
    }
}
