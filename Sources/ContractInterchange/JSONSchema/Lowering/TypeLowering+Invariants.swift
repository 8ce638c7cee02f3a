import ContractModel

extension TypeLowering {
    /// Whether other than the declared properties may be there.
    func isOpen(_ rules: ObjectRules) -> Bool {
        switch rules.additional {
        case .closed, .unstated: !rules.patterns.isEmpty
        default: true
        }
    }

    /// `minProperties: 1`, with or without `maxProperties: 1`, where all properties are known and none is required.
    func isPresenceRule(_ rules: ObjectRules) -> Bool {
        rules.minProperties == 1 && rules.required.isEmpty && !isOpen(rules) && rules.maxProperties ?? 1 == 1
    }

    mutating func addInvariants(_ node: SchemaNode, to record: inout Record, names: FieldNames) {
        var conditions = node.object.conditions
        if isPresenceRule(node.object), names.count > 1 {
            let all = node.object.properties.map(\.name)
            conditions.append(node.object.maxProperties == 1 ? .exactlyOne(all) : .atLeastOne(all))
        }
        var ids: Set<String> = []
        for condition in conditions {
            guard let (id, rule) = invariant(condition, names: names) else {
                report(.lost("condition", at: node.location, "left out: it names a property that is declared nowhere"))
                continue
            }
            let unique = Identifiers.unique(id, among: ids).split(separator: "_").joined(separator: "-")
            ids.insert(unique)
            record.invariants.append(Invariant(id: Located(new: unique), rule: rule, range: unwritten))
        }
    }

    private func invariant(_ condition: PresenceRule, names: FieldNames) -> (id: String, rule: Invariant.Rule)? {
        switch condition {
        case .requires(let name, let values, let others):
            guard let test = test(name, values, names), let paths = paths(others, names) else { return nil }
            return (id("with", name, "comes", others), .require(when: test, paths))
        case .forbids(let name, let values, let others):
            guard let test = test(name, values, names), let paths = paths(others, names) else { return nil }
            return (id("with", name, "goes-no", others), .forbid(when: test, paths))
        case .requiresWithout(let name, let others):
            guard let path = paths([name], names), let paths = paths(others, names) else { return nil }
            let test = Invariant.Condition(field: path[0], test: .absent)
            return (id("without", name, "comes", others), .require(when: test, paths))
        case .atLeastOne(let all):
            return paths(all, names).map { (id("at-least-one-of", "", "", Array(all.prefix(3))), .atLeastOneOf($0)) }
        case .exactlyOne(let all):
            return paths(all, names).map { (id("exactly-one-of", "", "", Array(all.prefix(3))), .exactlyOneOf($0)) }
        }
    }

    private func test(_ name: String, _ values: [SourceValue]?, _ names: FieldNames) -> Invariant.Condition? {
        guard let path = paths([name], names)?.first else { return nil }
        guard let values else { return Invariant.Condition(field: path, test: .present) }
        let literals = values.map { $0.literal(at: unwritten) }
        return Invariant.Condition(field: path, test: literals.count == 1 ? .is(literals[0]) : .in(literals))
    }

    private func paths(_ wireNames: [String], _ names: FieldNames) -> [Located<FieldPath>]? {
        let paths = wireNames.compactMap { name in
            names[name].map { Located(new: FieldPath(components: [$0])) }
        }
        return paths.count == wireNames.count ? paths : nil
    }

    private func id(_ words: String, _ name: String, _ verb: String, _ others: [String]) -> String {
        let parts = ([words, name, verb] + others).filter { !$0.isEmpty }
        return parts.map(Identifiers.kebabCase).joined(separator: "-")
    }
}
