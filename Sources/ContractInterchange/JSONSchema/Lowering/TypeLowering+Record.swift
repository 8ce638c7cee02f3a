import ContractModel
import Diagnostics

extension TypeLowering {
    /// One object: a record where properties are named, a map where none is.
    mutating func object(_ node: SchemaNode) -> TypeSpec {
        if node.values != nil {
            report(.lost("enum of objects", at: node.location, "carried without its values"))
        }
        let rules = node.object
        return isMap(rules) ? map(node) : TypeSpec(.record(record(node)), at: unwritten)
    }

    /// Whether no property is named, and some may be there.
    func isMap(_ rules: ObjectRules) -> Bool {
        rules.properties.isEmpty && rules.required.isEmpty && !isEmptyRecord(rules)
    }

    private func isEmptyRecord(_ rules: ObjectRules) -> Bool {
        if case .closed = rules.additional { return rules.patterns.isEmpty }
        return false
    }

    mutating func record(_ node: SchemaNode) -> Record {
        let rules = node.object
        var record = Record(range: unwritten)
        var names = FieldNames()
        for property in rules.properties {
            let isRequired = rules.required.contains(property.name)
            if let field = field(property, isRequired: isRequired, of: rules, names: &names) {
                record.fields.append(field)
            }
        }
        addUndeclared(node, to: &record, names: &names)
        addAdditional(node, to: &record)
        checkCounts(node, names: names)
        addInvariants(node, to: &record, names: names)
        return record
    }

    private mutating func field(
        _ property: ObjectRules.Property, isRequired: Bool, of rules: ObjectRules, names: inout FieldNames
    ) -> Field? {
        if property.node.isImpossible {
            if isRequired {
                report(.lost("impossible property", at: property.node.location, "left out"))
            }
            return nil
        }
        let name = names.add(property.name)
        var field = Field(name: Located(new: name), type: spec(for: property.node), range: unwritten)
        if name != property.name { field.jsonName = Located(new: property.name) }
        field.optional = !isRequired
        describe(&field, property.node)
        return field
    }

    /// Title, description, default and examples become words; the first two of a named type are told there.
    private mutating func describe(_ field: inout Field, _ node: SchemaNode) {
        let notes = node.isPlainReference ? node.notes : notes(of: node)
        field.doc = Documentation.text(notes).map { Located(new: $0) }
        if notes.isDeprecated { field.deprecated = .imported }
        if notes.default != nil {
            report(
                .policy("default", at: node.location.appending("default"), "told in the doc; it never changed payloads")
            )
        }
    }

    /// The notes of a node, or of its only branch.
    mutating func notes(of node: SchemaNode) -> SchemaNotes {
        let own = expander.expanded(node)
        guard own.notes.description == nil, own.alternatives.count == 1 else { return own.notes }
        let branches = own.alternatives[0].branches.filter { $0.types != .null }
        return branches.count == 1 ? own.notes.over(branches[0].notes) : own.notes
    }

    /// Names that are required and declared nowhere.
    private mutating func addUndeclared(_ node: SchemaNode, to record: inout Record, names: inout FieldNames) {
        let rules = node.object
        for name in rules.required where rules.property(name) == nil {
            let place = node.location.appending("required")
            var type = TypeSpec.scalar(.json)
            switch rules.additional {
            case .closed where rules.patterns.isEmpty:
                report(.lost("required", at: place, "`\(name)` is required and forbidden; left out"))
                continue
            case .schema(let nodes): type = spec(for: nodes[0])
            default: report(.policy("required", at: place, "`\(name)` is declared nowhere; carried as any JSON"))
            }
            let fieldName = names.add(name)
            var field = Field(name: Located(new: fieldName), type: type, range: unwritten)
            if fieldName != name { field.jsonName = Located(new: name) }
            record.fields.append(field)
        }
    }

    private mutating func addAdditional(_ node: SchemaNode, to record: inout Record) {
        let rules = node.object
        if let pattern = rules.patterns.first {
            report(
                .lost(
                    "patternProperties beside properties", at: pattern.node.location,
                    "carried as `additional` under any name"))
        }
        if !rules.names.isEmpty {
            report(.lost("propertyNames beside properties", at: node.location, "left out"))
        }
        switch rules.additional {
        case .closed, .unstated:
            if !rules.patterns.isEmpty {
                record.additional = spec(for: merged(rules.patterns.map(\.node), at: node.location))
            }
            if case .unstated = rules.additional {
                report(.policy("additionalProperties", at: node.location, "not stated; closed for writers"))
            }
        case .open: record.additional = .scalar(.json)
        case .schema(let nodes):
            record.additional = spec(for: merged(nodes + rules.patterns.map(\.node), at: node.location))
        }
    }

    /// A schema that any of several satisfies.
    func merged(_ nodes: [SchemaNode], at location: SchemaLocation) -> SchemaNode {
        if nodes.count == 1 { return nodes[0] }
        var node = SchemaNode(at: location)
        node.alternatives = [Alternatives(isExclusive: false, branches: nodes, location: location)]
        return node
    }

    private mutating func checkCounts(_ node: SchemaNode, names: FieldNames) {
        let rules = node.object
        if let least = rules.minProperties, least > Set(rules.required).count, !isPresenceRule(rules) {
            report(.lost("minProperties", at: node.location, "left out of a record"))
        }
        if let most = rules.maxProperties {
            let isImplied = most >= names.count && !isOpen(rules)
            if !isImplied, !isPresenceRule(rules) {
                report(.lost("maxProperties", at: node.location, "left out of a record"))
            }
        }
    }
}

/// The names that a record has given to its properties.
struct FieldNames: Sendable {
    private var byWireName: [String: String] = [:]
    private var taken: Set<String> = []

    mutating func add(_ wireName: String) -> String {
        let name = Identifiers.unique(Identifiers.fieldName(wireName), among: taken)
        taken.insert(name)
        byWireName[wireName] = name
        return name
    }

    subscript(wireName: String) -> String? { byWireName[wireName] }
    var count: Int { byWireName.count }
    var all: [String] { byWireName.values.sorted() }
}
