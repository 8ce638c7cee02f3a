// DO NOT EDIT. Written by the tests from Templates/swift/support.mustache

extension EmbeddedTemplates {
    static let support = TemplateFile(
        "support",
        #"""
        {{#record}}
        {{>record_support}}
        {{/record}}
        {{#enumeration}}
        {{>enumeration_support}}
        {{/enumeration}}
        {{#union}}
        {{>union_support}}
        {{/union}}

        """#)
}
