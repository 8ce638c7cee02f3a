// DO NOT EDIT. Written by the tests from Templates/swift/record.mustache

extension EmbeddedTemplates {
    static let record = TemplateFile(
        "record",
        #"""
        {{#doc}}
        ///{{line}}
        {{/doc}}
        {{access}}struct {{name}}: Sendable, Hashable {
        {{#properties}}
            {{>property}}
        {{/properties}}

        {{#deprecation}}
            @available(*, deprecated, message: {{message}})
        {{/deprecation}}
        {{^isLong}}
            {{memberAccess}}init({{#parameters}}{{label}}{{name}}: {{type}}{{default}}{{^-last}}, {{/-last}}{{/parameters}}) {
        {{/isLong}}
        {{#isLong}}
            {{memberAccess}}init(
        {{#parameters}}
                {{label}}{{name}}: {{type}}{{default}}{{^-last}},{{/-last}}
        {{/parameters}}
            ) {
        {{/isLong}}
        {{#assignments}}
                self.{{storage}} = {{value}}
        {{/assignments}}
            }
        {{#types}}

            {{>type}}
        {{/types}}
        }

        """#)
}
