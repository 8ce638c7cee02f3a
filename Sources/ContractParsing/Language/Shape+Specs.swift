import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == TypeSpec {
    /// A type where it is used: a name, or a mapping.
    static var spec: Self {
        Shape(
            .definition("type") { Shape<SpecDraft>.form(of: SpecKeys.use) },
            read: { node, binder in
                var draft = SpecDraft(name: Located<String>(binder.key, at: node.range), range: node.range)
                var spec = Shape<SpecDraft>.read(SpecKeys.use, into: &draft, node, &binder)
                if draft.doc != nil { spec.doc = draft.doc }
                return spec
            },
            write: { Shape<SpecDraft>.write(SpecKeys.use, SpecDraft($0, name: Located<String>("", at: $0.range))) })
    }
}

extension Shape where Value == [Field] {
    static var fields: Self {
        .entries(
            Entry(
                .identifier, form: .definition("field") { Shape<SpecDraft>.form(of: SpecKeys.field) },
                read: { name, node, binder in
                    var draft = SpecDraft(name: name, range: node.range)
                    let spec = Shape<SpecDraft>.read(SpecKeys.field, into: &draft, node, &binder)
                    return Field(draft, spec, range: name.range.through(node.range))
                },
                write: { ($0.name.value, Shape<SpecDraft>.write(SpecKeys.field, SpecDraft($0))) }))
    }
}

extension Shape where Value == [NamedType] {
    static var namedTypes: Self {
        .entries(
            Entry(
                .declaredType, form: .definition("namedType") { Shape<SpecDraft>.form(of: SpecKeys.named) },
                read: { name, node, binder in
                    var draft = SpecDraft(name: name, range: node.range)
                    let spec = Shape<SpecDraft>.read(SpecKeys.named, into: &draft, node, &binder)
                    // Types of one name and several origins are told apart by their origins.
                    if let origin = draft.origin?.value, name.value.hasPrefix(origin + ".") {
                        draft.name.value.removeFirst(origin.count + 1)
                    } else if name.value.contains(".") {
                        binder.refuseName(name, .type)
                    }
                    return NamedType(draft, spec, range: name.range.through(node.range))
                },
                write: { ($0.name.value, Shape<SpecDraft>.write(SpecKeys.named, SpecDraft($0))) }))
    }
}

extension Shape where Value == [Variant] {
    static var variants: Self {
        .entries(
            Entry(
                .variant, form: .definition("variant") { Shape<SpecDraft>.form(of: SpecKeys.variant) },
                read: { name, node, binder in
                    var draft = SpecDraft(name: name, range: node.range)
                    let spec = Shape<SpecDraft>.read(SpecKeys.variant, into: &draft, node, &binder)
                    return Variant(draft, spec, range: name.range.through(node.range))
                },
                write: { ($0.name.value, Shape<SpecDraft>.write(SpecKeys.variant, SpecDraft($0))) }), atLeast: 1,
            flow: true)
    }
}

extension Shape where Value == SpecDraft {
    /// The short form is a type's name.
    fileprivate static func form(of keys: Keys<SpecDraft>) -> Form {
        .either([Shape<TypeName>.typeName.form, keys.form])
    }

    /// Reads what a node says, and gives the type that it makes.
    fileprivate static func read(
        _ keys: Keys<SpecDraft>, into draft: inout SpecDraft, _ node: YAMLNode, _ binder: inout Binder
    ) -> TypeSpec {
        let found = binder.diagnostics.list.count
        switch node.content {
        case .sequence:
            binder.wrongKind(node, expected: "a type's name or a mapping")
            draft.isUnresolved = true
        case .mapping(let pairs):
            draft.isUnresolved = !keys.read(node, into: &draft, &binder)
            if draft.type == nil { draft.takeImpliedType(keys, pairs) }
        case .scalar: draft.readShort(keys, node, &binder)
        }
        if case .reference = draft.type, binder.hasMisplacedKey(since: found) { draft.isUnresolved = true }
        if !draft.isUnresolved { draft.check(&binder) }
        return draft.spec
    }

    fileprivate static func write(_ keys: Keys<SpecDraft>, _ draft: SpecDraft) -> YAMLOutput {
        let output = keys.write(draft, as: draft.chosenCase)
        guard case .mapping(let pairs, let flow) = output, let first = pairs.first, first.key == "type" else {
            return output
        }
        if case .word(.record, _) = draft.type { return .mapping(Array(pairs.dropFirst()), flow: flow) }
        return pairs.count == 1 ? first.value : output
    }
}

extension SpecDraft {
    /// A type's name alone, which does for types without required keys.
    fileprivate mutating func readShort(_ keys: Keys<SpecDraft>, _ node: YAMLNode, _ binder: inout Binder) {
        type = ShortForm.type.read(node, &binder)
        guard let chosenCase else {
            isUnresolved = true
            return
        }
        let lacks = keys.required(in: chosenCase).contains { keys.keys[$0].name != "type" }
        if lacks { isUnresolved = !keys.read(node.asType, into: &self, &binder) }
    }

    /// `fields` alone make a record; a variant without a type is empty; anything else was said already.
    fileprivate mutating func takeImpliedType(_ keys: Keys<SpecDraft>, _ pairs: [YAMLPair]) {
        let isSaid = pairs.contains { $0.key.text == "type" }
        if !isSaid, let implied = keys.chosenCase(in: pairs) {
            type = .word(TypeWord.all[implied], range)
        } else if isSaid || keys.choice?.isDispensable(beside: pairs) != true {
            isUnresolved = true
        }
    }
}

private enum ShortForm {
    static let type = Shape<TypeName>.typeName
}

extension Binder {
    /// Whether a key was found that tells that the type is not the one that was meant.
    fileprivate func hasMisplacedKey(since count: Int) -> Bool {
        diagnostics.list[count...].contains { $0.rule == "misplaced-key" }
    }
}

extension YAMLNode {
    /// The mapping that a type's name is short for.
    fileprivate var asType: YAMLNode {
        let key = YAMLScalar("type", style: .plain)
        return YAMLNode(.mapping([YAMLPair(key: key, keyRange: range, value: self)]), range: range, isFlow: true)
    }
}
