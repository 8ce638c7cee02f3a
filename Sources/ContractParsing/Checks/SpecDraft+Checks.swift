import ContractModel
import Diagnostics
import YAMLSyntax

extension SpecDraft {
    /// Looks for what contradicts itself within one type spec, and takes literals as the text that the type wants.
    mutating func check(_ node: YAMLNode, _ binder: inout Binder) {
        if let const, let standard, type != nil {
            binder.reportDefaultOnConst(standard, const)
        }
        takeText()
        guard case .word(let word, _) = type else { return }
        switch word {
        case .scalar(let scalar): limits.check(scalar, &binder)
        case .list, .map: limits.checkCounts(&binder)
        case .record: record.check(&binder)
        case .enumeration: checkEnumeration(node, &binder)
        case .union: checkUnion(node, &binder)
        case .oneOf: checkOneOf(node, &binder)
        case .tuple, .named: break
        }
    }

    /// Where the type is text, `default: 1.10` and `const: no` are text as written.
    private mutating func takeText() {
        guard case .word(let word, _) = type, word.isTextOnWire(base) else { return }
        if let text = const?.asText { const?.value = .string(text) }
        if let text = standard?.asText { standard?.value = .string(text) }
    }

    /// A variant without a type is empty: nothing but its tags can be said of it.
    func requireNothingButTags(_ node: YAMLNode, _ binder: inout Binder) {
        guard case .mapping(let pairs) = node.content else { return }
        let known: Set = ["type", "tags", "swift_name", "doc"]
        guard let stranger = pairs.first(where: { !known.contains($0.key.text) }),
            !pairs.contains(where: { $0.key.text == "type" })
        else { return }
        binder.error(
            "missing-key", "a variant with `\(Binder.excerpt(stranger.key.text))` needs `type`", at: stranger.keyRange,
            help: "an empty variant is `{}`")
    }
}

extension TypeWord {
    fileprivate func isTextOnWire(_ base: Enumeration.Base) -> Bool {
        switch self {
        case .scalar(let scalar):
            switch scalar {
            case .uuid, .date, .time, .duration, .bytes: true
            default: scalar.isText
            }
        case .enumeration: base == .string
        default: false
        }
    }
}

extension Binder {
    fileprivate mutating func reportDefaultOnConst(_ standard: Literal, _ const: Literal) {
        diagnostics.append(
            Diagnostic(
                "default-on-const", .error, "a field with `const` needs no `default`", at: standard.range,
                related: [RelatedPlace(const.range, "the only value there is")],
                help: "take `default` out; `optional: true` says that the field may be absent"))
    }

    /// Reports the second of two things that must differ.
    mutating func reportDuplicate(
        _ rule: RuleID, _ message: String, at range: SourceRange, first: SourceRange, help: String? = nil
    ) {
        diagnostics.append(
            Diagnostic(rule, .error, message, at: range, related: [RelatedPlace(first, "first here")], help: help))
    }
}
