import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == Located<String> {
    /// Text, taken as written: `no`, `1.10` and `+1` are text here.
    static var text: Self { text(TextForm()) }

    static func text(_ form: TextForm) -> Self {
        Shape(
            .text(form),
            read: { node, binder in
                guard case .scalar(let scalar) = node.content, !scalar.isNull else {
                    binder.wrongKind(node, expected: form.expectation, help: scalarHelp(node))
                    return nil
                }
                return Located(scalar.text, at: node.range)
            },
            write: { $0.value.utf8.contains(UInt8(ascii: "\n")) ? .block($0.value) : .text($0.value) })
    }

    private static func scalarHelp(_ node: YAMLNode) -> String? {
        guard case .scalar(let scalar) = node.content, !scalar.isEmpty else { return nil }
        return "write `\"\(scalar.text)\"` if the word is meant"
    }

    /// Text that follows a rule; `rule` is what a text is reported as that does not.
    static func text(
        _ form: TextForm, _ rule: RuleID, where isRight: @escaping @Sendable (String) -> Bool, help: String? = nil
    ) -> Self {
        text(form).converted(
            { text, _, binder in
                if isRight(text.value) { return text }
                binder.refuse(text, form, rule, help)
                return nil
            }, back: { $0 })
    }
}

extension Shape {
    /// Text that stands for a value, which `parse` finds.
    static func parsed<Parsed>(
        _ form: TextForm, _ rule: RuleID, help: String? = nil, _ parse: @escaping @Sendable (String) -> Parsed?,
        written: @escaping @Sendable (Parsed) -> String
    ) -> Self where Value == Located<Parsed> {
        Shape<Located<String>>.text(form).converted(
            { text, _, binder in
                if let value = parse(text.value) { return Located<Parsed>(value, at: text.range) }
                binder.refuse(text, form, rule, help)
                return nil
            }, back: { Located<String>(written($0.value), at: $0.range) })
    }
}

extension Binder {
    mutating func refuse(_ text: Located<String>, _ form: TextForm, _ rule: RuleID, _ help: String?) {
        error(
            rule, "\(subject) must be \(form.expectation), found `\(Self.excerpt(text.value))`", at: text.range,
            help: help)
    }
}

extension YAMLScalar {
    /// Whether the core schema reads it as null.
    var isNull: Bool {
        guard style == .plain, text.utf8.count <= 4 else { return false }
        switch text {
        case "", "~", "null", "Null", "NULL": return true
        default: return false
        }
    }
}
