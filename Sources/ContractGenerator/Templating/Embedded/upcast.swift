// DO NOT EDIT. Written by the tests from Templates/swift/upcast.mustache

extension EmbeddedTemplates {
    static let upcast = TemplateFile(
        "upcast",
        #"""
        nonisolated extension {{from}}{{conformance}} {
            {{access}}func upcast({{parameter}}) -> {{to}} { {{to}}(upcasting: self{{argument}}) }
        }

        nonisolated extension {{to}} {
            fileprivate init(upcasting old: {{from}}{{#argument}}, {{parameter}}{{/argument}}) {
        {{#assignments}}
                self.{{storage}} = {{value}}
        {{/assignments}}
            }
        }
        {{#conversions}}

        {{>conversion}}
        {{/conversions}}

        """#)
}
