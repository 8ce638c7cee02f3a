import ContractModel

extension TypeLowering {
    mutating func list(_ atoms: [SchemaAtom], at location: SchemaLocation) -> TypeSpec {
        if atoms.count == 1 { return list(atoms[0].node) }
        if let widest = atoms.first(where: { $0.node.values == nil && $0.node.list.isEmpty }) {
            return list(widest.node)
        }
        report(.lost("alternatives of lists", at: location, "carried as one list whose items may be any of theirs"))
        var merged = SchemaNode(at: location)
        merged.types = .array
        let branches = atoms.map { atom in atom.node.list.items.first ?? SchemaNode(at: atom.node.location) }
        var item = SchemaNode(at: location)
        item.alternatives = [Alternatives(isExclusive: false, branches: branches, location: location)]
        merged.list.items = [item]
        return list(merged)
    }

    private mutating func list(_ node: SchemaNode) -> TypeSpec {
        if node.values != nil {
            report(.lost("enum of lists", at: node.location, "carried as a list without its values"))
        }
        let rules = node.list
        if !rules.prefix.isEmpty { return tuple(rules, at: node.location) }
        let items = rules.items.first.map { spec(for: $0) } ?? .scalar(.json)
        var list = TypeSpec(.list(items), at: unwritten)
        addCounts(rules, to: &list)
        return list
    }

    /// A tuple where the length is fixed; a list of whatever stands in it where not.
    private mutating func tuple(_ rules: ListRules, at location: SchemaLocation) -> TypeSpec {
        if rules.minItems == rules.prefix.count, rules.maxItems == rules.prefix.count {
            return TypeSpec(.tuple(rules.prefix.map { spec(for: $0) }), at: unwritten)
        }
        report(.lost("tuple of open length", at: location, "carried as a list whose items may be any of its own"))
        var item = SchemaNode(at: location)
        let rest = rules.maxItems.map { $0 <= rules.prefix.count } ?? false ? [] : rules.items
        item.alternatives = [
            Alternatives(isExclusive: false, branches: rules.prefix + rest, location: location)
        ]
        let isOpen = rules.items.isEmpty && rules.maxItems == nil
        var list = TypeSpec(.list(isOpen ? .scalar(.json) : spec(for: item)), at: unwritten)
        addCounts(rules, to: &list)
        return list
    }

    private func addCounts(_ rules: ListRules, to spec: inout TypeSpec) {
        spec.limit(.minItems, rules.minItems.flatMap { $0 > 0 ? $0 : nil })
        spec.limit(.maxItems, rules.maxItems)
        if rules.isUnique { spec.limits.set(Limit(.unique, .flag(true), at: unwritten)) }
    }
}
