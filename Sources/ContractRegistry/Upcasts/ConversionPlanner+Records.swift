import ContractModel

/// Records, field by field: from a step, from the field of the same name, or from what stands in for an absent one.
extension ConversionPlanner {
    mutating func record(
        _ record: ResolvedRecord, _ steps: UpcastSteps, _ root: ConversionRoot, path: FieldPath
    ) -> RecordConversion {
        let fields = record.fields.map { field(for: $0, steps, root, path: path.appending($0.name)) }
        return RecordConversion(fields: fields, others: others(record, root))
    }

    private mutating func field(
        for field: ResolvedField, _ steps: UpcastSteps, _ root: ConversionRoot, path: FieldPath
    ) -> FieldConversion {
        var result = FieldConversion(
            wireName: field.wireName, source: .nowhere, ifAbsent: ifAbsent(field), ifNull: ifNull(field))
        let parts = steps.parts(of: field.name)
        if let step = steps.step(for: field.name) {
            apply(step, to: &result, field, root, path: path)
        } else if !parts.isEmpty {
            compose(field, parts, root, into: &result, path: path)
        } else if let same = counterpart(of: field, root), let (source, spec) = old.source(same, from: root.spec),
            let conversion = conversion(spec, to: field.spec)
        {
            result.source = .carried(source, conversion)
        } else if let const = field.spec.const {
            result.source = .value(field.field.default ?? const)
        } else if case .nothing = result.ifAbsent {
            missing.append(path)
        }
        return result
    }

    private func ifAbsent(_ field: ResolvedField) -> StandIn {
        if let value = field.field.default { return .value(value) }
        if field.field.optional { return .absent }
        if let value = field.spec.const { return .value(value) }
        return field.spec.nullable || isNull(field.spec) ? .null : .nothing
    }

    private func ifNull(_ field: ResolvedField) -> StandIn {
        if new.takesNull(field.spec) { return .null }
        if let value = field.field.default { return .value(value) }
        if field.field.optional { return .absent }
        return field.spec.const.map { .value($0) } ?? .nothing
    }

    private func isNull(_ spec: ResolvedSpec) -> Bool {
        if case .scalar(.null) = new.shape(of: spec) { true } else { false }
    }

    /// The field of the old record that a reader of the new one takes this one from.
    private func counterpart(of field: ResolvedField, _ root: ConversionRoot) -> FieldPath? {
        guard let same = root.same, let (_, spec) = old.source(same, from: root.spec),
            case .record(let record) = old.shape(of: spec)
        else { return nil }
        let found = record.field(field.name) ?? field.source(in: record.fieldsByWireName)
        return found.map { same.appending($0.name) }
    }

    private mutating func apply(
        _ step: UpcastSteps.Step, to result: inout FieldConversion, _ field: ResolvedField, _ root: ConversionRoot,
        path: FieldPath
    ) {
        switch step.source {
        case .value(let literal): result.source = .value(LiteralAdaptation.adapt(literal, to: field.spec))
        case .code(let name):
            guard root.isPayload else { return missing.append(path) }
            result.source = .code(name.value)
            if !codes.contains(name.value) { codes.append(name.value) }
        case .from(let from, let map, let otherwise):
            let otherwise = otherwise.map { LiteralAdaptation.adapt($0, to: field.spec) }
            guard let (source, spec) = old.source(from.value, from: root.spec) else { return missing.append(path) }
            let conversion = conversion(spec, to: field.spec)
            if let otherwise { result.ifAbsent = .value(otherwise) }
            if let otherwise, !map.isEmpty || !new.takesNull(field.spec) { result.ifNull = .value(otherwise) }
            if map.isEmpty {
                guard let conversion else { return missing.append(path) }
                result.source = .carried(source, conversion)
            } else {
                let entries = map.map {
                    Upcast.MapEntry(old: $0.old, new: LiteralAdaptation.adapt($0.new, to: field.spec))
                }
                result.source = .mapped(source, entries, otherwise: otherwise, rest: conversion)
            }
        }
    }

    /// A record or list of which the parts are said.
    private mutating func compose(
        _ field: ResolvedField, _ parts: UpcastSteps, _ root: ConversionRoot, into result: inout FieldConversion,
        path: FieldPath
    ) {
        let same = counterpart(of: field, root)
        switch new.shape(of: field.spec) {
        case .record(let record):
            var root = root
            root.same = same
            result.source = .composed(self.record(record, parts, root, path: path))
        case .list(let item), .map(let item):
            guard case .record(let record) = new.shape(of: item), let items = parts.items(of: same),
                let (source, spec) = old.source(items.list, from: root.spec), let element = old.element(of: spec)
            else { return missing.append(path) }
            let inner = ConversionRoot(spec: element, same: FieldPath(components: []), isPayload: false)
            let conversion = self.record(record, items.steps, inner, path: path.appending(FieldPath.every))
            result.source = .items(source, conversion)
        default: missing.append(path)
        }
    }

    /// Undeclared members carry over where both sides keep them, but not under a name that one of the sides declares.
    private mutating func others(_ record: ResolvedRecord, _ root: ConversionRoot) -> OtherMembers? {
        guard root.same?.components.isEmpty == true, case .record(let before) = old.shape(of: root.spec) else {
            return nil
        }
        let declared = Set(
            (before.fields + record.fields).flatMap { [$0.wireName] + $0.field.renamedFrom.map(\.value) })
        if let one = before.additional, let other = record.additional {
            if one.nullable, !new.takesNull(other) { return nil }
            return conversion(one, to: other).map { OtherMembers(conversion: $0, declared: declared) }
        }
        let areKept = [before, record].allSatisfy { $0.additional == nil && $0.unknownFields == .preserve }
        return areKept ? OtherMembers(conversion: .free, declared: declared) : nil
    }
}
