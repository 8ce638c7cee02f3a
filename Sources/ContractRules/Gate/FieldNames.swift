package import ContractModel
package import ContractRegistry

/// What the same field is called in the versions of one event: a consumer may declare the name that an older version
/// has, or one that only the newest has.
package struct FieldNames: Sendable {
    /// By version, ascending; the last one names a place.
    private let versions: [ResolvedContract]

    package init(_ versions: [ResolvedContract]) { self.versions = versions.sorted { $0.version < $1.version } }

    /// The path under the names of the newest version that has each step; steps that no version has stay as they are.
    package func newest(_ path: FieldPath) -> FieldPath {
        var walk = Walk(versions)
        return FieldPath(components: path.components.map { walk.step($0) ?? $0 })
    }

    /// The versions that have the path, under whichever of its names.
    package func versions(having path: FieldPath) -> [ResolvedContract] {
        var walk = Walk(versions)
        for component in path.components where walk.step(component) == nil { return [] }
        return walk.contracts
    }

    /// A value of the enum at a path, with the names that it has had.
    func spellings(ofValue value: String, at path: FieldPath) -> Set<String> {
        var names: Set<String> = [value]
        for case .enumeration(let enumeration) in shapes(at: path) {
            for declared in enumeration.values {
                let all = Set([declared.name.value] + declared.renamedFrom.map(\.value))
                if !all.isDisjoint(with: names) { names.formUnion(all) }
            }
        }
        return names
    }

    /// Whether a step from a path goes into a variant of a union.
    func isVariant(_ step: String, at path: FieldPath) -> Bool {
        shapes(at: path).contains { shape in
            switch shape {
            case .union(let union): union.variants.contains { $0.name == step }
            case .oneOf(let union): union.variants.contains { $0.name == step }
            default: false
            }
        }
    }

    private func shapes(at path: FieldPath) -> [ResolvedShape] {
        var walk = Walk(versions)
        for component in path.components where walk.step(component) == nil { return [] }
        return walk.shapes
    }
}

/// Goes down all versions at once.
private struct Walk {
    private var places: [(contract: ResolvedContract, spec: ResolvedSpec)]

    init(_ versions: [ResolvedContract]) {
        places = versions.map { ($0, $0.root) }
    }

    var contracts: [ResolvedContract] { places.map(\.contract) }

    var shapes: [ResolvedShape] { places.map { $0.contract.shape(of: $0.spec) } }

    /// The newest name of what the step leads to; `nil` where no version has it.
    mutating func step(_ component: String) -> String? {
        let names = names(of: component)
        var newest: String?
        places = places.compactMap { place in
            if case .record(let record) = place.contract.shape(of: place.spec) {
                guard let field = record.fields.last(where: { names.contains($0.name) }) else { return nil }
                newest = field.name
                return (place.contract, field.spec)
            }
            let found = place.contract.lookup(FieldPath(components: [component]), from: place.spec)
            guard let spec = found.spec else { return nil }
            newest = component
            return (place.contract, spec)
        }
        return newest
    }

    /// Every name that a field has had here: those that share a name on the wire are one field.
    private func names(of component: String) -> Set<String> {
        let fields = shapes.flatMap { shape in
            if case .record(let record) = shape { record.fields } else { [ResolvedField]() }
        }
        guard fields.contains(where: { !$0.field.renamedFrom.isEmpty || $0.field.jsonName != nil }) else {
            return [component]
        }
        var names: Set<String> = [component]
        // What no version calls a field may be the name that one had before the oldest.
        var wire = fields.contains { $0.name == component } ? Set<String>() : [component]
        var size = -1
        while size != names.count + wire.count {
            size = names.count + wire.count
            for field in fields {
                let own = Set([field.wireName] + field.field.renamedFrom.map(\.value))
                guard names.contains(field.name) || !own.isDisjoint(with: wire) else { continue }
                names.insert(field.name)
                wire.formUnion(own)
            }
        }
        return names
    }
}
