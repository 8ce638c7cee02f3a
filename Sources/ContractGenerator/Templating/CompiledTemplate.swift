/// A template whose names are bound to one type of context: each lookup is a position, so that none can miss.
final class CompiledTemplate: Sendable {
    let name: String
    let nodes: [Node]

    init(name: String, nodes: [Node]) {
        self.name = name
        self.nodes = nodes
    }

    indirect enum Node: Sendable {
        case text(String)
        case variable(Lookup)
        case section(Lookup, inverted: Bool, [Node])
        /// Sections of an item's place in its list: `{{#-first}}`, `{{^-last}}`.
        case place(Place, inverted: Bool, [Node])
        case include(TemplateKey, indentation: String)
    }

    /// How many frames up within this template, and which member there.
    struct Lookup: Sendable {
        var up: Int
        var member: Int
    }

    enum Place: String, Sendable {
        case first = "-first"
        case last = "-last"
    }
}

/// A template and the type of context that it lays out.
struct TemplateKey: Sendable, Hashable {
    var template: String
    var context: ObjectIdentifier

    init(_ template: String, _ context: any TemplateContext.Type) {
        self.template = template
        self.context = ObjectIdentifier(context)
    }
}
