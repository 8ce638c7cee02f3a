import ContractModel
import ContractRegistry
import Diagnostics

extension SchemaBuilder {
    mutating func union(_ union: ResolvedUnion) -> Keywords {
        let names = union.variants.flatMap(\.tags)
        let isClosed = union.openness == .closed || union.openness == .open && isProducer
        let tag: JSONOutput = .object(isClosed ? [("enum", .strings(names))] : [("type", .string("string"))])
        var rules: [JSONOutput] = []
        for variant in union.variants {
            let condition: JSONOutput = .object([
                ("properties", .object([(union.tag, .object([("enum", .strings(variant.tags))]))])),
                ("required", .strings([union.tag])),
            ])
            let payload = inside(variant.name) { $0.payload(variant, of: union) }
            rules.append(.rule(if: condition, then: JSONOutput(schema: payload)))
        }
        return [
            ("type", .string("object")), ("properties", .object([(union.tag, tag)])),
            ("required", .strings([union.tag])),
            ("allOf", .array(rules)),
        ]
    }

    private mutating func payload(_ variant: ResolvedVariant, of union: ResolvedUnion) -> Keywords {
        guard let content = union.content else {
            // What lies beside the tag is a record, or nothing.
            let shape = variant.spec.map { contract.shape(of: $0) }
            if case .record(let record)? = shape { return self.record(record, tag: union.tag) }
            return record(ResolvedRecord(fields: [], range: variant.variant.range), tag: union.tag)
        }
        var properties: [(String, JSONOutput)] = [(union.tag, .boolean(true))]
        if let spec = variant.spec { properties.append((content, JSONOutput(schema: schema(spec)))) }
        var keywords: Keywords = [("properties", .object(properties))]
        if variant.spec != nil { keywords.append(("required", .strings([content]))) }
        return isProducer ? keywords + [("additionalProperties", .boolean(false))] : keywords
    }

    /// A value whose variant shows in its JSON type, or in the members that an object has.
    mutating func choice(_ union: ResolvedOneOf) -> Keywords {
        let isClosed = union.openness == .closed || union.openness == .open && isProducer
        var rules: [JSONOutput] = []
        var objects: [ResolvedVariant] = []
        var seen: JSONKinds = []
        for variant in union.variants {
            let kinds = JSONKinds(of: variant.spec, in: contract)
            if kinds.contains(.object) { objects.append(variant) }
            let own = kinds.subtracting(seen.union(.object))
            seen.formUnion(kinds)
            guard !own.isEmpty else { continue }
            let schema = inside(variant.name) { builder in variant.spec.map { JSONOutput(schema: builder.schema($0)) } }
            rules.append(.rule(if: .object([("type", .strings(own.schemaTypes))]), then: schema ?? .boolean(true)))
        }
        if !objects.isEmpty { rules.append(self.objects(objects, isClosed: isClosed)) }
        let types: Keywords = isClosed ? [("type", .strings(seen.schemaTypes))] : []
        return types + (rules.isEmpty ? [] : [("allOf", .array(rules))])
    }

    /// An object is of the variant that asks for the most members among those of which it has all.
    private mutating func objects(_ variants: [ResolvedVariant], isClosed: Bool) -> JSONOutput {
        let isObject: JSONOutput = .object([("type", .string("object"))])
        var alternatives: [(keys: [[String]], schema: JSONOutput)] = []
        for variant in variants {
            let empty = ResolvedRecord(fields: [], range: variant.variant.range)
            let schema = inside(variant.name) { builder in
                JSONOutput(schema: variant.spec.map { builder.schema($0) } ?? builder.record(empty))
            }
            alternatives.append((contract.requiredKeys(of: variant.spec), schema))
        }
        if alternatives.count == 1 { return .rule(if: isObject, then: alternatives[0].schema) }
        let all = alternatives.flatMap(\.keys).flatMap(\.self)
        let none = isClosed ? JSONOutput.boolean(false) : .not(.any(of: all.map(JSONOutput.having)))
        let sorted = alternatives.enumerated().sorted {
            ($1.element.keys.count, $0.offset) < ($0.element.keys.count, $1.offset)
        }
        let chain = sorted.reversed().reduce(none) { rest, alternative in
            let has = alternative.element.keys.map { JSONOutput.any(of: $0.map(JSONOutput.having)) }
            guard !has.isEmpty else { return alternative.element.schema }
            return .object([("if", .all(of: has)), ("then", alternative.element.schema), ("else", rest)])
        }
        return .rule(if: isObject, then: chain)
    }
}

extension JSONKinds {
    /// As `type` lists them.
    fileprivate var schemaTypes: [String] {
        let words: [(JSONKinds, String)] = [
            (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
            (.object, "object"),
        ]
        return words.filter { contains($0.0) }.map(\.1)
    }
}
