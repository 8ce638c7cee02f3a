import ContractModel

/// Unions, with or without a tag, variant by variant.
extension ConversionPlanner {
    mutating func choice(_ before: ResolvedShape, to after: ResolvedShape) -> PartConversion? {
        guard let one = Choice(before), let other = Choice(after) else { return nil }
        if one.openness == .extensible, other.openness == .closed { return nil }
        var variants: [ChoiceConversion.Variant] = []
        for variant in one.variants {
            var planned = ChoiceConversion.Variant(
                tags: variant.tags, kinds: old.kinds(of: variant), keys: old.requiredKeys(of: variant.spec), target: nil
            )
            if let target = other.variants.first(where: { $0.name == variant.name }) {
                guard let found = self.target(variant, target) else { return nil }
                planned.target = found
            } else if other.openness == .closed {
                return nil
            }
            variants.append(planned)
        }
        return .choice(ChoiceConversion(before: one.form, after: other.form, variants: variants))
    }

    private mutating func target(_ before: ResolvedVariant, _ after: ResolvedVariant) -> ChoiceConversion.Target? {
        guard let wanted = after.spec else { return ChoiceConversion.Target(tags: after.tags, payload: nil) }
        let range = before.variant.range
        let given = before.spec ?? ResolvedSpec(.record(ResolvedRecord(fields: [], range: range)), range: range)
        if given.nullable, !new.takesNull(wanted) { return nil }
        return conversion(given, to: wanted).map { ChoiceConversion.Target(tags: after.tags, payload: $0) }
    }

    /// A union of either kind.
    private struct Choice {
        var variants: [ResolvedVariant]
        var openness: Openness
        var form: ChoiceConversion.Form

        init?(_ shape: ResolvedShape) {
            switch shape {
            case .union(let union):
                (variants, openness) = (union.variants, union.openness)
                form = .tagged(tag: union.tag, content: union.content)
            case .oneOf(let union): (variants, openness, form) = (union.variants, union.openness, .untagged)
            default: return nil
            }
        }
    }
}

extension ResolvedContract {
    /// The JSON types that a variant may have, as tables name them.
    fileprivate func kinds(of variant: ResolvedVariant) -> [String] {
        JSONKinds(of: variant.spec, in: self).tableWord.split(separator: ",").map(String.init)
    }
}
