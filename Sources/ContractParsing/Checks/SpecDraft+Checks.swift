import ContractModel
import Diagnostics

extension SpecDraft {
    /// Looks for what contradicts itself within one type spec, and takes literals as the text that the type wants.
    mutating func check(_ binder: inout Binder) {
        if let const, let standard { binder.reportDefaultOnConst(standard, const) }
        guard case .word(let word, _) = type else { return }
        if word.isText(base) { takeText() }
        switch word {
        case .scalar(let scalar): limits.check(scalar, &binder)
        case .enumeration: checkEnumeration(&binder)
        case .oneOf: checkOneOf(&binder)
        case .record, .list, .map, .union, .tuple, .named: break
        }
    }

    /// Where the type is text, `default: 1.10` and `const: no` are text as written.
    private mutating func takeText() {
        if let text = const?.asText { const?.value = .string(text) }
        if let text = standard?.asText { standard?.value = .string(text) }
    }
}

extension TypeWord {
    fileprivate func isText(_ base: Enumeration.Base) -> Bool {
        switch self {
        case .scalar(.uuid), .scalar(.date), .scalar(.time), .scalar(.duration), .scalar(.bytes): true
        case .scalar(let scalar): scalar.isText
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
}
