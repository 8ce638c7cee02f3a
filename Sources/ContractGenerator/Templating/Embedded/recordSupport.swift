// DO NOT EDIT. Written by the tests from Templates/swift/recordSupport.mustache

extension EmbeddedTemplates {
    static let recordSupport = TemplateFile(
        "recordSupport",
        #"""
        nonisolated extension {{path}}: {{conformance}} {
        {{#payload}}
            {{access}}static let contract = ContractIdentity(event: {{event}}, version: {{version}}, type: {{wireType}}{{envelope}})
            {{access}}static let table = ContractTable(
                """
        {{#table}}
                {{line}}
        {{/table}}
                """{{#scan}}, scan: {{scan}}{{/scan}})
        {{#eventTime}}

            {{access}}static func eventTime(of payload: Self) -> Timestamp? { {{eventTime}} }
        {{/eventTime}}
        {{#subject}}

            {{access}}static func subject(of payload: Self) -> String? { {{subject}} }
        {{/subject}}

        {{/payload}}
            {{access}}init(_ slots: RecordSlots) {
        {{#reads}}
                self.{{storage}} = {{value}}
        {{/reads}}
            }

            {{access}}func {{writer}}(to writer: inout JSONWriter) {
        {{#writes}}
                {{statement}}
        {{/writes}}
            }
        }

        """#)
}
