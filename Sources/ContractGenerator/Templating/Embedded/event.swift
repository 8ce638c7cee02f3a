// DO NOT EDIT. Written by the tests from Templates/swift/event.mustache

extension EmbeddedTemplates {
    static let event = TemplateFile(
        "event",
        #"""
        {{#doc}}
        ///{{line}}
        {{/doc}}
        {{access}}nonisolated enum {{name}}: EventFamily {
            {{access}}typealias Latest = {{latest}}

            {{access}}static func versions(_ steps: {{#hasSteps}}any UpcastSteps{{/hasSteps}}{{^hasSteps}}Void{{/hasSteps}}) -> [EventVersion<{{latest}}>] {
                [
        {{#versions}}
                    EventVersion({{name}}.self){{#upcast}} { {{upcast}} }{{/upcast}},
        {{/versions}}
                ]
            }
        {{#hasSteps}}

            /// The steps between versions that a contract cannot declare. Implement them and hand them to `decodeLatest`.
            {{access}}protocol UpcastSteps: Sendable {
        {{#steps}}
        {{#doc}}
                ///{{line}}
        {{/doc}}
                func {{name}}(from payload: {{parameter}}) -> {{result}}
        {{/steps}}
            }
        {{/hasSteps}}
        }

        """#)
}
