// DO NOT EDIT. Written by the tests from Templates/swift/conversion.mustache

extension EmbeddedTemplates {
    static let conversion = TemplateFile(
        "conversion",
        #"""
        nonisolated extension {{to}} {
            fileprivate init({{label}} old: {{from}}{{parameter}}) {
        {{#assignments}}
                self.{{storage}} = {{value}}
        {{/assignments}}
        {{#cases}}
                {{statement}}
        {{/cases}}
            }
        }

        """#)
}
