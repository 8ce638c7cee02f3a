extension SchemaNode {
    /// Text that is equal for schemas that accept the same by the same keywords, wherever they stand.
    var shape: String {
        var parts = ["\(types.rawValue)\(isImpossible ? "!" : "")\(isConst ? "c" : "")"]
        if let values { parts.append("values \(values)") }
        if !text.isEmpty { parts.append("\(text)") }
        if !number.isEmpty { parts.append("\(number)") }
        if !list.isEmpty { parts.append(list.shape) }
        if !object.isEmpty { parts.append(object.shape) }
        for reference in references { parts.append("ref \(reference.target)") }
        for group in alternatives {
            parts.append("\(group.isExclusive)[\(group.branches.map(\.shape).joined(separator: "|"))]")
        }
        return "{\(parts.joined(separator: ";"))}"
    }
}

extension ListRules {
    fileprivate var shape: String {
        let parts = [items.map(\.shape).joined(), prefix.map(\.shape).joined(separator: ",")]
        return "list \(parts) \(minItems ?? -1) \(maxItems ?? -1) \(isUnique)"
    }
}

extension ObjectRules {
    fileprivate var shape: String {
        let properties = properties.map { "\($0.name):\($0.node.shape)" }.sorted().joined(separator: ",")
        let patterns = patterns.map { "\($0.pattern):\($0.node.shape)" }.sorted().joined(separator: ",")
        let additional =
            switch additional {
            case .unstated: "unstated"
            case .open: "open"
            case .closed: "closed"
            case .schema(let nodes): nodes.map(\.shape).joined()
            }
        return "object (\(properties)) (\(patterns)) \(required.sorted()) \(additional) \(names.map(\.shape)) "
            + "\(minProperties ?? -1) \(maxProperties ?? -1) \(conditions) \(isClosedWhenMerged)"
    }
}
