import ContractGenerator

/// What pages show. There is no way to put text into a page unescaped: it is `plain`, or it is ``HTML``.
extension TemplateMember {
    /// Text, escaped.
    static func plain(_ name: String, _ read: @escaping @Sendable (Context) -> String) -> Self {
        .text(name) { HTML.escaped(read($0)) }
    }

    /// Markup that this module made.
    static func markup(_ name: String, _ read: @escaping @Sendable (Context) -> HTML) -> Self {
        .text(name) { read($0).text }
    }
}
