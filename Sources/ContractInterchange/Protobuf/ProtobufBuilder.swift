import ContractModel
import ContractRegistry
import Diagnostics

/// Turns the types of one contract into a file of Protocol Buffers, version 3 of the language.
///
/// The package is the event and its major version, so that versions which promise to be compatible are the same messages.
struct ProtobufBuilder {
    let contract: ResolvedContract
    let numbers: FieldNumbers
    let package: String
    var notes = PlaceNotes()
    private var imports: Set<String> = []
    /// Named types in the order in which they are met.
    private var wanted: [TypeID] = []
    private var isWanted: Set<TypeID> = []
    private let names: [String]
    /// Names that are taken in each message around the walk: of its fields, and of the types that it declares.
    private var scopes: [Set<String>] = []

    init(_ contract: ResolvedContract, _ numbers: [ReleaseRecord.Number], registry: String) {
        self.contract = contract
        self.numbers = FieldNumbers(numbers)
        names = Self.names(of: contract)
        let parts = [registry, contract.name.domain, contract.name.name, "v\(contract.version.major)"]
        package = parts.map { Identifiers.fieldName($0) }.joined(separator: ".")
    }

    mutating func document() -> String {
        var body = ProtobufText()
        body.comment(contract.words)
        message(contract.typeName, contract.payload, FieldPath(components: []), &body)
        var next = 0
        while next < wanted.count {
            body.line("")
            type(wanted[next], &body)
            next += 1
        }
        var head = "// \(contract.name) \(contract.version)\nsyntax = \"proto3\";\n\npackage \(package);\n\n"
        for file in imports.sorted() { head += "import \"google/protobuf/\(file).proto\";\n" }
        return head + (imports.isEmpty ? "" : "\n") + body.text
    }

    /// A named type as a message or an enum of its own.
    private mutating func type(_ id: TypeID, _ text: inout ProtobufText) {
        let (type, name) = (contract[id], names[id.index])
        let outer = notes.begin(type: type.qualifiedName)
        defer { notes.end(outer) }
        text.comment(type.doc)
        let path = FieldPath(components: ["\(type.origin ?? "")/\(type.name)"])
        declare(type.spec, name, path, &text)
    }

    /// The message or enum of a shape that needs one.
    private mutating func declare(_ spec: ResolvedSpec, _ name: String, _ path: FieldPath, _ text: inout ProtobufText) {
        switch contract.shape(of: spec) {
        case .record(let record): message(name, record, path, &text)
        case .enumeration(let enumeration): self.enumeration(name, enumeration, path, &text)
        case .union(let union):
            if union.openness != .closed { notes.add("the tag of a variant that nobody declared is lost") }
            variants(name, union.variants, path, &text)
        case .oneOf(let union): variants(name, union.variants, path, &text)
        case .tuple(let items): tuple(name, items, path, &text)
        case .list, .map, .scalar, .named, .unresolved:
            // A list or map where a single value must stand.
            open(name, fields: ["value"], &text)
            field("value", spec, 1, path, Use(), &text)
            close(&text)
        }
    }

    /// The message of each named type; no two have one name.
    private static func names(of contract: ResolvedContract) -> [String] {
        var taken: Set<String> = [contract.typeName]
        return contract.types.map { type in
            let plain = Identifiers.typeName(type.name)
            let name = Identifiers.unique(
                taken.contains(plain) ? Identifiers.typeName(type.qualifiedName) : plain, among: taken)
            taken.insert(name)
            return name
        }
    }

    /// How a field is used beyond its type.
    private struct Use {
        var isOptional = false
        var jsonName: String?
        var doc: String?
        var isDeprecated = false
        /// Whether it is one of several of which one is there.
        var isVariant = false
    }

    private mutating func message(
        _ name: String, _ record: ResolvedRecord, _ path: FieldPath, _ text: inout ProtobufText
    ) {
        open(name, fields: record.fields.map(\.name), &text)
        for field in record.fields {
            notes.enter(field.name)
            if field.field.default != nil { notes.add("the default cannot be said") }
            if field.field.optional, field.spec.nullable { notes.add("absent and null are one in Protobuf") }
            if !field.field.optional, !field.spec.nullable, field.field.default == nil, !isMessage(field.spec) {
                notes.add("that it must be there cannot be said")
            }
            let use = Use(
                isOptional: field.field.optional || field.spec.nullable, jsonName: field.wireName,
                doc: field.doc,
                isDeprecated: field.field.deprecated != nil)
            let number = numbers.number(of: field.name, in: path) ?? 0
            self.field(field.name, field.spec, number, path.appending(field.name), use, &text)
            notes.leave()
        }
        if record.additional != nil { notes.add("other fields cannot be said") }
        for invariant in record.invariants { notes.add("the condition `\(invariant.id.value)` cannot be said") }
        reserve(record.fields.map(\.name), path, &text)
        close(&text)
    }

    private mutating func open(_ name: String, fields: [String], _ text: inout ProtobufText) {
        text.open("message \(name)")
        scopes.append(Set(fields))
    }

    private mutating func close(_ text: inout ProtobufText) {
        text.close()
        scopes.removeLast()
    }

    /// A name for a type within the message around the walk.
    private mutating func unique(_ name: String) -> String {
        guard let last = scopes.indices.last else { return name }
        let unique = Identifiers.unique(name, among: scopes[last])
        scopes[last].insert(unique)
        return unique
    }

    private func reserve(_ names: [String], _ path: FieldPath, _ text: inout ProtobufText) {
        let gone = numbers.others(than: names, in: path)
        guard !gone.isEmpty else { return }
        text.line("reserved \(gone.map { String($0.number) }.joined(separator: ", "));")
        let known = gone.map(\.name).filter(Identifiers.isName)
        if !known.isEmpty { text.line("reserved \(known.map { "\"\($0)\"" }.joined(separator: ", "));") }
    }

    private func isMessage(_ spec: ResolvedSpec) -> Bool {
        switch contract.shape(of: spec) {
        case .record, .union, .oneOf, .tuple, .scalar(.timestamp), .scalar(.json), .list, .map: true
        default: false
        }
    }

    private mutating func field(
        _ name: String, _ spec: ResolvedSpec, _ number: Int, _ path: FieldPath, _ use: Use, _ text: inout ProtobufText
    ) {
        if spec.const != nil { notes.add("that there is only one value cannot be said") }
        var options: [String] = []
        if let json = use.jsonName { options.append("json_name = \(JSONOutput.quoted(json))") }
        if use.isDeprecated { options.append("deprecated = true") }
        let tail = " = \(number)" + (options.isEmpty ? "" : " [\(options.joined(separator: ", "))]") + ";"
        let path = place(of: spec, path)
        switch contract.shape(of: spec) {
        case .list(let item) where !use.isVariant:
            if use.isOptional { notes.add("absent, null and empty are one in Protobuf") }
            notes.add(unsaid: spec.limits)
            let type = element(item, Identifiers.typeName(name) + "Item", path.appending("*"), &text)
            text.comment(use.doc)
            text.line("repeated \(type) \(name)\(tail)")
        case .map(let value) where !use.isVariant:
            if use.isOptional { notes.add("absent, null and empty are one in Protobuf") }
            notes.add(unsaid: spec.limits)
            let type = element(value, Identifiers.typeName(name) + "Value", path.appending("*"), &text)
            text.comment(use.doc)
            text.line("map<string, \(type)> \(name)\(tail)")
        default:
            let type = single(spec, Identifiers.typeName(name), path, &text)
            text.comment(use.doc)
            text.line((use.isOptional && !use.isVariant ? "optional " : "") + "\(type) \(name)\(tail)")
        }
    }

    /// Where the numbers of what is within a value stand: at its named type, where it has one.
    private func place(of spec: ResolvedSpec, _ path: FieldPath) -> FieldPath {
        guard case .named(let id) = spec.shape else { return path }
        return FieldPath(components: ["\(contract[id].origin ?? "")/\(contract[id].name)"])
    }

    /// The type of what is there many times; what may be null or is many itself goes into a message of its own.
    private mutating func element(
        _ spec: ResolvedSpec, _ name: String, _ path: FieldPath, _ text: inout ProtobufText
    ) -> String {
        let isMany =
            switch contract.shape(of: spec) {
            case .list, .map: true
            default: false
            }
        guard spec.nullable, !isMany else { return single(spec, name, path, &text) }
        var plain = spec
        plain.nullable = false
        let wrapper = unique(name + "OrNull")
        open(wrapper, fields: ["value"], &text)
        field("value", plain, 1, path, Use(isOptional: true), &text)
        close(&text)
        return wrapper
    }

    /// The type of a single value; declares one beside the field where it has no name.
    private mutating func single(
        _ spec: ResolvedSpec, _ name: String, _ path: FieldPath, _ text: inout ProtobufText
    ) -> String {
        if case .scalar(let scalar) = contract.shape(of: spec) { return self.scalar(scalar, spec.limits) }
        if case .enumeration(let enumeration) = contract.shape(of: spec), enumeration.base == .integer {
            notes.add("which integers are declared cannot be said")
            return "int64"
        }
        guard case .named(let id) = spec.shape else {
            let name = unique(name)
            declare(spec, name, path, &text)
            return name
        }
        if isWanted.insert(id).inserted { wanted.append(id) }
        return ".\(package).\(names[id.index])"
    }

    private mutating func scalar(_ scalar: ScalarType, _ limits: Limits) -> String {
        notes.add(unsaid: limits)
        switch scalar {
        case .boolean: return "bool"
        case .int32, .int64, .uint32, .uint64, .double, .bytes: return scalar.rawValue
        case .string: return "string"
        case .timestamp:
            let encoding = limits.text(.encoding) ?? "rfc3339"
            if encoding == "rfc3339", limits.text(.zone) != "utc" { notes.add("the offset from UTC is lost") }
            imports.insert("timestamp")
            return "google.protobuf.Timestamp"
        case .json, .null:
            imports.insert("struct")
            return scalar == .json ? "google.protobuf.Value" : "google.protobuf.NullValue"
        case .decimal, .uuid, .date, .time, .duration, .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4,
            .ipv6:
            notes.add("`\(scalar.rawValue)` is a string")
            return "string"
        }
    }

    private mutating func enumeration(
        _ name: String, _ enumeration: Enumeration, _ path: FieldPath, _ text: inout ProtobufText
    ) {
        let prefix = Identifiers.snakeCase(name).uppercased() + "_"
        var taken: Set<String> = [prefix + "UNSPECIFIED"]
        text.open("enum \(name)")
        text.line("\(prefix)UNSPECIFIED = 0;")
        for value in enumeration.values {
            text.comment(value.doc?.value)
            let word = Identifiers.unique(
                prefix + Identifiers.snakeCase(Identifiers.fieldName(value.name.value)).uppercased(), among: taken)
            taken.insert(word)
            if word != prefix + value.name.value.uppercased() { notes.add("`\(value.name.value)` is called `\(word)`") }
            let number = numbers.number(of: value.name.value, in: path) ?? 0
            text.line("\(word) = \(number)\(value.deprecated == nil ? "" : " [deprecated = true]");")
        }
        if enumeration.openness == .extensible { notes.add("values that nobody declared cannot be said") }
        let gone = numbers.others(than: enumeration.values.map(\.name.value), in: path)
        if !gone.isEmpty { text.line("reserved \(gone.map { String($0.number) }.joined(separator: ", "));") }
        text.close()
    }

    private mutating func variants(
        _ name: String, _ variants: [ResolvedVariant], _ path: FieldPath, _ text: inout ProtobufText
    ) {
        open(name, fields: ["value"] + variants.map { Identifiers.fieldName($0.name) }, &text)
        var fields = ProtobufText(indent: text.indent + 1)
        for variant in variants {
            notes.enter(variant.name)
            fields.comment(variant.variant.doc?.value)
            let number = numbers.number(of: variant.name, in: path) ?? 0
            self.variant(variant, number, path.appending(variant.name), &text, &fields)
            notes.leave()
        }
        text.open("oneof value")
        text.append(fields)
        text.close()
        reserve(variants.map(\.name), path, &text)
        close(&text)
    }

    /// Types that a variant needs go beside the `oneof`, which can hold none.
    private mutating func variant(
        _ variant: ResolvedVariant, _ number: Int, _ path: FieldPath, _ text: inout ProtobufText,
        _ fields: inout ProtobufText
    ) {
        let name = Identifiers.fieldName(variant.name)
        guard let spec = variant.spec else {
            imports.insert("empty")
            return fields.line("google.protobuf.Empty \(name) = \(number);")
        }
        let isMany =
            switch contract.shape(of: spec) {
            case .list, .map: true
            default: false
            }
        if isMany, case .named = spec.shape {
        } else if isMany {
            let wrapper = unique(Identifiers.typeName(variant.name) + "Value")
            declare(spec, wrapper, path, &text)
            return fields.line("\(wrapper) \(name) = \(number);")
        }
        let type = single(spec, Identifiers.typeName(variant.name), path, &text)
        fields.line("\(type) \(name) = \(number);")
    }

    private mutating func tuple(
        _ name: String, _ items: [ResolvedSpec], _ path: FieldPath, _ text: inout ProtobufText
    ) {
        open(name, fields: items.indices.map { "item\($0)" }, &text)
        for (index, item) in items.enumerated() {
            notes.enter("\(index)")
            let use = Use(isOptional: item.nullable)
            field("item\(index)", item, index + 1, path.appending("\(index)"), use, &text)
            notes.leave()
        }
        close(&text)
    }
}
