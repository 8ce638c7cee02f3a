// DO NOT EDIT. Written by the tests from Templates/swift/support.mustache

extension EmbeddedTemplates {
    static let support = TemplateFile(
        "support",
        #"""
        {{#record}}
        {{>recordSupport}}
        {{/record}}
        {{#enumeration}}
        {{>enumerationSupport}}
        {{/enumeration}}
        {{#union}}
        {{>unionSupport}}
        {{/union}}

        """#)
}
