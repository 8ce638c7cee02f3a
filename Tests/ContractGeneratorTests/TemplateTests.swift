import Diagnostics
import Testing

@testable import ContractGenerator

@Suite struct Templates {
    struct Item: TemplateContext {
        var name: String

        static let members: [TemplateMember<Self>] = [.text("name") { $0.name }]
    }

    struct Page: TemplateContext {
        var title = "T"
        var isNew = false
        var items: [Item] = []

        static let members: [TemplateMember<Self>] = [
            .text("title") { $0.title },
            .flag("isNew") { $0.isNew },
            .list("items") { $0.items },
        ]
    }

    @Test(arguments: [
        ("{{title}}!", "T!"),
        ("{{#items}}{{name}}{{^-last}}, {{/-last}}{{/items}}", "a, b"),
        ("{{#items}}\n- {{name}} of {{title}}\n{{/items}}\n", "- a of T\n- b of T\n"),
        ("{{^isNew}}old{{/isNew}}{{#isNew}}new{{/isNew}}", "old"),
        ("a\n  {{! nothing is left of this line }}\nb\n", "a\nb\n"),
        ("x{{#title}} = {{title}}{{/title}}", "x = T"),
        ("{{#items}}\n    {{>item}}\n{{/items}}\n", "    <a\n    a>\n    <b\n    b>\n"),
        ("{{#items}}{{>item}}{{/items}}", "<a\na>\n<b\nb>\n"),
    ])
    func `lay out a context`(_ template: String, _ expected: String) throws {
        var diagnostics = Diagnostics()
        let set = try #require(Self.load(template, into: &diagnostics))
        #expect(set.render("page", Page(items: [Item(name: "a"), Item(name: "b")])) == expected)
        #expect(diagnostics.list.isEmpty)
    }

    @Test(arguments: [
        ("line one\n{{titel}}", "2:3", "no context here knows the name `titel`"),
        ("{{#isNew}}\n{{#items}}\n  {{nmae}}\n{{/items}}\n{{/isNew}}", "3:5", "no context here knows the name `nmae`"),
        ("{{#itms}}{{/itms}}", "1:4", "no context here knows the name `itms`"),
        ("{{>pgae}}", "1:4", "there is no template `pgae`"),
        ("{{items}}", "1:3", "`items` is no text"),
        ("a {{#items}}", "1:3", "`{{#items}}` is never closed"),
        ("a {{/items}}", "1:3", "`{{/items}}` closes nothing that is open"),
        ("{{title", "1:1", "`{{` is never closed"),
        ("{{}}", "1:1", "a tag without a name"),
        ("{{a b}}", "1:1", "a tag that is not a name"),
    ])
    func `a mistake has a line, reached or not`(_ template: String, _ place: String, _ message: String) throws {
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        #expect(Self.load(template, catalog: &catalog, into: &diagnostics) == nil)
        let found = try #require(diagnostics.list.first)
        let range = try #require(found.range)
        let location = LineIndex(catalog[range.file].bytes).location(of: Int(range.lower))
        #expect("\(location.line):\(location.column)" == place)
        #expect(found.message == message)
    }

    @Test func `a template does not see what the one that includes it sees`() {
        var diagnostics = Diagnostics()
        let files = [TemplateFile("page", "{{#items}}{{>item}}{{/items}}"), TemplateFile("item", "{{title}}")]
        var catalog = SourceCatalog()
        let set = TemplateSet(
            builtIn: files, replacements: [], entries: [.init("page", Page.self)], catalog: &catalog,
            diagnostics: &diagnostics)
        #expect(set == nil)
        #expect(diagnostics.list.map(\.help) == ["the names here are: name"])
    }

    @Test func `a user replaces one template and keeps the others`() {
        let nominal = TemplateFile("nominal", "{{access}}struct {{name}}: ContractScalar { /* {{rawType}} */ }\n")
        let generated = Generated(
            [("a/b/v1.yaml", "event: a.b\nversion: 1.0.0\nsummary: B.\nfields: { id: ID }\ntypes: { ID: string }\n")],
            templates: [nominal])
        #expect(generated["a.b.v1.swift"].contains("public struct ID: ContractScalar { /* String */ }"))
        #expect(generated["a.b.v1.swift"].contains("public var id: ID"))
    }

    @Test func `a replacement that replaces nothing is told`() {
        let generated = Generated([], templates: [TemplateFile("recrod", "")])
        #expect(generated.messages.contains("template-unknown-file: `recrod` is no template of deed"))
    }

    private static func load(_ template: String, into diagnostics: inout Diagnostics) -> TemplateSet? {
        var catalog = SourceCatalog()
        return load(template, catalog: &catalog, into: &diagnostics)
    }

    private static func load(
        _ template: String, catalog: inout SourceCatalog, into diagnostics: inout Diagnostics
    ) -> TemplateSet? {
        let files = [TemplateFile("page", template), TemplateFile("item", "<{{name}}\n{{name}}>\n")]
        return TemplateSet(
            builtIn: files, replacements: [], entries: [.init("page", Page.self)], catalog: &catalog,
            diagnostics: &diagnostics)
    }
}
