import ContractModel

extension TypeLowering {
    /// An object without named properties.
    mutating func map(_ node: SchemaNode) -> TypeSpec {
        let rules = node.object
        var spec = TypeSpec(.map(mapValue(node)), at: unwritten)
        spec.limit(.minEntries, rules.minProperties.flatMap { $0 > 0 ? $0 : nil })
        spec.limit(.maxEntries, rules.maxProperties)
        addKeyPattern(node, to: &spec)
        if !rules.conditions.isEmpty {
            report(.lost("condition", at: node.location, "left out: a map has no fields"))
        }
        return spec
    }

    private mutating func mapValue(_ node: SchemaNode) -> TypeSpec {
        let rules = node.object
        let patterns = rules.patterns.map(\.node)
        switch rules.additional {
        case .schema(let nodes):
            if !patterns.isEmpty {
                report(.lost("patternProperties", at: node.location, "carried without the names they are for"))
            }
            return spec(for: merged(nodes + patterns, at: node.location))
        case .open:
            if !patterns.isEmpty {
                report(.lost("patternProperties", at: node.location, "any JSON may stand under other names too"))
            }
            return .scalar(.json)
        case .closed, .unstated:
            guard !patterns.isEmpty else { return .scalar(.json) }
            if case .unstated = rules.additional {
                report(.policy("additionalProperties", at: node.location, "not stated; closed for writers"))
            }
            if patterns.count > 1 {
                report(.lost("patternProperties", at: node.location, "any of their values may stand under any name"))
            }
            return spec(for: merged(patterns, at: node.location))
        }
    }

    private mutating func addKeyPattern(_ node: SchemaNode, to spec: inout TypeSpec) {
        let rules = node.object
        var patterns: [String] = []
        switch rules.additional {
        case .closed, .unstated: patterns = rules.patterns.map(\.pattern)
        default: break
        }
        var rewritten: [String] = []
        for pattern in patterns {
            switch PatternRewriter.rewrite(pattern) {
            case .success(let text): rewritten.append(text)
            case .failure(let reason):
                report(.lost("patternProperties", at: node.location, "`\(pattern)` is left out: \(reason.message)"))
                return
            }
        }
        let key = rewritten.count == 1 ? rewritten[0] : rewritten.map { "(\($0))" }.joined(separator: "|")
        if !rewritten.isEmpty, !rewritten.contains(PatternRewriter.anyText) { spec.limit(.keyPattern, text: key) }
        if let names = rules.names.first { addNames(names, to: &spec) }
    }

    /// `propertyNames`: a pattern, a few names, or a length.
    private mutating func addNames(_ names: SchemaNode, to spec: inout TypeSpec) {
        let node = expander.expanded(names)
        var pattern: String?
        if node.values == nil, node.text.patterns.isEmpty, node.text.formats.isEmpty {
            let min = node.text.minLength ?? 0
            pattern = node.text.maxLength.map { "(.|[\\n\\r]){\(min),\($0)}" }
            if pattern == nil, min > 0 { pattern = "(.|[\\n\\r]){\(min),}" }
            if pattern == nil { return }
        } else {
            pattern = TextPatterns.pattern(of: node)
        }
        guard let pattern, spec.limits[.keyPattern] == nil else {
            report(.lost("propertyNames", at: names.location, "left out"))
            return
        }
        spec.limit(.keyPattern, text: pattern)
    }
}
