import ContractModel

extension TypeLowering {
    /// Several objects: a tagged union, records that a required field tells apart, or one record that holds them all.
    mutating func objects(_ atoms: [SchemaAtom], at location: SchemaLocation) -> [(name: String, spec: TypeSpec)] {
        if atoms.count == 1 { return [(JSONTypes.object.variantName, object(atoms[0].node))] }
        if let widest = atoms.first(where: { $0.node.object.isEmpty && $0.node.values == nil }) {
            return [(JSONTypes.object.variantName, object(widest.node))]
        }
        if let tag = tag(of: atoms) { return [(JSONTypes.object.variantName, union(atoms, tag: tag))] }
        if areToldApart(atoms) {
            return atoms.map { atom in
                let spec = atom.reference.map { named($0) } ?? object(atom.node)
                return (variantName(of: atom, among: atoms), spec)
            }
        }
        report(.lost("alternatives of objects", at: location, "carried as one record that holds the fields of all"))
        return [(JSONTypes.object.variantName, object(widened(atoms, at: location)))]
    }

    /// A required property whose text tells the alternatives apart, with the values of each.
    mutating func tag(of atoms: [SchemaAtom]) -> (name: String, values: [[String]])? {
        for property in atoms[0].node.object.properties {
            var all: [[String]] = []
            for atom in atoms {
                guard atom.node.object.required.contains(property.name),
                    let values = tagValues(atom.node.object.property(property.name))
                else { break }
                all.append(values)
            }
            let flat = all.flatMap { $0 }
            if all.count == atoms.count, Set(flat).count == flat.count { return (property.name, all) }
        }
        return nil
    }

    private mutating func tagValues(_ node: SchemaNode?) -> [String]? {
        guard let node else { return nil }
        let atoms = expander.atoms(of: node)
        guard !atoms.isEmpty, atoms.allSatisfy({ $0.type == .string && $0.node.values != nil }) else { return nil }
        return atoms.flatMap { $0.node.values ?? [] }.compactMap(\.text)
    }

    private mutating func union(_ atoms: [SchemaAtom], tag: (name: String, values: [[String]])) -> TypeSpec {
        var variants: [Variant] = []
        var taken: Set<String> = []
        for (atom, values) in zip(atoms, tag.values) {
            let name = Identifiers.unique(Identifiers.fieldName(values[0]), among: taken)
            taken.insert(name)
            var node = atom.node
            node.object.properties.removeAll { $0.name == tag.name }
            node.object.required.removeAll { $0 == tag.name }
            let isEmpty = node.object.properties.isEmpty && node.object.required.isEmpty && !isOpen(node.object)
            let type = isEmpty ? nil : TypeSpec(.record(record(node)), at: unwritten)
            let tags = values == [name] ? [] : values.map { Located(new: $0) }
            var variant = Variant(name: Located(new: name), tags: tags, type: type, range: unwritten)
            variant.doc = Documentation.text(atom.node.notes).map { Located(new: $0) }
            variants.append(variant)
        }
        let union = Union(tag: Located(new: tag.name), variants: variants, openness: .closed)
        return TypeSpec(.union(union), at: unwritten)
    }

    /// Whether of any two one has a required property that the other, which takes no others, does not declare.
    private func areToldApart(_ atoms: [SchemaAtom]) -> Bool {
        atoms.indices.allSatisfy { number in
            atoms[..<number].allSatisfy { earlier in
                hasOwnProperty(earlier, comparedTo: atoms[number]) || hasOwnProperty(atoms[number], comparedTo: earlier)
            }
        }
    }

    private func hasOwnProperty(_ atom: SchemaAtom, comparedTo other: SchemaAtom) -> Bool {
        guard !isOpen(other.node.object), !isMap(atom.node.object), !isMap(other.node.object) else { return false }
        return atom.node.object.required.contains { other.node.object.property($0) == nil }
    }

    /// After the named type, the title, or the first required property that no other has.
    private func variantName(of atom: SchemaAtom, among atoms: [SchemaAtom]) -> String {
        if let target = atom.reference?.target { return Identifiers.snakeCase(scope.name(of: target)) }
        let own = atom.node.object.required.first { name in
            atoms.count { $0.node.object.property(name) != nil } == 1
        }
        let name = own ?? atom.node.object.required.first ?? JSONTypes.object.variantName
        return Identifiers.fieldName(name)
    }

    /// One object that takes whatever any of them takes.
    func widened(_ atoms: [SchemaAtom], at location: SchemaLocation) -> SchemaNode {
        var node = SchemaNode(at: location)
        node.types = .object
        node.notes = atoms[0].node.notes
        for atom in atoms {
            for property in atom.node.object.properties where node.object.property(property.name) == nil {
                let all = atoms.compactMap { $0.node.object.property(property.name) }
                let merged = Self.same(all) ? all[0] : merged(all, at: property.node.location)
                node.object.properties.append(ObjectRules.Property(name: property.name, node: merged))
            }
        }
        node.object.required = atoms[0].node.object.required.filter { name in
            atoms.allSatisfy { $0.node.object.required.contains(name) }
        }
        let rules = atoms.map(\.node.object)
        if rules.contains(where: isOpen) {
            node.object.additional = .open
        } else if rules.allSatisfy({ if case .closed = $0.additional { true } else { false } }) {
            node.object.additional = .closed
        }
        return node
    }

    /// Whether all come from one place: the part that alternatives have in common.
    private static func same(_ nodes: [SchemaNode]) -> Bool {
        nodes.allSatisfy { $0.location == nodes[0].location }
    }
}
