package import ContractModel
package import Diagnostics

/// Makes the snapshot of a resolved contract: it stands alone, with every type that it reaches and every included field
/// inside, and does not change when a shared type does.
package struct SnapshotBuilder {
    private let contract: ResolvedContract
    private let registry: ResolvedRegistry

    package init(_ contract: ResolvedContract, in registry: ResolvedRegistry) {
        self.contract = contract
        self.registry = registry
    }

    /// The snapshot without its release record. Examples in files are taken in; says so where one is not JSON.
    package func build(catalog: SourceCatalog, diagnostics: inout Diagnostics) -> Contract {
        var snapshot = buildWithoutExamples()
        let inlining = ExampleInlining(files: contract.exampleFiles, catalog: catalog)
        snapshot.examples = contract.contract.examples.map { inlining.inline($0, into: &diagnostics) }
        snapshot.counterexamples = contract.contract.counterexamples.map { inlining.inline($0, into: &diagnostics) }
        return snapshot
    }

    /// What the snapshot says of the event and its types.
    package func buildWithoutExamples() -> Contract {
        var snapshot = contract.contract
        let written = snapshot.payload
        snapshot.payload = record(contract.payload, additional: written.additional)
        snapshot.types = contract.types.indices.map { type(at: $0) }
        snapshot.owner = snapshot.owner ?? contract.owner.map { Located($0, at: snapshot.range) }
        snapshot.status = snapshot.status ?? Located(.draft, at: snapshot.range)
        (snapshot.examples, snapshot.counterexamples) = ([], [])
        // An acceptance of a lint finding is about the working contract.
        snapshot.allow = []
        return snapshot
    }

    private func type(at index: Int) -> NamedType {
        let resolved = contract.types[index]
        guard var type = declaration(of: resolved) else {
            let name = Located(resolved.name, at: resolved.range)
            return NamedType(name: name, spec: TypeSpec(.unresolved, at: resolved.range), range: resolved.range)
        }
        type.origin = resolved.origin
        if let origin = resolved.origin, hasNamesake(resolved) { type.name.value = "\(origin).\(resolved.name)" }
        type.spec = spec(type.spec, resolved.spec)
        return type
    }

    private func hasNamesake(_ type: ResolvedType) -> Bool {
        contract.types.contains { $0.name == type.name && $0.origin != type.origin }
    }

    private func declaration(of type: ResolvedType) -> NamedType? {
        let domain = registry.domains.first { $0.name == type.origin }
        let declared = type.origin == nil || contract.isRelease ? contract.contract.types : domain?.types ?? []
        return declared.first {
            $0.name.value == type.name && (!contract.isRelease || $0.origin == type.origin)
        }
    }

    /// What a use says beyond its type: words as written, everything else as resolved.
    private func spec(_ written: TypeSpec, _ resolved: ResolvedSpec) -> TypeSpec {
        var spec = written
        spec.kind = kind(written.kind, resolved)
        spec.limits = resolved.limits
        spec.nullable = resolved.nullable
        spec.const = resolved.const
        if let type = resolved.type { spec.removeWhatComes(from: contract[type].spec) }
        return spec
    }

    private func kind(_ written: TypeSpec.Kind, _ resolved: ResolvedSpec) -> TypeSpec.Kind {
        if let type = resolved.type {
            let target = contract[type]
            return .named(TypeReference(domain: target.origin, name: target.name, range: resolved.range))
        }
        switch (written, resolved.shape) {
        case (.record(let record), .record(let shape)):
            return .record(self.record(shape, additional: record.additional))
        case (.list(let element), .list(let shape)): return .list(spec(element, shape))
        case (.map(let value), .map(let shape)): return .map(spec(value, shape))
        case (.tuple(let items), .tuple(let shapes)): return .tuple(zip(items, shapes).map { spec($0, $1) })
        case (.union(var union), .union(let shape)):
            union.variants = variants(shape.variants)
            return .union(union)
        case (.oneOf(var union), .oneOf(let shape)):
            union.variants = variants(shape.variants)
            return .oneOf(union)
        default: return written
        }
    }

    private func variants(_ resolved: [ResolvedVariant]) -> [Variant] {
        resolved.map { resolved in
            var variant = resolved.variant
            if let written = variant.type, let shape = resolved.spec { variant.type = spec(written, shape) }
            return variant
        }
    }

    private func record(_ resolved: ResolvedRecord, additional: TypeSpec?) -> Record {
        let former = Set(resolved.fields.flatMap { $0.field.renamedFrom.map(\.range) })
        var record = Record(fields: resolved.fields.map { field($0) }, range: resolved.range)
        if let additional, let shape = resolved.additional { record.additional = spec(additional, shape) }
        if resolved.unknownFields != .ignore {
            record.unknownFields = Located(resolved.unknownFields, at: resolved.range)
        }
        record.reserved = resolved.reserved.filter { !former.contains($0.range) }
        record.invariants = resolved.invariants
        return record
    }

    private func field(_ resolved: ResolvedField) -> Field {
        var field = resolved.field
        field.type = spec(field.type, resolved.spec)
        field.includedFrom = resolved.includedFrom
        return field
    }
}

extension TypeSpec {
    /// Leaves only what a use adds to the type that it names.
    fileprivate mutating func removeWhatComes(from type: ResolvedSpec) {
        for limit in type.limits.entries where limits[limit.kind]?.value == limit.value { limits.remove(limit.kind) }
        if type.nullable { nullable = false }
        if let const, let base = type.const, const.isSame(as: base) { self.const = nil }
    }
}
