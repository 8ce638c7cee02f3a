/// The parts of a template's text: `{{…}}` tags and what lies between them.
enum TemplateToken {
    case text(Range<Int>)
    case tag(TemplateTag)
}

/// One `{{…}}`.
struct TemplateTag {
    enum Kind { case variable, open, openInverted, close, include, comment }

    var kind: Kind
    /// The name, without white space around it.
    var name: Range<Int>
    /// From the first brace to the last.
    var whole: Range<Int>

    /// Whether a line that holds only this tag and white space leaves nothing in the output.
    var mayStandAlone: Bool { kind != .variable }
}
