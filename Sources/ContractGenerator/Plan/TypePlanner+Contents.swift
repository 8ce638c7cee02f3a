import ContractModel
import ContractRegistry

/// What is in the types that need a declaration.
extension TypePlanner {
    mutating func fill(_ id: DeclarationID, _ spec: ResolvedSpec, in module: inout ModulePlanner) {
        let kind: Declaration.Kind
        switch spec.shape {
        case .scalar(let scalar): kind = .nominal(scalar)
        case .record(let record): kind = .record(self.record(record, id, in: &module))
        case .tuple(let items): kind = .tuple(tuple(items, id, in: &module))
        case .enumeration(let enumeration): kind = .enumeration(plan(enumeration))
        case .union(let union):
            let variants = union.variants.map { taggedVariant($0, id, in: &module) }
            kind = .union(
                UnionPlan(variants: variants, openness: union.openness, tag: union.tag, content: union.content))
        case .oneOf(let oneOf):
            let variants = oneOf.variants.map { variant($0, id, in: &module) }
            kind = .union(UnionPlan(variants: variants, openness: oneOf.openness))
        case .list, .map, .named, .unresolved: return
        }
        module.update(id) { $0.kind = kind }
    }

    mutating func record(
        _ record: ResolvedRecord, _ id: DeclarationID, in module: inout ModulePlanner
    ) -> RecordPlan {
        var plan = RecordPlan()
        for field in record.fields { plan.properties.append(property(field, id, in: &module)) }
        if let additional = record.additional {
            let place = Place(scope: .type(id), hint: "additional_value", origin: nil)
            plan.additional = value(additional, place, in: &module)
        }
        plan.preservesUnknownFields = record.additional == nil && record.unknownFields == .preserve
        return plan
    }

    private mutating func property(
        _ resolved: ResolvedField, _ id: DeclarationID, in module: inout ModulePlanner
    ) -> PropertyPlan {
        let field = resolved.field
        let hint = field.swiftName?.value ?? resolved.name
        var value = value(resolved.spec, Place(scope: .type(id), hint: hint, origin: nil), in: &module)
        let presence = presence(resolved, &value)
        var property = PropertyPlan(
            name: resolved.name, request: resolved.name, swiftName: field.swiftName?.value, wireName: resolved.wireName,
            value: value, presence: presence)
        property.defaultValue = field.default ?? resolved.spec.const
        property.formerNames = field.renamedFrom.map(\.value)
        property.doc = field.doc?.value
        property.unit = field.unit?.value
        property.deprecation = field.deprecated
        return property
    }

    /// What a field that may be missing is in Swift; a `default` takes the absence away.
    private func presence(_ field: ResolvedField, _ value: inout ValuePlan) -> PropertyPlan.Presence {
        let isNullable = value.type.unwrapped != value.type
        switch (field.isOptionalToRead, isNullable) {
        case (false, false): return .required
        case (false, true): return .nullable
        case (true, false):
            value.type = .optional(value.type)
            return .optional
        case (true, true):
            value.type = .presence(value.type.unwrapped)
            return .presence
        }
    }

    private mutating func tuple(
        _ items: [ResolvedSpec], _ id: DeclarationID, in module: inout ModulePlanner
    ) -> RecordPlan {
        var plan = RecordPlan()
        for (index, item) in items.enumerated() {
            let name = "item\(index)"
            let value = value(item, Place(scope: .type(id), hint: name, origin: nil), in: &module)
            let isNullable = value.type.unwrapped != value.type
            plan.properties.append(
                PropertyPlan(
                    name: name, request: name, wireName: "", value: value, presence: isNullable ? .nullable : .required)
            )
        }
        return plan
    }

    private func plan(_ enumeration: Enumeration) -> EnumerationPlan {
        let cases = enumeration.values.map { value in
            EnumerationPlan.Case(
                name: value.name.value, request: value.name.value, swiftName: value.swiftName?.value,
                wireValue: value.name.value, formerValues: value.renamedFrom.map(\.value), doc: value.doc?.value,
                deprecation: value.deprecated)
        }
        return EnumerationPlan(
            cases: cases, base: enumeration.base, openness: enumeration.openness, fallback: enumeration.fallback?.value)
    }

    /// A variant that answers to several tags says which: with a type of its own.
    private mutating func taggedVariant(
        _ resolved: ResolvedVariant, _ id: DeclarationID, in module: inout ModulePlanner
    ) -> UnionPlan.Variant {
        var variant = variant(resolved, id, in: &module)
        guard variant.tags.count > 1 else { return variant }
        let request = (variant.swiftName ?? resolved.name) + "_tag"
        let type = module.reserve(request, .type(id), origin: nil)
        let cases = variant.tags.map { EnumerationPlan.Case(name: $0, request: $0, wireValue: $0) }
        module.update(type) { $0.kind = .enumeration(EnumerationPlan(cases: cases, base: .string, openness: .closed)) }
        variant.tagType = type
        return variant
    }

    private mutating func variant(
        _ resolved: ResolvedVariant, _ id: DeclarationID, in module: inout ModulePlanner
    ) -> UnionPlan.Variant {
        let variant = resolved.variant
        let hint = variant.swiftName?.value ?? resolved.name
        let payload = resolved.spec.map { spec in
            value(spec, Place(scope: .type(id), hint: hint, origin: nil), in: &module)
        }
        let tags = variant.tags.isEmpty ? [resolved.name] : variant.tags.map(\.value)
        return UnionPlan.Variant(
            name: resolved.name, request: resolved.name, swiftName: variant.swiftName?.value, tags: tags,
            payload: payload, doc: variant.doc?.value)
    }
}
