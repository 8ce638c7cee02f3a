// DO NOT EDIT. Written by the tests from Templates/swift/union_support.mustache

extension EmbeddedTemplates {
    static let union_support = TemplateFile(
        "union_support",
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
