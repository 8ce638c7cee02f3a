/// Something of a schema that a contract does not say in the same way.
struct SchemaFinding: Sendable, Hashable {
    var location: SchemaLocation
    /// The keyword, or what it does.
    var construct: String
    var effect: ImportFinding.Effect
    var action: String

    /// Payloads change sides: some that the schema accepts are refused, or the other way round.
    static func lost(_ construct: String, at location: SchemaLocation, _ action: String) -> SchemaFinding {
        SchemaFinding(location: location, construct: construct, effect: .lost, action: action)
    }

    /// A decision of the import that holds everywhere.
    static func policy(_ construct: String, at location: SchemaLocation, _ action: String) -> SchemaFinding {
        SchemaFinding(location: location, construct: construct, effect: .policy, action: action)
    }
}
