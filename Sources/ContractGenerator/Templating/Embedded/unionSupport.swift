// DO NOT EDIT. Written by the tests from Templates/swift/unionSupport.mustache

extension EmbeddedTemplates {
    static let unionSupport = TemplateFile(
        "unionSupport",
        #"""
        nonisolated extension {{path}}: {{conformance}} {
            {{access}}init(slot: Slot) {
                switch slot.variant {
        {{#variants}}
                {{label}}: self = .{{name}}{{read}}
        {{/variants}}
        {{#other}}
                default: self = .{{name}}({{read}})
        {{/other}}
                }
            }

            {{access}}func {{writer}} {
                switch self {
        {{#variants}}
                case .{{name}}{{pattern}}:
        {{#write}}
                    {{statement}}
        {{/write}}
        {{/variants}}
        {{#other}}
                case .{{name}}(let value):
        {{#writeOther}}
                    {{statement}}
        {{/writeOther}}
        {{/other}}
                }
            }
        }

        """#)
}
