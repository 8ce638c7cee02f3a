extension SchemaReader {
    /// Keywords that say something about several properties, that nothing carries, or that nobody knows.
    func readOther(
        _ member: SourceMember, of schema: SourceValue, at place: SchemaLocation, into node: inout SchemaNode
    ) {
        switch member.name {
        case "dependencies", "dependentRequired", "dependentSchemas":
            for inner in member.value.members ?? [] {
                readDependency(inner, at: place.appending(inner.name), into: &node)
            }
        case "not": readNegation(member.value, at: place, into: &node)
        case "contains", "minContains", "maxContains":
            node.findings.append(.lost(member.name, at: place, "left out: a list cannot require one of its items"))
            let isOptional = schema["minContains"]?.count == 0
            if member.name == "contains", !isOptional { node.list.minItems = max(node.list.minItems ?? 0, 1) }
        case "if", "then", "else": break
        default: noteUnknown(member.name, at: place, into: &node)
        }
    }

    private func noteUnknown(_ name: String, at place: SchemaLocation, into node: inout SchemaNode) {
        if SchemaKeywords.silent.contains(name) || SchemaKeywords.constraints.contains(name) { return }
        if let near = SchemaKeywords.near(name) {
            node.findings.append(
                .policy("unknown keyword", at: place, "`\(name)` is ignored, as JSON Schema does; was `\(near)` meant?")
            )
        } else {
            node.findings.append(.policy("unknown keyword", at: place, "`\(name)` is ignored, as JSON Schema does"))
        }
    }

    private func readDependency(_ member: SourceMember, at place: SchemaLocation, into node: inout SchemaNode) {
        let names = member.value.texts ?? member.value.text.map { [$0] }
        if let names {
            node.object.conditions.append(.requires(when: member.name, values: nil, names))
        } else if let names = requiredOnly(member.value) {
            node.object.conditions.append(.requires(when: member.name, values: nil, names))
        } else {
            node.findings.append(.lost("dependent schema", at: place, "left out: only required names can depend"))
        }
    }

    /// The names, where a schema says nothing but that they are required.
    func requiredOnly(_ value: SourceValue) -> [String]? {
        guard let members = value.members, let names = value["required"]?.texts else { return nil }
        let others = members.filter { member in
            if member.name == "required" || SchemaKeywords.silent.contains(member.name) { return false }
            if member.name == "type" { return member.value.text != "object" }
            return true
        }
        return others.isEmpty ? names : nil
    }

    private func readNegation(_ value: SourceValue, at place: SchemaLocation, into node: inout SchemaNode) {
        let types = value["type"].map { $0.text.map { [$0] } ?? $0.texts ?? [] }
        if let types, value.members?.count == 1, !types.contains("integer") {
            for type in types.compactMap({ JSONTypes(word: $0) }) { node.types.subtract(type) }
        } else if let names = requiredOnly(value), names.count == 2 {
            node.object.conditions.append(.forbids(when: names[0], values: nil, [names[1]]))
        } else {
            node.findings.append(.lost("not", at: place, "left out: contracts say what is allowed"))
        }
    }

    /// `if` a property has a value or is there, `then` and `else` names are required.
    func readConditional(_ value: SourceValue, into node: inout SchemaNode) {
        guard let condition = value["if"] else { return }
        let place = node.location.appending("if")
        let outcomes = [value["then"], value["else"]]
        guard outcomes.contains(where: { $0 != nil }) else { return }
        guard let (name, values, isVacuous) = simpleCondition(condition, requiring: value["required"]?.texts ?? []),
            outcomes.allSatisfy({ $0.map { requiredOnly($0) != nil || $0 == .boolean(true) } ?? true })
        else {
            node.findings.append(.lost("if/then/else", at: place, "left out: too much for an invariant"))
            return
        }
        if let names = value["then"].flatMap(requiredOnly) {
            node.object.conditions.append(.requires(when: name, values: values, names))
            if isVacuous { node.object.conditions.append(.requiresWithout(name, names)) }
        }
        if let names = value["else"].flatMap(requiredOnly) {
            guard values == nil else {
                node.findings.append(.lost("else", at: node.location.appending("else"), "left out"))
                return
            }
            node.object.conditions.append(.requiresWithout(name, names))
        }
    }

    /// One property that has one of some values (`nil`: that is there). Without `required` the condition also holds
    /// where the property is absent.
    private func simpleCondition(
        _ value: SourceValue, requiring required: [String]
    ) -> (name: String, values: [SourceValue]?, isVacuous: Bool)? {
        if let names = requiredOnly(value), names.count == 1 { return (names[0], nil, false) }
        guard let properties = value["properties"]?.members, properties.count == 1,
            (value.members ?? []).allSatisfy({ ["properties", "required", "type"].contains($0.name) })
        else { return nil }
        let property = properties[0]
        let inner = property.value.members?.filter { !SchemaKeywords.silent.contains($0.name) && $0.name != "type" }
        guard inner?.count == 1 else { return nil }
        guard let values = property.value["const"].map({ [$0] }) ?? property.value["enum"]?.items else { return nil }
        let isRequired = (value["required"]?.texts ?? []).contains(property.name) || required.contains(property.name)
        return (property.name, values, !isRequired)
    }
}
