import ContractModel
import ContractRegistry
import DeedRuntime

extension ScalarDomain {
    /// All values that a writer may write, where they are few and can be named one by one.
    var listedValues: [JSONValue]? {
        if let const = spec.const { return JSONValue(const).map { [$0] }?.filter(contains) ?? [] }
        if let enumeration, enumeration.openness != .extensible { return enumeration.json.filter(contains) }
        switch scalar {
        case .boolean: return [true, false]
        case .null: return []
        default: return nil
        }
    }

    /// The kinds of JSON whose parts make up any JSON, as far as they are written here; nil for all other types.
    var parts: [ScalarDomain]? {
        scalar == .json && spec.const == nil ? [part(.string), part(.double), part(.boolean)] : nil
    }

    /// The texts of the type: those that a writer may write.
    var texts: TextForm? {
        guard var form = textForm else { return nil }
        for kind in [LimitKind.minLength, .maxLength, .pattern] {
            if let kept = texts(keeping: kind) { form = form.intersection(kept) }
        }
        return form
    }

    /// The texts of the type without its lengths and its pattern; nil where it does not travel as text.
    var textForm: TextForm? {
        if let enumeration { return enumeration.base == .string ? TextForm(.all) : nil }
        return scalar.flatMap { TextForm.form(of: $0, spec.limits) }
    }

    /// The texts that keep one limit.
    private func texts(keeping kind: LimitKind) -> TextForm? {
        let limits = spec.limits
        switch kind {
        case .minLength:
            guard let length = limits.integer(kind) else { return nil }
            guard scalar == .bytes else { return TextForm(TextLanguage(shortest: length)) }
            return TextForm(
                outer: TextLanguage(shortest: (length + 2) / 3 * 4), inner: TextLanguage(shortest: (length + 4) / 3 * 4)
            )
        case .maxLength:
            guard let length = limits.integer(kind) else { return nil }
            guard scalar == .bytes else { return TextForm(TextLanguage(longest: length)) }
            return TextForm(
                outer: TextLanguage(longest: (length + 2) / 3 * 4), inner: TextLanguage(longest: length / 3 * 4))
        default:
            guard let node = limits.text(.pattern).flatMap({ try? PatternParser.parse($0) }) else { return nil }
            return TextForm(TextLanguage(matching: node))
        }
    }
}

extension JSONValue {
    /// A literal of a contract.
    init?(_ literal: Literal) {
        guard let value = try? JSONValue.parse(Array(literal.json.utf8)) else { return nil }
        self = value
    }
}

extension Enumeration {
    /// The declared values as they travel.
    var json: [JSONValue] {
        values.compactMap { value in
            base == .string ? .string(value.name.value) : JSONNumber(value.name.value).map { .number($0) }
        }
    }
}
