import ContractModel

/// JSON Schemas (draft-07) of what people write, for editors: completion, descriptions, snippets, errors while typing.
///
/// They come from the declarations that the binder reads by. What a schema cannot say, `deed check` does.
package enum EditorSchemas {
    /// File names and texts, in the order in which a newcomer meets the files.
    package static var all: [(file: String, json: String)] {
        [
            schema("contract", "A version of an event", Shape<Contract>.contract.form),
            schema(
                "domain", "A domain: what it is, its entities and shared types", Shape<Domain>.domain(called: "").form),
            schema("teams", "The teams of a registry", Shape<[Team]>.teams.form),
            schema("consumer", "What a team reads", Shape<Consumer>.consumer.form),
            schema("waivers", "Findings that a team accepts", Shape<[Waiver]>.list(.waiver(of: "")).form),
            schema("settings", "The settings of a registry", Shape<Settings>.settings.form),
            schema("generate", "What a Swift target generates", Shape<TargetConfiguration>.targetConfiguration.form),
        ]
    }

    private static func schema(_ name: String, _ title: String, _ form: Form) -> (file: String, json: String) {
        ("\(name).schema.json", SchemaWriter.document(titled: title, form).json)
    }
}
