import ContractModel
import ContractRegistry
import DeedRuntime

/// The texts that a reader refuses for one constraint.
struct TextDemand {
    /// Together they hold every text that is refused.
    var outer: [TextLanguage]
    /// None of them holds a text that is not refused.
    var inner: [TextLanguage]

    init?(_ constraint: ScalarConstraint, of reader: ScalarDomain) {
        guard let form = reader.textForm else { return nil }
        switch constraint {
        case .type: (outer, inner) = (Self.complement(form.inner), Self.complement(form.outer))
        case .limit(let kind):
            (outer, inner) = Self.languages(kind, of: reader, form)
        case .const:
            guard let text = reader.spec.const?.asText, let kept = reader.texts else { return nil }
            let others = TextLanguage(notMatching: PatternNode(text: text))
            (outer, inner) = ([kept.outer.intersection(others)], [kept.inner.intersection(others)])
        case .enumeration:
            let names = reader.enumeration.map { $0.values.flatMap { [$0.name] + $0.renamedFrom } } ?? []
            let declared = PatternNode.choice(names.map { PatternNode(text: $0.value) })
            outer = [TextLanguage(notMatching: declared)]
            inner = outer
        }
    }

    private static func languages(
        _ kind: LimitKind, of reader: ScalarDomain, _ form: TextForm
    ) -> ([TextLanguage], [TextLanguage]) {
        guard let kept = reader.texts(keeping: kind) else { return ([form.outer], []) }
        let (outer, inner) = (complement(kept.inner), complement(kept.outer))
        // The other texts are judged whatever they are; of these a limit is only asked where they can be read.
        guard let scalar = reader.scalar, scalar == .bytes || scalar == .timestamp || scalar.isNumeric else {
            return (outer, inner)
        }
        return (outer.map(form.outer.intersection), inner.map(form.inner.intersection))
    }

    /// The texts that a language does not hold, as several languages.
    private static func complement(_ language: TextLanguage) -> [TextLanguage] {
        var rest = language.factors.map { factor in
            TextLanguage([TextLanguage.Factor(node: factor.node, isNegated: !factor.isNegated)])
        }
        if language.shortest > 0 { rest.append(TextLanguage(longest: language.shortest - 1)) }
        if language.longest < .max { rest.append(TextLanguage(shortest: language.longest + 1)) }
        return rest
    }
}

extension PatternNode {
    /// One text and no other.
    init(text: String) { self = .sequence(text.unicodeScalars.map { .scalars(ScalarSet($0)) }) }
}
