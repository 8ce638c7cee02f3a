import ContractModel
import Diagnostics

extension TypeBuilder {
    /// A type where it is used.
    mutating func resolve(_ spec: TypeSpec) -> ResolvedSpec {
        if case .named(let reference) = spec.kind { return resolve(spec, naming: reference) }
        var resolved = ResolvedSpec(
            shape(of: spec.kind), nullable: spec.nullable, const: spec.const, limits: spec.limits, range: spec.range)
        resolved.const = resolved.const.map { LiteralAdaptation.adapt($0, to: resolved) }
        return resolved
    }

    private mutating func resolve(_ spec: TypeSpec, naming reference: TypeReference) -> ResolvedSpec {
        guard let (key, type) = find(reference) else { return ResolvedSpec(.unresolved, range: spec.range) }
        let id = declare(key, type)
        let head = head(of: key, type)
        guard head.base != .unresolved else { return ResolvedSpec(.unresolved, range: spec.range) }
        var resolved = ResolvedSpec(
            Self.shape(head, id), nullable: head.nullable || spec.nullable, const: spec.const ?? head.const,
            limits: tighten(head, by: spec.limits, of: reference), type: id, range: spec.range)
        resolved.const = resolved.const.map { LiteralAdaptation.adapt($0, to: resolved) }
        return resolved
    }

    private mutating func shape(of kind: TypeSpec.Kind) -> ResolvedShape {
        switch kind {
        case .scalar(let scalar): .scalar(scalar)
        case .record(let record): .record(resolve(record))
        case .list(let element): .list(resolve(element))
        case .map(let value): .map(resolve(value))
        case .enumeration(let enumeration): .enumeration(enumeration)
        case .union(let union): .union(resolve(union))
        case .oneOf(let union): .oneOf(ResolvedOneOf(variants: resolve(union.variants), openness: union.openness))
        case .tuple(let items): .tuple(items.map { resolve($0) })
        case .named, .unresolved: .unresolved
        }
    }

    private mutating func resolve(_ union: Union) -> ResolvedUnion {
        ResolvedUnion(
            tag: union.tag.value, content: union.content?.value, variants: resolve(union.variants),
            openness: union.openness, reserved: union.reserved)
    }

    private mutating func resolve(_ variants: [Variant]) -> [ResolvedVariant] {
        variants.map { variant in ResolvedVariant(variant: variant, spec: variant.type.map { resolve($0) }) }
    }

    /// The sensitivity that a type brings along, also as the item of a list or the value of a map.
    func sensitivity(of spec: ResolvedSpec) -> Sensitivity? {
        if let type = spec.type { return types[type.index].sensitivity }
        switch spec.shape {
        case .list(let element), .map(let element): return sensitivity(of: element)
        case .tuple(let items): return items.compactMap { sensitivity(of: $0) }.max()
        default: return nil
        }
    }

    /// The stronger of two; says so where the second is the weaker one.
    mutating func raise(_ base: Sensitivity?, to stated: Located<Sensitivity>?, of type: @autoclosure () -> String)
        -> Sensitivity?
    {
        guard let stated else { return base }
        guard let base, stated.value < base else { return stated.value }
        error(
            "sensitivity-lowered", "`\(stated.value.rawValue)` is weaker than `\(base.rawValue)`, which \(type()) says",
            at: stated.range, help: "a use may raise the sensitivity, never lower it; leave the key out")
        return base
    }
}
