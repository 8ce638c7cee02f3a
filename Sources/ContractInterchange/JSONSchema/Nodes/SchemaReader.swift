/// Reads schemas of draft-04 to 2020-12 into nodes. Keywords are told apart by the kind of their value where the drafts
/// differ, so that a folder of mixed drafts, or one that names none, reads the same.
struct SchemaReader: Sendable {
    let index: SchemaIndex

    func node(at location: SchemaLocation) -> SchemaNode {
        guard let value = index.value(at: location) else { return SchemaNode(at: location) }
        return node(value, at: location)
    }

    func node(_ value: SourceValue, at location: SchemaLocation) -> SchemaNode {
        var node = SchemaNode(at: location)
        if case .boolean(let flag) = value {
            node.isImpossible = !flag
            return node
        }
        guard let members = value.members else {
            node.findings.append(.lost("no schema", at: location, "read as any JSON"))
            return node
        }
        node.notes = SchemaNotes(value)
        if let reference = value["$ref"]?.text, index.ignoresSiblings(location.document) {
            follow(reference, keyword: "$ref", in: &node)
            noteIgnoredSiblings(members, in: &node)
            return node
        }
        for member in members { read(member, of: value, into: &node) }
        readBounds(value, into: &node)
        readItems(value, into: &node)
        readConditional(value, into: &node)
        return parts(of: value, at: location).reduce(node) { $0.intersected(with: $1) }
    }

    /// `allOf`, and draft-03's `extends`. They meet what stands beside them, so that is read first.
    private func parts(of value: SourceValue, at location: SchemaLocation) -> [SchemaNode] {
        ["allOf", "extends"].flatMap { keyword -> [SchemaNode] in
            guard let part = value[keyword] else { return [] }
            let place = location.appending(keyword)
            guard let items = part.items else { return [node(part, at: place)] }
            return items.enumerated().map { node($1, at: place.appending($0)) }
        }
    }

    private func noteIgnoredSiblings(_ members: [SourceMember], in node: inout SchemaNode) {
        let ignored = members.map(\.name).filter { SchemaKeywords.constraints.contains($0) && $0 != "$ref" }
        for keyword in ignored where keyword != "definitions" {
            node.findings.append(
                .policy(
                    "keyword beside $ref", at: node.location.appending(keyword), "ignored, as the schema's draft does"))
        }
    }

    func follow(_ reference: String, keyword: String, in node: inout SchemaNode) {
        let written = node.location.appending(keyword)
        switch index.resolve(reference, from: node.location) {
        case .found(let target): node.references.append(SchemaReference(target: target, written: written))
        case .metaSchema:
            node.findings.append(.lost("meta-schema", at: written, "`\(reference)` is read as any JSON"))
        case .missing:
            node.findings.append(.lost("unresolved $ref", at: written, "`\(reference)` is read as any JSON"))
        }
    }

    private func read(_ member: SourceMember, of schema: SourceValue, into node: inout SchemaNode) {
        let place = node.location.appending(member.name)
        switch member.name {
        case "$ref": if let text = member.value.text { follow(text, keyword: "$ref", in: &node) }
        case "$dynamicRef", "$recursiveRef":
            if let text = member.value.text { follow(text, keyword: member.name, in: &node) }
            node.findings.append(
                .lost(member.name, at: place, "followed as `$ref`: where it stands decides, not who refers"))
        case "type": readType(member.value, into: &node)
        case "enum": node.restrict(to: member.value.items ?? [])
        case "const":
            node.isConst = true
            node.restrict(to: [member.value])
        case "anyOf", "oneOf":
            let branches = (member.value.items ?? []).enumerated().map { self.node($1, at: place.appending($0)) }
            node.alternatives.append(
                Alternatives(isExclusive: member.name == "oneOf", branches: branches, location: place))
        case "allOf", "extends": break
        default: readRule(member, of: schema, at: place, into: &node)
        }
    }

    private func readType(_ value: SourceValue, into node: inout SchemaNode) {
        let words = value.text.map { [$0] } ?? value.texts ?? []
        var types: JSONTypes = []
        for word in words {
            guard let type = JSONTypes(word: word) else {
                node.findings.append(.lost("type", at: node.location.appending("type"), "`\(word)` is no type of JSON"))
                continue
            }
            types.insert(type)
        }
        guard !types.isEmpty else { return }
        node.types.formIntersection(types)
        if words.contains("integer"), !words.contains("number"), !words.contains("any") { node.number.isInteger = true }
    }
}

extension SchemaNotes {
    /// Description and title, also under the names that registries give them: `_description`, `x-description`.
    init(_ value: SourceValue) {
        func note(_ name: String) -> SourceValue? { value[name] ?? value["_\(name)"] ?? value["x-\(name)"] }
        title = note("title")?.text?.trimmedLines
        description = (note("description") ?? value["markdownDescription"])?.text?.trimmedLines
        isDeprecated = note("deprecated")?.flag ?? false
        `default` = value["default"]
        examples = value["examples"]?.items ?? value["example"].map { [$0] } ?? []
    }
}

extension String {
    /// The text without white space at its ends; `nil` where nothing is left.
    var trimmedLines: String? {
        var text = Substring(self)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text.isEmpty ? nil : String(text)
    }
}
