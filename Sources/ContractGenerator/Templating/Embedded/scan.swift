// DO NOT EDIT. Written by the tests from Templates/swift/scan.mustache

extension EmbeddedTemplates {
    static let scan = TemplateFile(
        "scan",
        #"""
        private nonisolated enum {{name}} {
        {{#functions}}
            static func {{name}}(_ json: EventText, _ scan: inout EventScan, _ slot: Int, _ start: Int) -> Int {
        {{#lines}}
                {{statement}}
        {{/lines}}
            }
        {{^-last}}

        {{/-last}}
        {{/functions}}
        }

        """#)
}
