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
        {{^takesParameters}}
            {{memberAccess}}init() {
        {{/takesParameters}}
        {{#takesParameters}}
            {{memberAccess}}init(
        {{#parameters}}
                {{label}}{{name}}: {{type}}{{default}}{{^-last}},{{/-last}}
        {{/parameters}}
            ) {
        {{/takesParameters}}
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
