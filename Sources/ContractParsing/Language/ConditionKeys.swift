import ContractModel
import Diagnostics
import YAMLSyntax

/// `when` of an invariant while it is being read or written.
struct ConditionDraft: Sendable {
    var field = Located<FieldPath>(FieldPath(components: []), at: .nowhere)
    var `is`: Literal?
    var `in`: [Literal]?
    var not: Literal?
    var present: Bool?
    var absent: Bool?
}

extension Shape where Value == Invariant.Condition {
    static var condition: Self {
        Shape<ConditionDraft>.mapping(ConditionKeys.all) { _ in ConditionDraft() }
            .converted({ draft, _, _ in Invariant.Condition(draft) }, back: ConditionDraft.init)
    }
}

enum ConditionKeys {
    static let all = Keys<ConditionDraft>(
        "a condition", rules: [.exactlyOne(["is", "in", "not", "present", "absent"])]
    ) {
        Key("field", essential: \.field, .path, "The field that decides.")
        Key("is", \.is, .literal, "It has this value.")
        Key("in", \.in, .list(.literal, atLeast: 1), "It has one of these values.")
        Key("not", \.not, .literal, "It has another value, or is absent.")
        Key("present", \.present, .yes, "It is there and not null.")
        Key("absent", \.absent, .yes, "It is not there, or null.")
    }
}

extension Shape where Value == Bool {
    /// `true`, and nothing else.
    static var yes: Self {
        Shape(
            .yes,
            read: { node, binder in
                guard case .scalar(let scalar) = node.content, YAMLCoreSchema.value(of: scalar) == .boolean(true) else {
                    binder.wrongKind(node, expected: Form.yes.expectation)
                    return nil
                }
                return true
            },
            write: { _ in .plain("true") })
    }
}

extension Invariant.Condition {
    fileprivate init?(_ draft: ConditionDraft) {
        if let value = draft.is {
            self.init(field: draft.field, test: .is(value))
        } else if let values = draft.in {
            self.init(field: draft.field, test: .in(values))
        } else if let value = draft.not {
            self.init(field: draft.field, test: .not(value))
        } else if draft.present == true {
            self.init(field: draft.field, test: .present)
        } else if draft.absent == true {
            self.init(field: draft.field, test: .absent)
        } else {
            return nil
        }
    }
}

extension ConditionDraft {
    fileprivate init(_ condition: Invariant.Condition) {
        field = condition.field
        switch condition.test {
        case .is(let value): `is` = value
        case .in(let values): `in` = values
        case .not(let value): not = value
        case .present: present = true
        case .absent: absent = true
        }
    }
}

extension Shape where Value == InvariantDraft.Comparison {
    static var comparison: Self {
        let (path, sign) = (Shape<Located<FieldPath>>.path, Shape<Invariant.Comparison>.word())
        return Shape(
            .tuple([path.form, sign.form, path.form]),
            read: { node, binder in
                guard case .sequence(let items) = node.content, items.count == 3 else {
                    binder.wrongKind(node, expected: "`[a, \"<=\", b]`, two paths around a comparison")
                    return nil
                }
                let parts = (path.read(items[0], &binder), sign.read(items[1], &binder), path.read(items[2], &binder))
                guard let left = parts.0, let word = parts.1, let right = parts.2 else { return nil }
                return InvariantDraft.Comparison(left: left, sign: word, right: right)
            },
            write: { .sequence([path.write($0.left), sign.write($0.sign), path.write($0.right)], flow: true) })
    }
}
