// DO NOT EDIT. Written by the tests from Templates/swift/view.mustache

extension EmbeddedTemplates {
    static let view = TemplateFile(
        "view",
        #"""
        {{#isPayload}}
        nonisolated extension {{path}}: ViewedPayload {
        {{/isPayload}}
        {{^isPayload}}
        nonisolated extension {{path}} {
        {{/isPayload}}
            /// The same fields, read where they lie.
            {{access}}struct View: RecordView {
                private let {{storage}}: ViewedFields

                {{access}}init(_ fields: ViewedFields) { self.{{storage}} = fields }
        {{#properties}}

        {{#doc}}
                ///{{line}}
        {{/doc}}
        {{#deprecation}}
                @available(*, deprecated, message: {{message}})
        {{/deprecation}}
                {{access}}var {{name}}: {{type}} { {{storage}}.{{read}} }
        {{/properties}}
            }
        }

        """#)
}
