// DO NOT EDIT. Written by the tests from Templates/swift/enumerationSupport.mustache

extension EmbeddedTemplates {
    static let enumerationSupport = TemplateFile(
        "enumerationSupport",
        #"""
        nonisolated extension {{path}}: ContractEnum {
            {{access}}init(slot: Slot) {
                switch slot.caseIndex {
        {{#cases}}
                {{label}}: self = .{{name}}
        {{/cases}}
        {{#other}}
                default: self = .{{name}}({{read}})
        {{/other}}
        {{#fallback}}
                default: self = .{{fallback}}
        {{/fallback}}
                }
            }
        {{#other}}

            {{access}}init?(rawValue: {{rawType}}) {
                switch rawValue {
        {{#cases}}
                case {{rawValue}}: self = .{{name}}
        {{/cases}}
                default: {{#fromRawValue}}self = .{{name}}({{fromRawValue}}){{/fromRawValue}}{{^fromRawValue}}return nil{{/fromRawValue}}
                }
            }

            {{access}}var rawValue: {{rawType}} {
                switch self {
        {{#cases}}
                case .{{name}}: {{rawValue}}
        {{/cases}}
                case .{{name}}(let value): {{rawValue}}
                }
            }

            {{access}}static let allCases: [Self] = [{{#cases}}.{{name}}{{^-last}}, {{/-last}}{{/cases}}]

            {{access}}var isRecognized: Bool { if case .{{name}} = self { false } else { true } }
        {{/other}}
        }

        """#)
}
