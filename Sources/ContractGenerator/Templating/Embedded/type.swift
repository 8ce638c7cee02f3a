// DO NOT EDIT. Written by the tests from Templates/swift/type.mustache

extension EmbeddedTemplates {
    static let type = TemplateFile(
        "type",
        #"""
        {{#record}}
        {{>record}}
        {{/record}}
        {{#nominal}}
        {{>nominal}}
        {{/nominal}}
        {{#enumeration}}
        {{>enumeration}}
        {{/enumeration}}
        {{#union}}
        {{>union}}
        {{/union}}

        """#)
}
