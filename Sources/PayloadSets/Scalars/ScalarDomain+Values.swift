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
        for kind in LimitKind.allCases {
            if let kept = texts(keeping: kind) { form = form.intersection(kept) }
        }
        return form
    }

    /// The texts of the type without its lengths and its pattern; nil where it does not travel as text.
    var textForm: TextForm? {
        if let enumeration { return enumeration.base == .string ? TextForm(.all) : nil }
        return scalar.flatMap { TextForm.form(of: $0, spec.limits) }
    }

    /// The texts that keep one limit; nil where that says nothing of texts, or no pattern can say it.
    func texts(keeping kind: LimitKind) -> TextForm? {
        let limits = spec.limits
        switch (kind, limits.integer(kind), limits.text(kind)) {
        case (.minLength, let length?, _) where scalar == .bytes: return bytes(from: length)
        case (.maxLength, let length?, _) where scalar == .bytes: return bytes(upTo: length)
        case (.minLength, let length?, _): return TextForm(TextLanguage(shortest: length))
        case (.maxLength, let length?, _): return TextForm(TextLanguage(longest: length))
        case (.pattern, _, let pattern?):
            return (try? PatternParser.parse(pattern)).map { TextForm(TextLanguage(matching: $0)) }
        case (.precision, _, let unit?): return TextForm(TextPatterns.notFiner(than: unit))
        case (.zone, _, "utc"?): return TextForm(TextPatterns.utc)
        case (.scale, _, _) where scalar == .decimal:
            return TextForm(TextPatterns.decimals(scale: limits.integer(.scale) ?? 38))
        case (.precision, _, _) where scalar == .decimal:
            let whole = (limits.integer(.precision) ?? 38) - (limits.integer(.scale) ?? 38)
            return TextForm(TextPatterns.decimals(whole: whole))
        default: return IntegerTexts(self)?.texts(keeping: kind).map { TextForm($0) }
        }
    }

    private func bytes(upTo count: Int) -> TextForm {
        if let exact = TextPatterns.base64(atMost: count) { return TextForm(exact) }
        return TextForm(
            outer: TextLanguage(longest: (count + 2) / 3 * 4), inner: TextLanguage(longest: count / 3 * 4))
    }

    private func bytes(from count: Int) -> TextForm {
        guard count > 0 else { return TextForm(.all) }
        if let less = TextPatterns.base64(atMost: count - 1), let factor = less.factors.first {
            return TextForm(TextLanguage(notMatching: factor.node))
        }
        return TextForm(
            outer: TextLanguage(shortest: (count + 2) / 3 * 4), inner: TextLanguage(shortest: (count + 4) / 3 * 4))
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
