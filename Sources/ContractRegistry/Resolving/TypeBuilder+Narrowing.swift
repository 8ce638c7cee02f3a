import ContractModel
import Diagnostics

extension TypeBuilder {
    /// An included field that the including record states again. What the restatement leaves out is inherited, except
    /// that a field is optional or nullable only where it says so again.
    mutating func narrow(_ base: ResolvedField, by stated: ResolvedField) -> ResolvedField {
        for (fault, range) in faults(of: stated, against: base) {
            let origin = base.includedFrom ?? ""
            report(
                Diagnostic(
                    "include-not-narrower", .error, "`\(base.name)` of `\(origin)` \(fault)", at: range,
                    related: [RelatedPlace(base.field.range, "included from here")],
                    help: "an included field can only be narrowed: `const`, tighter limits, not optional, not null"))
        }
        var result = stated
        result.field = inherit(stated.field, from: base.field)
        result.includedFrom = base.includedFrom
        result.spec.limits = inherit(stated.spec.limits, from: base.spec.limits)
        result.spec.const = stated.spec.const ?? base.spec.const
        let raised = raise(base.sensitivity, to: stated.field.sensitivity, of: "`\(base.includedFrom ?? "")`")
        result.sensitivity = max(raised ?? .internal, stated.sensitivity)
        return result
    }

    private func inherit(_ stated: Field, from base: Field) -> Field {
        var field = stated
        field.doc = stated.doc ?? base.doc
        field.default = stated.default ?? base.default
        field.jsonName = stated.jsonName ?? base.jsonName
        field.swiftName = stated.swiftName ?? base.swiftName
        field.sensitivity = stated.sensitivity ?? base.sensitivity
        field.unit = stated.unit ?? base.unit
        field.deprecated = stated.deprecated ?? base.deprecated
        field.renamedFrom = base.renamedFrom + stated.renamedFrom
        return field
    }

    private func inherit(_ stated: Limits, from base: Limits) -> Limits {
        var limits = base
        for limit in stated.entries { limits.set(limit) }
        return limits
    }

    private func faults(of stated: ResolvedField, against base: ResolvedField) -> [(String, SourceRange)] {
        if case .unresolved = stated.spec.shape { return [] }
        if case .unresolved = base.spec.shape { return [] }
        let range = stated.field.type.range
        guard SpecComparison(types: types).isSame(base.spec, stated.spec) else {
            return [("has another type there", range)]
        }
        var faults: [(String, SourceRange)] = []
        if stated.field.optional, !base.field.optional { faults.append(("is required there", stated.field.name.range)) }
        if stated.spec.nullable, !base.spec.nullable { faults.append(("is never `null` there", range)) }
        if let name = stated.field.jsonName, name.value != base.wireName {
            faults.append(("is called `\(base.wireName)` on the wire", name.range))
        }
        for limit in stated.spec.limits.entries {
            guard let other = base.spec.limits[limit.kind], LimitOrder.compare(limit, with: other) == .looser else {
                continue
            }
            faults.append(("has a tighter `\(limit.kind.rawValue)` there", limit.range))
        }
        return faults
    }
}
