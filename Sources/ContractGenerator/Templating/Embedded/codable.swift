// DO NOT EDIT. Written by the tests from Templates/swift/codable.mustache

extension EmbeddedTemplates {
    static let codable = TemplateFile(
        "codable",
        #"""
        {{^table}}
        nonisolated extension {{path}}: ContractCodable {}
        {{/table}}
        {{#table}}
        nonisolated extension {{path}}: ContractCodable {
            {{access}}static var table: ContractTable { {{table}} }
        }
        {{/table}}

        """#)
}
