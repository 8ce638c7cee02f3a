extension ObjectRules {
    func intersected(with other: ObjectRules, findings: inout [SchemaFinding]) -> ObjectRules {
        var result = self
        result.properties = []
        for property in properties {
            if let merged = Self.merge(property, with: other, findings: &findings) { result.properties.append(merged) }
        }
        for property in other.properties where self.property(property.name) == nil {
            if let merged = Self.merge(property, with: self, findings: &findings) { result.properties.append(merged) }
        }
        for name in other.required where !required.contains(name) { result.required.append(name) }
        result.additional = additional.intersected(with: other.additional)
        result.isClosedWhenMerged = isClosedWhenMerged || other.isClosedWhenMerged
        result.patterns += other.patterns
        if let mine = names.first, let theirs = other.names.first {
            result.names = [mine.intersected(with: theirs)]
        } else if names.isEmpty {
            result.names = other.names
        }
        result.minProperties = [minProperties, other.minProperties].compactMap { $0 }.max()
        result.maxProperties = [maxProperties, other.maxProperties].compactMap { $0 }.min()
        for rule in other.conditions where !conditions.contains(rule) { result.conditions.append(rule) }
        return result
    }

    /// A property under what the other side says of it; `nil` where the other side allows no such property.
    private static func merge(
        _ property: Property, with other: ObjectRules, findings: inout [SchemaFinding]
    ) -> Property? {
        if let theirs = other.property(property.name) {
            return Property(name: property.name, node: property.node.intersected(with: theirs))
        }
        switch other.additional {
        case .closed where other.patterns.isEmpty:
            findings.append(
                .lost(
                    "allOf of closed records", at: property.node.location,
                    "left out: another part forbids undeclared properties, so it can never be there"))
            return nil
        case .schema(let nodes):
            return Property(name: property.name, node: property.node.intersected(with: nodes[0]))
        default: return property
        }
    }
}

extension ObjectRules.Additional {
    /// Closed wins, then a schema, then what was said over what was not.
    func intersected(with other: Self) -> Self {
        switch (self, other) {
        case (.closed, _), (_, .closed): .closed
        case (.schema(let mine), .schema(let theirs)): .schema([mine[0].intersected(with: theirs[0])])
        case (.schema, _): self
        case (_, .schema): other
        case (.open, _), (_, .open): .open
        default: .unstated
        }
    }
}
