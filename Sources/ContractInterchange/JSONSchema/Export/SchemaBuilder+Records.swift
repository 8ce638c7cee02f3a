import ContractModel
import ContractRegistry
import Diagnostics

extension SchemaBuilder {
    /// - Parameter tag: a member that belongs to the union around it.
    mutating func record(_ record: ResolvedRecord, tag: String? = nil) -> Keywords {
        var properties: [(String, JSONOutput)] = tag.map { [($0, .boolean(true))] } ?? []
        var rules: [JSONOutput] = []
        for field in record.fields {
            let schema = inside(field.name) { $0.field(field) }
            properties.append((field.wireName, schema))
            if !isProducer { former(field, schema, &properties, &rules) }
        }
        var keywords: Keywords = [("type", .string("object"))]
        if !properties.isEmpty { keywords.append(("properties", .object(properties))) }
        keywords += required(record, &rules)
        keywords += others(record)
        for invariant in record.invariants where invariant.severity == .reject {
            if let rule = rule(invariant, of: record) {
                rules.append(rule)
            } else {
                note("the condition `\(invariant.id.value)` cannot be said")
            }
        }
        if !rules.isEmpty { keywords.append(("allOf", .array(rules))) }
        return keywords + comparisons(record)
    }

    private mutating func field(_ field: ResolvedField) -> JSONOutput {
        let written = field.field
        var keywords: Keywords = []
        if let doc = field.doc { keywords.append(("description", .string(doc))) }
        let unit = field.unit(in: contract)
        let sensitivity = field.sensitivity == .internal ? nil : "sensitivity: \(field.sensitivity.rawValue)"
        let remarks = [unit.map { "unit: \($0)" }, sensitivity].compactMap(\.self)
        if !remarks.isEmpty { keywords.append(("$comment", .string(remarks.joined(separator: "; ")))) }
        if let value = written.default { keywords.append(("default", .literal(value.json))) }
        if written.deprecated != nil { keywords.append(("deprecated", .boolean(true))) }
        return JSONOutput(schema: beside(schema(field.spec), keywords))
    }

    /// A former name counts where neither the present one nor a later former one is there.
    private func former(
        _ field: ResolvedField, _ schema: JSONOutput, _ properties: inout [(String, JSONOutput)],
        _ rules: inout [JSONOutput]
    ) {
        var better = [field.wireName]
        for name in field.field.renamedFrom.map(\.value) {
            properties.append((name, .boolean(true)))
            let isAbsent = JSONOutput.not(.any(of: better.map(JSONOutput.having)))
            rules.append(.rule(if: isAbsent, then: .object([("properties", .object([(name, schema)]))])))
            better.append(name)
        }
    }

    private func required(_ record: ResolvedRecord, _ rules: inout [JSONOutput]) -> Keywords {
        var names: [String] = []
        for field in record.fields where field.isRequiredToWrite && (isProducer || field.field.default == nil) {
            let former = isProducer ? [] : field.field.renamedFrom.map(\.value)
            if former.isEmpty {
                names.append(field.wireName)
            } else {
                rules.append(.any(of: ([field.wireName] + former).map(JSONOutput.having)))
            }
        }
        return names.isEmpty ? [] : [("required", .strings(names))]
    }

    private mutating func others(_ record: ResolvedRecord) -> Keywords {
        if let additional = record.additional {
            return [("additionalProperties", inside("*") { JSONOutput(schema: $0.schema(additional)) })]
        }
        let isClosed = isProducer || record.unknownFields == .reject
        return isClosed ? [("additionalProperties", .boolean(false))] : []
    }
}
