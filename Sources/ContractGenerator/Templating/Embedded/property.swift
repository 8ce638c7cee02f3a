// DO NOT EDIT. Written by the tests from Templates/swift/property.mustache

extension EmbeddedTemplates {
    static let property = TemplateFile(
        "property",
        #"""
        {{#doc}}
        ///{{line}}
        {{/doc}}
        {{#deprecation}}
        @available(*, deprecated, message: {{message}})
        {{access}}var {{name}}: {{type}} {
            get { {{storage}} }
            set { {{storage}} = newValue }
        }
        {{wrapper}}{{storageAccess}}var {{storage}}: {{type}}
        {{/deprecation}}
        {{^deprecation}}
        {{wrapper}}{{access}}var {{name}}: {{type}}
        {{/deprecation}}

        """#)
}
