extension SchemaWriter {
    /// A mapping of declared keys; where a key chooses among cases, one branch for each set of keys.
    mutating func schema(_ mapping: MappingForm) -> SchemaValue {
        let members: SchemaValue
        if let choice = mapping.choice {
            members = chosen(choice, mapping)
        } else {
            members = SchemaValue.object(["type": .text("object")]).merging(keys(mapping.entries, isShared: false))
        }
        return members.merging(rules(mapping.rules)).merging(Self.snippet(mapping.snippet))
    }

    private mutating func keys(_ entries: [KeyForm], isShared: Bool) -> SchemaValue {
        var properties: [SchemaValue.Member] = []
        for entry in entries {
            let schema = property(entry)
            properties.append(.init(name: entry.name, value: isShared ? shared("key.\(entry.name)", schema) : schema))
        }
        let required = entries.filter(\.isRequired).map(\.name)
        let schema = SchemaValue.object(["properties": .object(properties), "additionalProperties": .flag(false)])
        return required.isEmpty ? schema : schema.adding(["required": .texts(required)])
    }

    private mutating func property(_ entry: KeyForm) -> SchemaValue {
        var value = schema(entry.form)
        // Draft-07 reads nothing beside `$ref`.
        if case .object(let members) = value, members.contains(where: { $0.name == "$ref" }) {
            value = .object(["allOf": .array([value])])
        }
        let described = SchemaValue.object(["description": .text(entry.description)]).merging(value)
        return described.merging(Self.snippet(entry.snippet, label: entry.name))
    }

    private func rules(_ rules: [KeyRule]) -> SchemaValue {
        var alternatives: [SchemaValue] = []
        var dependencies: [SchemaValue.Member] = []
        for rule in rules {
            switch rule {
            case .exactlyOne(let names): alternatives += names.map(Self.required)
            case .needs(let name, let others):
                dependencies.append(.init(name: name, value: .object(["anyOf": .array(others.map(Self.required))])))
            }
        }
        var members: [SchemaValue.Member] = []
        if !alternatives.isEmpty { members.append(.init(name: "oneOf", value: .array(alternatives))) }
        if !dependencies.isEmpty { members.append(.init(name: "dependencies", value: .object(dependencies))) }
        return .object(members)
    }

    private static func required(_ name: String) -> SchemaValue { .object(["required": .texts([name])]) }

    private static func snippet(_ body: String?, label: String = "new") -> SchemaValue {
        guard let body else { return .object([]) }
        return .object([
            "defaultSnippets": .array([.object(["label": .text(label), "bodyText": .text(body)])])
        ])
    }
}

extension SchemaWriter {
    /// Cases that take the same keys.
    private struct Branch {
        var cases: [Int]
        var keys: [KeyForm]
    }

    private mutating func chosen(_ choice: Choice, _ mapping: MappingForm) -> SchemaValue {
        let branches = Self.branches(choice, mapping)
        var conditions: [SchemaValue] = branches.map { branch in
            .object([
                "if": Self.condition(choice, branch.cases), "then": keys(branch.keys, isShared: true),
            ])
        }
        conditions.append(.object(["if": Self.absence(choice), "then": withoutChoice(choice, mapping)]))
        let selector = mapping.entries.first { $0.name == choice.key }
        let known = selector.map { [SchemaValue.Member(name: $0.name, value: shared("key.\($0.name)", property($0)))] }
        return .object([
            "type": .text("object"), "properties": .object(known ?? []), "allOf": .array(conditions),
        ])
    }

    private static func branches(_ choice: Choice, _ mapping: MappingForm) -> [Branch] {
        var branches: [(places: [Int], branch: Branch)] = []
        for index in choice.cases.indices {
            let places = mapping.entries.indices.filter { mapping.entries[$0].scope.contains(case: index) }
            if let known = branches.firstIndex(where: { $0.places == places }) {
                branches[known].branch.cases.append(index)
            } else {
                let implied = choice.implied.filter { $0.choice == index }.map(\.key)
                let keys = places.map { place in
                    var entry = mapping.entries[place]
                    if entry.name == choice.key { entry.isRequired = implied.isEmpty }
                    return entry
                }
                branches.append((places, Branch(cases: [index], keys: keys)))
            }
        }
        return branches.map(\.branch)
    }

    /// Holds for mappings that choose one of these cases, in words or by a key that implies it.
    private static func condition(_ choice: Choice, _ cases: [Int]) -> SchemaValue {
        let words = cases.compactMap { choice.cases[$0].word }
        let named = words.count < cases.count
        let value: SchemaValue =
            named
            ? .object(["type": .text("string"), "not": .object(["enum": .texts(choice.cases.compactMap(\.word))])])
            : .object(["enum": .texts(words)])
        let said = SchemaValue.object([
            "required": .texts([choice.key]), "properties": .object([.init(name: choice.key, value: value)]),
        ])
        let implied = choice.implied.filter { cases.contains($0.choice) }
        guard !implied.isEmpty else { return said }
        let unsaid = implied.map { implied in
            SchemaValue.object(["required": .texts([implied.key]), "not": required(choice.key)])
        }
        return .object(["anyOf": .array([said] + unsaid)])
    }

    private static func absence(_ choice: Choice) -> SchemaValue {
        .object(["not": .object(["anyOf": .array(([choice.key] + choice.implied.map(\.key)).map(required))])])
    }

    private mutating func withoutChoice(_ choice: Choice, _ mapping: MappingForm) -> SchemaValue {
        guard let names = choice.keysWithout else { return Self.required(choice.key) }
        return keys(mapping.entries.filter { names.contains($0.name) }, isShared: true)
    }
}

extension SchemaValue {
    /// The members of both.
    func merging(_ other: SchemaValue) -> SchemaValue {
        guard case .object(let own) = self, case .object(let more) = other else { return self }
        return .object(own + more)
    }
}
