import Diagnostics

/// Binds templates to the contexts they are used with and reports every name that no context knows.
///
/// Scope is lexical: a template sees the context it is used with and, inside its own sections, the items of these. It
/// does not see what the template that includes it sees; so there is a finite number of pairs to check, also where
/// templates include themselves.
struct TemplateCompiler {
    private let parsed: [String: ParsedTemplate]
    private(set) var compiled: [TemplateKey: CompiledTemplate] = [:]
    private var pending: Set<TemplateKey> = []

    init(_ parsed: [String: ParsedTemplate]) { self.parsed = parsed }

    mutating func compile(_ name: String, _ context: any TemplateContext.Type, into diagnostics: inout Diagnostics) {
        let key = TemplateKey(name, context)
        guard compiled[key] == nil, let template = parsed[name], pending.insert(key).inserted else { return }
        let nodes = bind(template.nodes, [context], inList: false, into: &diagnostics)
        compiled[key] = CompiledTemplate(name: name, nodes: nodes)
    }

    private mutating func bind(
        _ nodes: [TemplateNode], _ frames: [any TemplateContext.Type], inList: Bool, into diagnostics: inout Diagnostics
    ) -> [CompiledTemplate.Node] {
        nodes.compactMap { node in
            switch node {
            case .text(let text): .text(text)
            case .variable(let name): variable(name, frames, into: &diagnostics)
            case .section(let name, let inverted, let body):
                section(name, inverted, body, frames, inList: inList, into: &diagnostics)
            case .include(let name, let indentation): include(name, indentation, frames, into: &diagnostics)
            }
        }
    }

    private func variable(
        _ name: TemplateName, _ frames: [any TemplateContext.Type], into diagnostics: inout Diagnostics
    ) -> CompiledTemplate.Node? {
        guard let (lookup, kind) = find(name, frames, into: &diagnostics) else { return nil }
        if case .text = kind { return .variable(lookup) }
        let help = "lay it out with `{{#\(name.text)}}…{{/\(name.text)}}`"
        diagnostics.error(TemplateRules.notText, "`\(name.text)` is no text", at: name.range, help: help)
        return nil
    }

    private mutating func section(
        _ name: TemplateName, _ inverted: Bool, _ body: [TemplateNode], _ frames: [any TemplateContext.Type],
        inList: Bool, into diagnostics: inout Diagnostics
    ) -> CompiledTemplate.Node? {
        if let place = CompiledTemplate.Place(rawValue: name.text), inList {
            return .place(place, inverted: inverted, bind(body, frames, inList: inList, into: &diagnostics))
        }
        guard let (lookup, kind) = find(name, frames, into: &diagnostics) else { return nil }
        if case .list(let item) = kind, !inverted {
            let nodes = bind(body, frames + [item], inList: true, into: &diagnostics)
            return .section(lookup, inverted: false, nodes)
        }
        return .section(lookup, inverted: inverted, bind(body, frames, inList: inList, into: &diagnostics))
    }

    private mutating func include(
        _ name: TemplateName, _ indentation: String, _ frames: [any TemplateContext.Type],
        into diagnostics: inout Diagnostics
    ) -> CompiledTemplate.Node? {
        guard parsed[name.text] != nil else {
            let known = parsed.keys.sorted().joined(separator: ", ")
            let message = "there is no template `\(name.text)`"
            diagnostics.error(TemplateRules.unknownName, message, at: name.range, help: "the templates are: \(known)")
            return nil
        }
        compile(name.text, frames[frames.count - 1], into: &diagnostics)
        return .include(TemplateKey(name.text, frames[frames.count - 1]), indentation: indentation)
    }

    private func find(
        _ name: TemplateName, _ frames: [any TemplateContext.Type], into diagnostics: inout Diagnostics
    ) -> (CompiledTemplate.Lookup, TemplateMemberKind)? {
        for (up, frame) in frames.reversed().enumerated() {
            guard let member = frame.index(of: name.text) else { continue }
            return (CompiledTemplate.Lookup(up: up, member: member), frame.kind(at: member))
        }
        let known = frames.reversed().flatMap { $0.names }.joined(separator: ", ")
        let message = "no context here knows the name `\(name.text)`"
        diagnostics.error(TemplateRules.unknownName, message, at: name.range, help: "the names here are: \(known)")
        return nil
    }
}
