/// Alternatives that only say which properties are there become conditions of the record.
enum PresenceAlternatives {
    static func fold(_ node: inout SchemaNode) {
        guard node.types.contains(.object) else { return }
        var kept: [Alternatives] = []
        for group in node.alternatives {
            if !group.isExclusive, group.branches.contains(where: { $0.isTrivial && $0.references.isEmpty }) {
                continue
            }
            let names = group.branches.map(requiredNames)
            guard !names.isEmpty, names.allSatisfy({ $0 != nil }) else {
                kept.append(group)
                continue
            }
            add(names.map { $0! }, of: group, to: &node)
        }
        node.alternatives = kept
    }

    /// The names, where a branch says nothing else.
    private static func requiredNames(_ node: SchemaNode) -> [String]? {
        guard node.references.isEmpty, node.alternatives.isEmpty, node.values == nil, !node.isImpossible,
            node.types.contains(.object), node.constrained == .object, node.findings.isEmpty
        else { return nil }
        var rest = node.object
        rest.required = []
        rest.properties.removeAll { $0.node.isTrivial && $0.node.references.isEmpty }
        return rest.isEmpty ? node.object.required : nil
    }

    private static func add(_ names: [[String]], of group: Alternatives, to node: inout SchemaNode) {
        if names.contains([]), !group.isExclusive { return }
        if names.allSatisfy({ $0.count == 1 }) {
            let single = names.map { $0[0] }
            node.object.conditions.append(group.isExclusive ? .exactlyOne(single) : .atLeastOne(single))
        } else if names.count == 2, let first = names.firstIndex(where: { $0.count == 1 }) {
            node.object.conditions.append(.requiresWithout(names[first][0], names[1 - first]))
            if group.isExclusive {
                node.findings.append(
                    .lost("oneOf", at: group.location, "carried as one of the two or both: exclusion left out"))
            }
        } else {
            node.findings.append(
                .lost("required alternatives", at: group.location, "left out: no invariant says this"))
        }
    }
}
