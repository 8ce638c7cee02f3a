import Diagnostics

/// A parsed template: what it says, before anybody asked whether its names exist.
struct ParsedTemplate: Sendable {
    var name: String
    var nodes: [TemplateNode]
}

indirect enum TemplateNode: Sendable {
    case text(String)
    case variable(TemplateName)
    case section(TemplateName, inverted: Bool, [TemplateNode])
    /// Another template, every line of it behind `indentation`.
    case include(TemplateName, indentation: String)
}

/// A name in a tag and where it stands.
struct TemplateName: Sendable {
    var text: String
    var range: SourceRange
}
