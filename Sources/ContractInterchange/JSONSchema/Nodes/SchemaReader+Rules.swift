extension SchemaReader {
    /// Keywords that limit one type.
    func readRule(
        _ member: SourceMember, of schema: SourceValue, at place: SchemaLocation, into node: inout SchemaNode
    ) {
        let value = member.value
        switch member.name {
        case "minLength": node.text.minLength = value.count
        case "maxLength": node.text.maxLength = value.count
        case "pattern": if let pattern = value.text { node.text.patterns.append(pattern) }
        case "format": readFormat(value, at: place, into: &node)
        case "multipleOf", "divisibleBy": if let number = value.number { node.number.multiples.append(number) }
        case "minItems": node.list.minItems = max(node.list.minItems ?? 0, value.count ?? 0)
        case "maxItems": node.list.maxItems = value.count
        case "uniqueItems": node.list.isUnique = value.flag ?? false
        case "minProperties": node.object.minProperties = value.count
        case "maxProperties": node.object.maxProperties = value.count
        case "required": readRequired(value, at: place, into: &node)
        case "propertyNames":
            let names = self.node(value, at: place)
            if names.isImpossible { node.object.maxProperties = 0 } else { node.object.names = [names] }
        case "properties": readProperties(value, at: place, into: &node)
        case "patternProperties":
            for inner in value.members ?? [] {
                let child = self.node(inner.value, at: place.appending(inner.name))
                node.object.patterns.append(ObjectRules.PatternProperty(pattern: inner.name, node: child))
            }
        case "additionalProperties": readAdditional(value, at: place, into: &node)
        case "unevaluatedProperties":
            if value.flag == false { node.object.isClosedWhenMerged = true }
            if value.flag == nil {
                node.findings.append(.lost(member.name, at: place, "left out: only `false` is carried"))
            }
        case "unevaluatedItems":
            if schema["items"] == nil, schema["prefixItems"] == nil {
                node.findings.append(.lost(member.name, at: place, "read as `items`"))
            }
        default: readOther(member, of: schema, at: place, into: &node)
        }
    }

    private func readProperties(_ value: SourceValue, at place: SchemaLocation, into node: inout SchemaNode) {
        for inner in value.members ?? [] {
            let child = self.node(inner.value, at: place.appending(inner.name))
            node.object.properties.append(ObjectRules.Property(name: inner.name, node: child))
            if inner.value["required"]?.flag == true { node.object.required.append(inner.name) }
        }
    }

    private func readAdditional(_ value: SourceValue, at place: SchemaLocation, into node: inout SchemaNode) {
        switch value {
        case .boolean(false): node.object.additional = .closed
        case .boolean(true): node.object.additional = .open
        default:
            let inner = self.node(value, at: place)
            let saysNothing = inner.isTrivial && inner.references.isEmpty && inner.findings.isEmpty
            node.object.additional = saysNothing ? .open : .schema([inner])
        }
    }

    private func readRequired(_ value: SourceValue, at place: SchemaLocation, into node: inout SchemaNode) {
        if value.flag != nil { return }
        guard let names = value.texts else {
            node.findings.append(.lost("required", at: place, "not a list of names"))
            return
        }
        for name in names where !node.object.required.contains(name) { node.object.required.append(name) }
    }

    private func readFormat(_ value: SourceValue, at place: SchemaLocation, into node: inout SchemaNode) {
        guard let format = value.text else { return }
        if SchemaKeywords.formats[format] != nil {
            node.text.formats.append(format)
        } else if SchemaKeywords.assertedFormats.contains(format) {
            node.findings.append(.lost("format \(format)", at: place, "carried as text without a format"))
        } else {
            node.findings.append(.policy("format", at: place, "`\(format)` is no format of JSON Schema; ignored"))
        }
    }

    /// `minimum` and its kin, where draft-04's `exclusiveMinimum` is a flag.
    func readBounds(_ value: SourceValue, into node: inout SchemaNode) {
        let isExclusiveMin = value["exclusiveMinimum"]?.flag == true
        let isExclusiveMax = value["exclusiveMaximum"]?.flag == true
        if let bound = value["minimum"]?.number {
            if isExclusiveMin { node.number.exclusiveMin = bound } else { node.number.min = bound }
        }
        if let bound = value["maximum"]?.number {
            if isExclusiveMax { node.number.exclusiveMax = bound } else { node.number.max = bound }
        }
        if let bound = value["exclusiveMinimum"]?.number { node.number.exclusiveMin = bound }
        if let bound = value["exclusiveMaximum"]?.number { node.number.exclusiveMax = bound }
    }

    /// `items` of all drafts, `prefixItems`, `additionalItems`, `unevaluatedItems`.
    func readItems(_ value: SourceValue, into node: inout SchemaNode) {
        func list(_ keyword: String) -> [SchemaNode]? {
            value[keyword]?.items?.enumerated().map { number, item in
                self.node(item, at: node.location.appending(keyword).appending(number))
            }
        }
        func single(_ keyword: String) -> [SchemaNode] {
            guard let inner = value[keyword], inner.items == nil else { return [] }
            return [self.node(inner, at: node.location.appending(keyword))]
        }
        if let prefix = list("prefixItems") {
            node.list.prefix = prefix
            node.list.items = single("items")
        } else if let prefix = list("items") {
            node.list.prefix = prefix
            node.list.items = single("additionalItems")
        } else {
            node.list.items = single("items")
        }
        if node.list.items.isEmpty { node.list.items = single("unevaluatedItems") }
        if let rest = node.list.items.first, rest.isImpossible {
            node.list.items = []
            node.list.maxItems = min(node.list.maxItems ?? .max, node.list.prefix.count)
        }
    }
}
