// DO NOT EDIT. Written by the tests from Templates/swift/nominal.mustache

extension EmbeddedTemplates {
    static let nominal = TemplateFile(
        "nominal",
        #"""
        {{#doc}}
        ///{{line}}
        {{/doc}}
        {{access}}struct {{name}}: ContractScalar{{protocols}} {
            {{memberAccess}}var rawValue: {{rawType}}

            {{memberAccess}}init(rawValue: {{rawType}}) {
                self.rawValue = rawValue
            }
        }

        """#)
}
