// DO NOT EDIT. Written by the tests from Templates/swift/codable.mustache

extension EmbeddedTemplates {
    static let codable = TemplateFile(
        "codable",
        #"""
        {{^place}}
        nonisolated extension {{path}}: ContractCodable {}
        {{/place}}
        {{#place}}
        nonisolated extension {{path}}: ContractCodable {
            {{access}}static var table: ContractTable { ContractTable(of: {{whole}}.self, at: {{place}}) }
        }
        {{/place}}

        """#)
}
