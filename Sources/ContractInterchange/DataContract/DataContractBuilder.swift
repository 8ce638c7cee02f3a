import ContractModel
import ContractRegistry
import Diagnostics

/// Turns the types of one contract into properties of the Open Data Contract Standard.
struct DataContractBuilder {
    let contract: ResolvedContract
    var notes = PlaceNotes()
    /// Named types around the walk.
    private var open: [TypeID] = []

    init(_ contract: ResolvedContract) { self.contract = contract }

    mutating func properties(_ record: ResolvedRecord, isPayload: Bool = true) -> [JSONOutput] {
        if record.additional != nil { notes.add("other fields cannot be said") }
        if !isPayload {
            for invariant in record.invariants { notes.add("the condition `\(invariant.id.value)` cannot be said") }
        }
        return record.fields.map { field in
            notes.enter(field.name)
            defer { notes.leave() }
            return property(field, isPayload: isPayload)
        }
    }

    private mutating func property(_ field: ResolvedField, isPayload: Bool) -> JSONOutput {
        let written = field.field
        var members: [(String, JSONOutput)] = [("name", .string(field.name))]
        if field.wireName != field.name { members.append(("physicalName", .string(field.wireName))) }
        let key = contract.contract.entity?.key.firstIndex { $0.value.components == [field.name] }
        if isPayload, let key {
            members += [("primaryKey", .boolean(true)), ("primaryKeyPosition", .number(key + 1))]
        }
        members += type(field.spec)
        members.append(("required", .boolean(!written.optional && !field.spec.nullable)))
        if let doc = field.doc { members.append(("description", .string(doc))) }
        if field.sensitivity != .internal { members.append(("classification", .string(field.sensitivity.rawValue))) }
        var custom: [(String, JSONOutput)] = []
        let unit = field.unit(in: contract)
        if let unit { custom.append(("unit", .string(unit))) }
        if written.optional, field.spec.nullable { custom.append(("presence", .string("absent, null or a value"))) }
        if let value = written.default { custom.append(("default", .literal(value.json))) }
        if let deprecated = written.deprecated {
            custom.append(("deprecated", .string(deprecated.reason?.value ?? "deprecated")))
        }
        let pairs = custom.map { JSONOutput.object([("property", .string($0.0)), ("value", $0.1)]) }
        if !pairs.isEmpty { members.append(("customProperties", .array(pairs))) }
        return .object(members)
    }

    /// The members that say the type of a property or of items.
    private mutating func type(_ spec: ResolvedSpec) -> [(String, JSONOutput)] {
        if case .named(let id) = spec.shape {
            guard !open.contains(id) else {
                notes.add("a type within itself is said only once")
                return Self.logical("object", "\(contract[id].qualifiedName)")
            }
            open.append(id)
            defer { open.removeLast() }
            return shape(spec)
        }
        return shape(spec)
    }

    private static func logical(
        _ type: String, _ physical: String, _ options: [(String, JSONOutput)] = []
    ) -> [(String, JSONOutput)] {
        let members: [(String, JSONOutput)] = [
            ("logicalType", .string(type)), ("physicalType", .string(physical)),
        ]
        return options.isEmpty ? members : members + [("logicalTypeOptions", .object(options))]
    }

    private mutating func shape(_ spec: ResolvedSpec) -> [(String, JSONOutput)] {
        let limits = spec.limits
        switch contract.shape(of: spec) {
        case .scalar(let scalar): return self.scalar(scalar, limits)
        case .record(let record):
            let properties = self.properties(record, isPayload: false)
            return Self.logical("object", "record") + (properties.isEmpty ? [] : [("properties", .array(properties))])
        case .list(let item):
            let options = Self.options(
                limits, [(.minItems, "minItems"), (.maxItems, "maxItems"), (.unique, "uniqueItems")])
            return Self.logical("array", "list", options) + [("items", items(item))]
        case .map(let value):
            notes.add(unsaid: limits, but: [.minEntries, .maxEntries])
            notes.add("the type of the values of a map cannot be said")
            _ = items(value)
            let options = Self.options(limits, [(.minEntries, "minProperties"), (.maxEntries, "maxProperties")])
            return Self.logical("object", "map", options)
        case .enumeration(let enumeration): return self.enumeration(enumeration)
        case .union(let union): return variants(union.variants, "union", tag: union.tag)
        case .oneOf(let union): return variants(union.variants, "one_of", tag: nil)
        case .tuple:
            notes.add("the types of the places of a tuple cannot be said")
            return Self.logical("array", "tuple")
        case .named, .unresolved: return Self.logical("object", "unknown")
        }
    }

    private mutating func items(_ spec: ResolvedSpec) -> JSONOutput {
        notes.enter("*")
        defer { notes.leave() }
        if spec.nullable { notes.add("that it may be null cannot be said") }
        return .object(type(spec))
    }

    private mutating func enumeration(_ enumeration: Enumeration) -> [(String, JSONOutput)] {
        let isText = enumeration.base == .string
        let names = enumeration.values.map {
            JSONOutput.literal(isText ? JSONOutput.quoted($0.name.value) : $0.name.value)
        }
        if enumeration.openness != .closed { notes.add("that readers must expect other values cannot be said") }
        let check: JSONOutput = .object([
            ("type", .string("library")), ("metric", .string("invalidValues")),
            ("arguments", .object([("validValues", .array(names))])), ("mustBe", .number(0)),
            ("dimension", .string("conformity")),
        ])
        return Self.logical(isText ? "string" : "integer", "enum") + [("quality", .array([check]))]
    }

    /// An object with one property for each variant, of which one is there.
    private mutating func variants(
        _ variants: [ResolvedVariant], _ word: String, tag: String?
    ) -> [(String, JSONOutput)] {
        notes.add("that one of the variants is there cannot be said")
        var properties: [JSONOutput] =
            tag.map { name in
                [.object([("name", .string(name))] + Self.logical("string", "tag") + [("required", .boolean(true))])]
            } ?? []
        for variant in variants {
            notes.enter(variant.name)
            let type = variant.spec.map { self.type($0) } ?? Self.logical("object", "record")
            properties.append(.object([("name", .string(variant.name))] + type))
            notes.leave()
        }
        return Self.logical("object", word) + [("properties", .array(properties))]
    }

    private mutating func scalar(_ scalar: ScalarType, _ limits: Limits) -> [(String, JSONOutput)] {
        let numbers: [(LimitKind, String)] = [
            (.min, "minimum"), (.max, "maximum"), (.exclusiveMin, "exclusiveMinimum"),
            (.exclusiveMax, "exclusiveMaximum"),
        ]
        let steps = numbers + [(.multipleOf, "multipleOf")]
        switch scalar {
        case .boolean: return Self.logical("boolean", "boolean")
        case .null, .json: return Self.logical("object", scalar.rawValue)
        case .int32, .int64, .uint32, .uint64:
            let format = (scalar.rawValue.hasPrefix("u") ? "u" : "i") + (scalar.rawValue.hasSuffix("32") ? "32" : "64")
            return Self.logical("integer", scalar.rawValue, Self.options(limits, steps) + [("format", .string(format))])
        case .double:
            return Self.logical("number", "double", Self.options(limits, steps) + [("format", .string("f64"))])
        case .decimal:
            let (precision, scale) = (limits.integer(.precision) ?? 38, limits.integer(.scale) ?? 0)
            return Self.logical("number", "decimal(\(precision),\(scale))", Self.options(limits, steps))
        case .timestamp:
            notes.add(unsaid: limits, but: Set(numbers.map(\.0)))
            return Self.logical(
                "timestamp", limits.text(.encoding) ?? "rfc3339", Self.options(limits, numbers, isText: true))
        case .date: return Self.logical("date", "date", Self.options(limits, numbers, isText: true))
        case .time: return Self.logical("time", "time", Self.options(limits, numbers, isText: true))
        default:
            notes.add(unsaid: limits, but: [.minLength, .maxLength, .pattern])
            var options = Self.options(limits, [(.minLength, "minLength"), (.maxLength, "maxLength")])
            if scalar == .bytes, !options.isEmpty {
                notes.add("lengths are those of bytes, not of the text")
                options = []
            }
            if let pattern = limits.text(.pattern) { options.append(("pattern", .string(ECMAPattern.text(pattern)))) }
            let format = scalar == .bytes ? "binary" : scalar.rawValue.split(separator: "_").joined(separator: "-")
            if scalar != .string { options.append(("format", .string(format))) }
            return Self.logical("string", scalar.rawValue, options)
        }
    }

    private static func options(
        _ limits: Limits, _ words: [(LimitKind, String)], isText: Bool = false
    ) -> [(String, JSONOutput)] {
        words.compactMap { kind, word in
            switch limits[kind]?.value {
            case .integer(let number)?: (word, .number(number))
            case .text(let text)?: (word, isText ? .string(text) : .literal(text))
            case .flag(let flag)?: (word, .boolean(flag))
            case nil: nil
            }
        }
    }
}
