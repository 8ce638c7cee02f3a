// DO NOT EDIT. Written by the tests from Templates/swift/enumeration.mustache

extension EmbeddedTemplates {
    static let enumeration = TemplateFile(
        "enumeration",
        #"""
        {{#doc}}
        ///{{line}}
        {{/doc}}
        {{access}}enum {{name}}: {{rawType}}Sendable, Hashable{{protocols}} {
        {{#cases}}
        {{#doc}}
            ///{{line}}
        {{/doc}}
            case {{name}}{{#isClosed}} = {{rawValue}}{{/isClosed}}
        {{/cases}}
        {{#other}}
        {{#doc}}
            ///{{line}}
        {{/doc}}
            case {{name}}({{type}})
        {{/other}}
        }

        """#)
}
