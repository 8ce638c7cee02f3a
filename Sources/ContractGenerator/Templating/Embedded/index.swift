// DO NOT EDIT. Written by the tests from Templates/swift/index.mustache

extension EmbeddedTemplates {
    static let index = TemplateFile(
        "index",
        #"""
        {{#header}}
        {{>header}}
        {{/header}}
        {{#events}}

        {{>event}}
        {{/events}}
        {{#types}}

        {{>type}}
        {{/types}}
        {{#support}}

        {{>support}}
        {{/support}}
        {{#codable}}

        {{>codable}}
        {{/codable}}
        {{#views}}

        {{>view}}
        {{/views}}

        """#)
}
