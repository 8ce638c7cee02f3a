/// A line of documentation, with the blank that follows the slashes.
struct LineContext: TemplateContext {
    var line: String

    static let members: [TemplateMember<Self>] = [.text("line") { $0.line }]

    static func lines(_ text: String?, _ more: [String] = []) -> [LineContext] {
        var lines = text.map(SwiftText.documentation) ?? []
        for paragraph in more.map(SwiftText.documentation) {
            lines += lines.isEmpty ? paragraph : [""] + paragraph
        }
        return lines.map(LineContext.init)
    }
}

/// Why something should no longer be used, as a string literal.
struct DeprecationContext: TemplateContext {
    var message: String

    static let members: [TemplateMember<Self>] = [.text("message") { $0.message }]
}
