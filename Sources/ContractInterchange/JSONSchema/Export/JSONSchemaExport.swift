package import ContractRegistry
package import Diagnostics

/// A contract as JSON Schema, and what of it JSON Schema cannot say.
package struct JSONSchemaExport: Sendable {
    /// Whose payloads the schema accepts.
    package enum Side: String, Sendable, CaseIterable {
        /// What a producer may write: nothing that is not declared.
        case producer
        /// What a consumer accepts: unknown fields, and values of open enums that nobody declared.
        case consumer
    }

    /// The edition of JSON Schema.
    package enum Draft: String, Sendable, CaseIterable {
        case draft202012 = "2020-12"
        case draft07 = "draft-07"

        var uri: String {
            self == .draft07
                ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema"
        }

        /// Where schemas keep others.
        var definitions: String { self == .draft07 ? "definitions" : "$defs" }
    }

    package let schema: JSONOutput
    /// Sentences about places, in the order of the contract; each is said once.
    package let notes: [String]

    /// - Parameter isExtended: whether keywords that begin with `x-deed-` say what JSON Schema cannot: bounds of numbers and moments in
    ///   texts, and comparisons of fields.
    package init(
        _ contract: ResolvedContract, for side: Side, draft: Draft = .draft202012, isExtended: Bool = false
    ) {
        var builder = SchemaBuilder(contract, for: side, draft: draft, isExtended: isExtended)
        schema = builder.document()
        notes = builder.notes
    }
}

extension JSONSchemaExport {
    /// One file for each version.
    package static func export(_ subject: ExportSubject, for side: Side, draft: Draft) -> Export {
        Export.each(of: subject, ending: "schema.json") { contract in
            let schema = JSONSchemaExport(contract, for: side, draft: draft)
            return (schema.schema.text, schema.notes)
        }
    }
}

/// The keywords of a schema, in the order in which they are written. None is the schema that accepts everything.
typealias Keywords = [(String, JSONOutput)]

extension JSONOutput {
    /// A schema of some keywords.
    init(schema keywords: Keywords) { self = keywords.isEmpty ? .boolean(true) : .object(keywords) }

    static func strings(_ texts: [String]) -> JSONOutput { .array(texts.map(JSONOutput.string)) }

    /// A schema that accepts objects with a member.
    static func having(_ name: String) -> JSONOutput { .object([("required", .strings([name]))]) }

    static func not(_ schema: JSONOutput) -> JSONOutput { .object([("not", schema)]) }

    static func any(of schemas: [JSONOutput]) -> JSONOutput {
        schemas.count == 1 ? schemas[0] : .object([("anyOf", .array(schemas))])
    }

    static func all(of schemas: [JSONOutput]) -> JSONOutput {
        schemas.count == 1 ? schemas[0] : .object([("allOf", .array(schemas))])
    }

    static func rule(if condition: JSONOutput, then consequence: JSONOutput) -> JSONOutput {
        .object([("if", condition), ("then", consequence)])
    }
}
