// DO NOT EDIT. Written by the tests from Templates/swift/payload.mustache

extension EmbeddedTemplates {
    static let payload = TemplateFile(
        "payload",
        #"""
        {{#header}}
        {{>header}}
        {{/header}}

        nonisolated extension {{event}} {
        {{#type}}
            {{>type}}
        {{/type}}
        }
        {{#support}}

        {{>support}}
        {{/support}}
        {{#codable}}

        {{>codable}}
        {{/codable}}
        {{#scan}}

        {{>scan}}
        {{/scan}}
        {{#views}}

        {{>view}}
        {{/views}}
        {{#upcast}}

        {{>upcast}}
        {{/upcast}}

        """#)
}
