/// One way to satisfy a schema: values of a single JSON type. A schema without limits is one atom of all types.
struct SchemaAtom: Sendable {
    var type: JSONTypes
    var node: SchemaNode
    /// The reference that stands for just this, so that the named type can be used.
    var reference: SchemaReference?
    /// Which branch of which alternatives it came from, to see what a `oneOf` keeps apart.
    var branch: SchemaLocation?
    var isExclusive = false
}

/// Follows references and multiplies alternatives out.
struct SchemaExpander: Sendable {
    private static let mostAtoms = 1024
    private static let deepestAlternatives = 12
    let reader: SchemaReader
    private var cache: [SchemaLocation: SchemaNode] = [:]

    init(reader: SchemaReader) { self.reader = reader }

    mutating func node(at location: SchemaLocation) -> SchemaNode {
        if let node = cache[location] { return node }
        let node = reader.node(at: location)
        cache[location] = node
        return node
    }

    /// The node with everything merged in that it refers to. A reference to itself adds nothing.
    mutating func expanded(_ node: SchemaNode) -> SchemaNode {
        var result = node
        var seen: Set<SchemaLocation> = []
        while let reference = result.references.first {
            result.references.removeFirst()
            guard seen.insert(reference.target).inserted else { continue }
            result = result.intersected(with: self.node(at: reference.target))
        }
        if result.object.isClosedWhenMerged, case .unstated = result.object.additional {
            result.object.additional = .closed
        }
        return result
    }

    mutating func atoms(of node: SchemaNode) -> [SchemaAtom] {
        let atoms = atoms(of: node, depth: 0)
        guard atoms.count > Self.mostAtoms else { return atoms }
        var cut = Array(atoms.prefix(Self.mostAtoms))
        cut[0].node.findings.append(.lost("alternatives", at: node.location, "only the first \(cut.count) are carried"))
        return cut
    }

    private mutating func atoms(of node: SchemaNode, depth: Int) -> [SchemaAtom] {
        var node = expanded(node)
        guard !node.isImpossible, depth < Self.deepestAlternatives else { return [] }
        PresenceAlternatives.fold(&node)
        guard let group = node.alternatives.first else { return atoms(ofPlain: node) }
        var rest = node
        rest.alternatives.removeFirst()
        var result: [SchemaAtom] = []
        for branch in group.branches {
            var merged = rest.intersected(with: branch)
            merged.notes = branch.notes.over(rest.notes)
            var inner = atoms(of: merged, depth: depth + 1)
            if rest.isTrivial, branch.isPlainReference, inner.count == 1, inner[0].reference == nil {
                inner[0].reference = branch.references[0]
            }
            for index in inner.indices where inner[index].branch == nil {
                inner[index].branch = branch.location
                inner[index].isExclusive = group.isExclusive
            }
            result += inner
            if result.count > Self.mostAtoms { break }
        }
        return result
    }

    /// The types that a node without alternatives allows.
    private func atoms(ofPlain node: SchemaNode) -> [SchemaAtom] {
        if let values = node.values { return atoms(of: values, in: node) }
        var node = node
        if node.types == .all {
            let constrained = node.constrained
            guard !constrained.isEmpty else { return [SchemaAtom(type: .all, node: node)] }
            node.types = constrained
            node.findings.append(
                .policy("type", at: node.location, "not stated; taken from the keywords that are there"))
        }
        return node.types.each.map { SchemaAtom(type: $0, node: node) }
    }

    private func atoms(of values: [SourceValue], in node: SchemaNode) -> [SchemaAtom] {
        let allowed = values.filter { value in
            node.types.contains(value.type) && node.admits(value)
        }
        return JSONTypes.all.each.compactMap { type in
            let mine = allowed.filter { $0.type == type }
            guard !mine.isEmpty else { return nil }
            var part = node
            part.values = mine
            return SchemaAtom(type: type, node: part)
        }
    }
}

extension SchemaNode {
    /// Whether a value of an enumeration passes the limits beside it. Patterns and formats are not tried.
    func admits(_ value: SourceValue) -> Bool {
        switch value {
        case .string(let text):
            let length = text.unicodeScalars.count
            return length >= self.text.minLength ?? 0 && length <= self.text.maxLength ?? .max
        case .number(let text):
            guard let value = ExactNumber(text) else { return false }
            if number.isInteger, !value.isInteger { return false }
            if let min = number.min, value < min { return false }
            if let max = number.max, value > max { return false }
            if let min = number.exclusiveMin, value <= min { return false }
            if let max = number.exclusiveMax, value >= max { return false }
            return true
        default: return true
        }
    }
}
