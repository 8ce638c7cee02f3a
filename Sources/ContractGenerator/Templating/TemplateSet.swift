package import Diagnostics

/// A template's text, embedded or from a folder of the user's.
package struct TemplateFile: Sendable {
    /// `record`, of `record.mustache`.
    package var name: String
    /// As people should see it.
    package var path: String
    package var bytes: [UInt8]

    /// A built-in template.
    init(_ name: String, _ text: String) {
        self.init(name: name, path: "Templates/swift/\(name).mustache", bytes: Array(text.utf8))
    }

    package init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
    }
}

/// Templates that were read, checked against their contexts and are ready to be used.
package struct TemplateSet: Sendable {
    /// A template that Swift code asks for, and the context it asks with.
    package struct Entry: Sendable {
        var template: String
        var context: any TemplateContext.Type

        package init(_ template: String, _ context: any TemplateContext.Type) {
            self.template = template
            self.context = context
        }
    }

    private var compiled: [TemplateKey: CompiledTemplate]

    /// `nil` where a template is wrong; the diagnostics say where. A file of `replacements` takes the place of the built-in
    /// template of its name.
    package init?(
        builtIn: [TemplateFile], replacements: [TemplateFile], entries: [Entry], catalog: inout SourceCatalog,
        diagnostics: inout Diagnostics
    ) {
        var found = Diagnostics()
        var files = Dictionary(uniqueKeysWithValues: builtIn.map { ($0.name, $0) })
        for file in replacements {
            if files[file.name] == nil { Self.report(file, known: builtIn, &catalog, &found) }
            files[file.name] = file
        }
        var parsed: [String: ParsedTemplate] = [:]
        for file in files.values.sorted(by: { $0.name < $1.name }) {
            let source = catalog.add(SourceFile(path: file.path, bytes: file.bytes))
            parsed[file.name] = TemplateParser.parse(file.name, file.bytes, source: source, into: &found)
        }
        var compiler = TemplateCompiler(parsed)
        for entry in entries { compiler.compile(entry.template, entry.context, into: &found) }
        diagnostics.append(contentsOf: found)
        if found.hasErrors { return nil }
        compiled = compiler.compiled
    }

    package func render(_ template: String, _ context: some TemplateContext) -> String {
        TemplateRenderer.render(template, context, with: compiled)
    }

    /// A file that replaces nothing may still be included by one that does; but more often its name is misspelt.
    private static func report(
        _ file: TemplateFile, known: [TemplateFile], _ catalog: inout SourceCatalog, _ diagnostics: inout Diagnostics
    ) {
        let source = catalog.add(SourceFile(path: file.path, bytes: file.bytes))
        let names = known.map(\.name).sorted().joined(separator: ", ")
        diagnostics.warning(
            TemplateRules.unknownFile, "`\(file.name)` is no template of deed",
            at: SourceRange(file: source, lower: 0, upper: 0), help: "the templates are: \(names)")
    }
}
