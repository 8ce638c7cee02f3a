import ContractModel
import Diagnostics
import YAMLSyntax

/// The kinds of text that the language has, each with the pattern that editors check.
extension Shape where Value == Located<EventName> {
    static var eventName: Self {
        .parsed(
            TextForm("an event, `<domain>.<name>`", pattern: #"^[A-Za-z_][A-Za-z0-9_-]*\.[A-Za-z_][A-Za-z0-9_-]*$"#),
            "invalid-name", help: "for example `orders.order_placed`",
            { text in Syntax.isDotted(text) ? EventName(text) : nil }, written: \.description)
    }
}

extension Shape where Value == Located<SemanticVersion> {
    static var version: Self {
        .parsed(
            TextForm("a version", pattern: #"^[1-9][0-9]*\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$"#), "invalid-version",
            help: "write `major.minor.patch`, majors from 1, such as `2.1.0`",
            { text in SemanticVersion(text).flatMap { $0.major > 0 ? $0 : nil } }, written: \.description)
    }
}

extension Shape where Value == Located<FieldPath> {
    static var path: Self {
        .parsed(
            TextForm("a path", pattern: #"^(?!\*$)[^.\s\[\]/]+(\.[^.\s\[\]/]+)*$"#), "invalid-path",
            help: "join names with dots, `*` is every item: `lines.*.price`", Syntax.path, written: \.description)
    }
}

extension Shape where Value == [Located<FieldPath>] {
    static var paths: Self { .list(.path, atLeast: 1) }
    static var pathOrPaths: Self { .oneOrMany(.path) }
}

extension Shape where Value == Located<CalendarDay> {
    static var day: Self {
        .parsed(
            TextForm("a day, `yyyy-mm-dd`", pattern: #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#), "invalid-date",
            CalendarDay.init, written: \.description)
    }
}

extension Shape where Value == TypeReference {
    /// A named type of this file, or `<domain>.Name`.
    static var typeName: Self {
        Shape<Located<String>>.text(
            TextForm(
                "the name of a type",
                pattern: #"^([A-Za-z_][A-Za-z0-9_-]*\.)?[A-Za-z_][A-Za-z0-9_]*$"#),
            "invalid-name", where: Syntax.isTypeName, help: "write `Name` or `<domain>.Name`"
        ).converted({ text, _, _ in Syntax.reference(text) }, back: { Located($0.text, at: $0.range) })
    }
}

extension Shape where Value == Located<String> {
    /// The id of a team, a file's name too.
    static var team: Self {
        .text(TextForm("a team's id", pattern: #"^[A-Za-z0-9][A-Za-z0-9_.-]*$"#), "invalid-name", where: Syntax.isTeam)
    }

    /// The id of an invariant, a finding, a rule: words joined with hyphens.
    static var id: Self {
        .text(TextForm("an id", pattern: #"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"#), "invalid-name", where: Syntax.isID)
    }

    static var identifier: Self {
        .text(NameRule.identifier.form, "invalid-name", where: Syntax.isIdentifier, help: NameRule.identifier.help)
    }

    static var domain: Self {
        .text(
            TextForm("a domain's name", pattern: #"^[A-Za-z_][A-Za-z0-9_-]*$"#), "invalid-name", where: Syntax.isSegment
        )
    }

    /// Text with something in it.
    static var words: Self {
        .text(TextForm("text that is not empty", pattern: #"\S"#, isOpen: true), "empty-value", where: Syntax.isVisible)
    }

    /// An ISO 8601 duration, or `forever`.
    static var retention: Self {
        .text(
            TextForm("`forever` or an ISO 8601 duration", pattern: "^forever$|" + Syntax.durationPattern),
            "invalid-duration", where: { $0 == "forever" || Syntax.isDuration($0) },
            help: "for example `P2Y`, `P30D` or `PT12H`")
    }

    static var pointer: Self {
        .text(
            TextForm("a JSON Pointer", pattern: #"^(/([^~/]|~[01])*)*$"#), "invalid-pointer", where: Syntax.isPointer,
            help: "empty for the whole, else `/` before every step: `/lines/0/quantity`")
    }

    static var url: Self {
        .text(TextForm("a URL", pattern: #"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"#), "invalid-url", where: Syntax.isURL)
    }

    /// A UCUM unit, or a currency code.
    static var unit: Self {
        .text(
            TextForm("a UCUM unit or a currency code", pattern: "^[!-~]+$", isOpen: true), "invalid-unit",
            where: { !$0.isEmpty && $0.utf8.allSatisfy { 0x21...0x7E ~= $0 } },
            help: "for example `ms`, `By`, `%`, `EUR`")
    }

    /// RFC 3339.
    static var instant: Self {
        .text(
            TextForm("an RFC 3339 timestamp", pattern: Syntax.instantPattern), "invalid-date", where: Syntax.isInstant)
    }
}

extension NameRule {
    /// What fields and types are called.
    static let identifier = NameRule(
        form: TextForm("a name of letters, digits and underscores", pattern: "^[A-Za-z_][A-Za-z0-9_]*$"),
        isRight: Syntax.isIdentifier,
        help: "a name starts with a letter or `_`; another wire name goes into `json_name`")

    static let type = NameRule(
        form: TextForm("a name of letters, digits and underscores", pattern: "^[A-Za-z_][A-Za-z0-9_]*$"),
        isRight: Syntax.isIdentifier, help: "a type's name starts with a letter or `_`")

    /// What declarations are called: also `<domain>.Name` in a snapshot, where types of two domains have one name.
    static let declaredType = NameRule(
        form: TextForm(
            "a name of letters, digits and underscores",
            pattern: #"^([A-Za-z_][A-Za-z0-9_-]*\.)?[A-Za-z_][A-Za-z0-9_]*$"#),
        isRight: Syntax.isTypeName, help: "a type's name starts with a letter or `_`")

    /// Values and tags: any text but none.
    static let value = NameRule(form: TextForm("text that is not empty"), isRight: { _ in true }, help: nil)

    /// Variants are steps of paths.
    static let variant = NameRule(
        form: TextForm("a name without spaces", pattern: #"^\S+$"#), isRight: Syntax.isStep,
        help: "another wire tag goes into `tags`")

    static let team = NameRule(
        form: TextForm("a team's id", pattern: #"^[A-Za-z0-9][A-Za-z0-9_.-]*$"#), isRight: Syntax.isTeam)

    static let path = NameRule(
        form: TextForm("a path", pattern: #"^(?!\*$)[^.\s\[\]/]+(\.[^.\s\[\]/]+)*$"#), rule: "invalid-path",
        isRight: { Syntax.path($0) != nil }, help: "join names with dots: `total.currency`")

    /// Paths that tools write: they step to enum values too, which are any text.
    static let numberedPath = NameRule(
        form: TextForm("a path"), rule: "invalid-path", isRight: FieldPath.isEscaped)

    static let rule = NameRule(
        form: TextForm("a rule", pattern: #"^[A-Za-z0-9_][A-Za-z0-9_.-]*$"#), isRight: Syntax.isID,
        help: "`deed rules` lists them")
}
