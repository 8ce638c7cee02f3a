import ContractModel
import Diagnostics
import YAMLSyntax

/// An invariant while it is being read or written: its forms side by side, of which one is used.
struct InvariantDraft: Sendable {
    var id = Located<String>("", at: .nowhere)
    var severity = Invariant.Severity.reject
    var doc: Located<String>?
    var when: Invariant.Condition?
    var require: [Located<FieldPath>]?
    var forbid: [Located<FieldPath>]?
    var together: [Located<FieldPath>]?
    var exactlyOneOf: [Located<FieldPath>]?
    var atLeastOneOf: [Located<FieldPath>]?
    var compare: Comparison?
    var equalLength: [Located<FieldPath>]?
    var range: SourceRange

    struct Comparison: Sendable {
        var left: Located<FieldPath>
        var sign: Invariant.Comparison
        var right: Located<FieldPath>
    }

    init(range: SourceRange) { self.range = range }
}

extension Shape where Value == Invariant {
    static var invariant: Self {
        Shape<InvariantDraft>.mapping(InvariantKeys.all) { InvariantDraft(range: $0) }
            .converted({ draft, _, _ in Invariant(draft) }, back: InvariantDraft.init)
            .defined("invariant")
    }
}

enum InvariantKeys {
    static let all = Keys<InvariantDraft>(
        "an invariant",
        rules: [
            .exactlyOne([
                "require", "forbid", "together", "exactly_one_of", "at_least_one_of", "compare", "equal_length",
            ]), .needs("when", ["require", "forbid"]), .needs("require", ["when"]), .needs("forbid", ["when"]),
        ], snippet: "{ id: ${1:name}, when: { field: ${2:a}, is: ${3:x} }, require: [${4:b}] }"
    ) {
        Key("id", essential: \.id, .id, "The invariant's name, stable over versions.")
        Key("severity", \.severity, .word(), default: .reject, "What breaking it means.")
        Key("doc", \.doc, .text, "Why it holds.")
        Key("when", \.when, .condition, "When `require` or `forbid` apply.")
        Key("require", \.require, .paths, "Fields that must be there then.")
        Key("forbid", \.forbid, .paths, "Fields that must not be there then.")
        Key("together", \.together, .severalPaths, "All of them are there, or none.")
        Key("exactly_one_of", \.exactlyOneOf, .severalPaths, "Exactly one of them is there.")
        Key("at_least_one_of", \.atLeastOneOf, .severalPaths, "One of them is there, or several.")
        Key("compare", \.compare, .comparison, "`[a, \"<=\", b]`: how two values stand to each other.")
        Key("equal_length", \.equalLength, .severalPaths, "Lists of the same length.")
    }
}

extension Shape where Value == [Located<FieldPath>] {
    fileprivate static var severalPaths: Self { .list(.path, atLeast: 2) }
}

extension Invariant {
    fileprivate init?(_ draft: InvariantDraft) {
        guard let rule = draft.rule else { return nil }
        self.init(id: draft.id, severity: draft.severity, rule: rule, range: draft.range)
        doc = draft.doc
    }
}

extension InvariantDraft {
    fileprivate var rule: Invariant.Rule? {
        if let when, let require { return .require(when: when, require) }
        if let when, let forbid { return .forbid(when: when, forbid) }
        if let together { return .together(together) }
        if let exactlyOneOf { return .exactlyOneOf(exactlyOneOf) }
        if let atLeastOneOf { return .atLeastOneOf(atLeastOneOf) }
        if let compare { return .compare(compare.left, compare.sign, compare.right) }
        return equalLength.map(Invariant.Rule.equalLength)
    }

    fileprivate init(_ invariant: Invariant) {
        self.init(range: invariant.range)
        (id, severity, doc) = (invariant.id, invariant.severity, invariant.doc)
        switch invariant.rule {
        case .require(let condition, let paths): (when, require) = (condition, paths)
        case .forbid(let condition, let paths): (when, forbid) = (condition, paths)
        case .together(let paths): together = paths
        case .exactlyOneOf(let paths): exactlyOneOf = paths
        case .atLeastOneOf(let paths): atLeastOneOf = paths
        case .compare(let left, let sign, let right): compare = Comparison(left: left, sign: sign, right: right)
        case .equalLength(let paths): equalLength = paths
        }
    }
}
