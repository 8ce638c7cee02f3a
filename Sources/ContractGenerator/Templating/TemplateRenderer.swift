/// Lays out contexts with compiled templates.
struct TemplateRenderer {
    private let templates: [TemplateKey: CompiledTemplate]
    private var output = ""
    private var indentation = ""
    private var atLineStart = true

    static func render(
        _ name: String, _ context: some TemplateContext, with templates: [TemplateKey: CompiledTemplate]
    ) -> String {
        var renderer = TemplateRenderer(templates)
        renderer.render(TemplateKey(name, type(of: context)), context)
        return renderer.output
    }

    private init(_ templates: [TemplateKey: CompiledTemplate]) { self.templates = templates }

    private mutating func render(_ key: TemplateKey, _ context: any TemplateContext) {
        guard let template = templates[key] else { return }
        render(template.nodes, [context], place: Item(first: true, last: true))
    }

    private struct Item {
        var first: Bool
        var last: Bool
    }

    private mutating func render(_ nodes: [CompiledTemplate.Node], _ frames: [any TemplateContext], place: Item) {
        for node in nodes {
            switch node {
            case .text(let text): write(text)
            case .variable(let lookup): if case .text(let text) = value(lookup, frames) { write(text) }
            case .section(let lookup, let inverted, let body):
                section(value(lookup, frames), inverted, body, frames, place: place)
            case .place(let which, let inverted, let body):
                if (which == .first ? place.first : place.last) != inverted { render(body, frames, place: place) }
            case .include(let key, let added):
                let outer = indentation
                indentation += added
                render(key, frames[frames.count - 1])
                indentation = outer
            }
        }
    }

    private mutating func section(
        _ value: TemplateValue, _ inverted: Bool, _ body: [CompiledTemplate.Node], _ frames: [any TemplateContext],
        place: Item
    ) {
        if inverted || value.isEmpty {
            if inverted, value.isEmpty { render(body, frames, place: place) }
        } else if case .list(let items) = value {
            for (index, item) in items.enumerated() {
                render(body, frames + [item], place: Item(first: index == 0, last: index == items.count - 1))
            }
        } else {
            render(body, frames, place: place)
        }
    }

    private func value(_ lookup: CompiledTemplate.Lookup, _ frames: [any TemplateContext]) -> TemplateValue {
        frames[frames.count - 1 - lookup.up].value(at: lookup.member)
    }

    /// Puts the indentation before the first character of each line that has one.
    private mutating func write(_ text: String) {
        if indentation.isEmpty {
            output += text
            if let last = text.utf8.last { atLineStart = last == Self.newline }
            return
        }
        var rest = text.utf8[...]
        while !rest.isEmpty {
            if atLineStart, rest.first != Self.newline { output += indentation }
            let end = rest.firstIndex(of: Self.newline)
            let next = end.map(rest.index(after:)) ?? rest.endIndex
            output += Substring(rest[..<next])
            rest = rest[next...]
            atLineStart = end != nil
        }
    }

    private static let newline = UInt8(ascii: "\n")
}
