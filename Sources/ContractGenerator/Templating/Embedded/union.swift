// DO NOT EDIT. Written by the tests from Templates/swift/union.mustache

extension EmbeddedTemplates {
    static let union = TemplateFile(
        "union",
        #"""
        {{#doc}}
        ///{{line}}
        {{/doc}}
        {{access}}{{indirect}}enum {{name}}: Sendable, Hashable {
        {{#variants}}
        {{#doc}}
            ///{{line}}
        {{/doc}}
            case {{name}}{{payload}}
        {{/variants}}
        {{#other}}
        {{#doc}}
            ///{{line}}
        {{/doc}}
            case {{name}}({{type}})
        {{/other}}
        {{#types}}

            {{>type}}
        {{/types}}
        }

        """#)
}
