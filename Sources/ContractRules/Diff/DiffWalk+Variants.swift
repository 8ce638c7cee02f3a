import ContractModel
import ContractRegistry
import PayloadSets

extension DiffWalk {
    mutating func enumerations(_ before: Enumeration, _ after: Enumeration, at site: Site) {
        let pair = EnumerationPair(old: before, new: after)
        if before.base != after.base { return note(.enumBase(before.base, after.base), at: site) }
        if before.openness != after.openness { note(.enumOpenness(before.openness, after.openness), at: site) }
        if before.fallback?.value != after.fallback?.value {
            note(
                .enumFallback(before.fallback?.value, after.fallback?.value), at: site, old: before.fallback?.range,
                new: after.fallback?.range)
        }
        var gone = before.values
        var order: [Int] = []
        for value in after.values {
            guard let index = gone.firstIndex(where: { value.stands(for: $0) }) else {
                note(.valueAdded(value, of: pair), at: site, new: value.name.range)
                continue
            }
            let former = gone.remove(at: index)
            order.append(before.values.firstIndex { $0.name.value == former.name.value } ?? 0)
            values(former, value, of: pair, at: site)
        }
        for value in gone { note(.valueRemoved(value, of: pair), at: site, old: value.name.range) }
        if zip(order, order.dropFirst()).contains(where: { $0 > $1 }) { note(.valuesReordered, at: site) }
    }

    private mutating func values(
        _ before: Enumeration.Value, _ after: Enumeration.Value, of pair: EnumerationPair, at site: Site
    ) {
        let (one, other) = (before.name.range, after.name.range)
        if before.name.value != after.name.value {
            note(.valueRenamed(before, after, of: pair), at: site, old: one, new: other)
        }
        if before.swiftName?.value != after.swiftName?.value {
            note(.valueSwiftName(before, after), at: site, old: one, new: other)
        }
        if before.doc?.value != after.doc?.value {
            note(.valueDocumentation(before, after), at: site, old: one, new: other)
        }
        if !Self.isSame(before.deprecated, after.deprecated) {
            note(.valueDeprecation(before, after), at: site, old: one, new: other)
        }
    }

    mutating func unions(_ before: ResolvedUnion, _ after: ResolvedUnion, at site: Site) {
        if before.tag != after.tag { note(.unionTag(before.tag, after.tag), at: site) }
        if before.content != after.content { note(.unionContent(before.content, after.content), at: site) }
        if before.openness != after.openness { note(.unionOpenness(before.openness, after.openness), at: site) }
        variants(
            VariantAlignment(old: before.variants, new: after.variants, byTag: true), before.openness, after.openness,
            isTagged: true, at: site)
    }

    mutating func choices(_ before: ResolvedOneOf, _ after: ResolvedOneOf, at site: Site) {
        if before.openness != after.openness { note(.unionOpenness(before.openness, after.openness), at: site) }
        let alignment = VariantAlignment(old: before.variants, new: after.variants, byTag: false)
        variants(alignment, before.openness, after.openness, isTagged: false, at: site)
        let kept = alignment.pairs.compactMap { $0.new == nil ? nil : $0.old?.name }
        let order = kept.compactMap { name in before.variants.firstIndex { $0.name == name } }
        if zip(order, order.dropFirst()).contains(where: { $0 > $1 }) { note(.variantsReordered, at: site) }
    }

    private mutating func variants(
        _ alignment: VariantAlignment, _ before: Openness, _ after: Openness, isTagged: Bool, at site: Site
    ) {
        for pair in alignment.pairs {
            let place = site.place.appending(pair.name)
            switch (pair.old, pair.new) {
            case (let one?, let other?): variants(one, other, at: site)
            case (nil, let variant?):
                note(
                    .variantAdded(variant, before, isTagged: isTagged), at: place, old: site.old,
                    new: variant.variant.name.range)
            case (let variant?, nil):
                note(
                    .variantRemoved(variant, after, isTagged: isTagged), at: place, old: variant.variant.name.range,
                    new: site.new)
            case (nil, nil): break
            }
        }
    }

    private mutating func variants(_ before: ResolvedVariant, _ after: ResolvedVariant, at site: Site) {
        let inner = site.into(after.name, before.variant.name.range, after.variant.name.range)
        if Set(before.tags) != Set(after.tags) { note(.variantTags(before, after), at: inner) }
        if before.name != after.name || before.variant.swiftName?.value != after.variant.swiftName?.value {
            note(.variantRenamed(before, after), at: inner)
        }
        switch (before.spec, after.spec) {
        case (let one?, let other?): specs(one, other, at: inner)
        case (nil, nil): break
        default: note(.variantPayload(before, after), at: inner)
        }
    }
}

extension Enumeration.Value {
    /// Whether this is what a value of the version before has become.
    fileprivate func stands(for former: Enumeration.Value) -> Bool {
        name.value == former.name.value || renamedFrom.contains { $0.value == former.name.value }
    }
}
