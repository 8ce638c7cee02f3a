import ContractModel
package import ContractRegistry
import Diagnostics

/// Reads a folder of Avro schemas (1.11) into contracts: one for each record that no other schema refers to.
package struct AvroImporter {
    private let domain: String?
    private var result: DirectImport
    /// Named types of all files, by full name.
    private var named: [String: (schema: SourceValue, file: String, namespace: String)] = [:]
    private var referenced: Set<String> = []
    /// Types of the contract that is made: full names, their names in it, and what they became.
    private var names: [String: String] = [:]
    private var types: [NamedType] = []

    package static func read(folder: String, domain: String?) throws(RegistryError) -> ImportedRegistry {
        let folder = try SourceFolder.read(folder, suffixes: [".avsc"])
        return read(folder.documents, skipped: folder.skipped, domain: domain)
    }

    static func read(_ documents: [SourceDocument], skipped: [SkippedFile] = [], domain: String?) -> ImportedRegistry {
        var importer = AvroImporter(
            domain: domain, result: DirectImport(files: documents.count + skipped.count, skipped: skipped))
        importer.read(documents)
        return importer.result.registry
    }

    private init(domain: String?, result: DirectImport) {
        self.domain = domain
        self.result = result
    }

    private mutating func read(_ documents: [SourceDocument]) {
        var roots: [(document: SourceDocument, schema: SourceValue)] = []
        for document in documents {
            for schema in document.value.items ?? [document.value] {
                roots.append((document, schema))
                index(schema, in: document.path, namespace: "", isRoot: true)
            }
        }
        for (document, schema) in roots {
            result.file = document.path
            guard schema["type"]?.text == "record" else {
                result.skip("no record, so no event")
                continue
            }
            if !referenced.contains(Self.fullName(schema, "")) { event(schema, document) }
        }
    }

    /// Notes every named type, and which of them are referred to.
    private mutating func index(_ schema: SourceValue, in file: String, namespace: String, isRoot: Bool = false) {
        switch schema {
        case .string(let name): referenced.insert(Self.qualified(name, namespace))
        case .array(let items): for item in items { index(item, in: file, namespace: namespace) }
        case .object:
            let type = schema["type"]?.text ?? ""
            guard ["record", "error", "enum", "fixed"].contains(type) else {
                for key in ["type", "items", "values"] {
                    if let inner = schema[key] { index(inner, in: file, namespace: namespace) }
                }
                return
            }
            let name = Self.fullName(schema, namespace)
            let inner = Self.namespace(of: name)
            // Of one name in several files, each file has its own.
            named["\(file) \(name)"] = (schema, file, inner)
            if named[name] == nil { named[name] = (schema, file, inner) }
            for field in schema["fields"]?.items ?? [] {
                if let type = field["type"] { index(type, in: file, namespace: inner) }
            }
        default: break
        }
    }

    private static func fullName(_ schema: SourceValue, _ outer: String) -> String {
        let name = schema["name"]?.text ?? ""
        if name.contains(".") { return name }
        let namespace = schema["namespace"]?.text ?? outer
        return namespace.isEmpty ? name : "\(namespace).\(name)"
    }

    private static func namespace(of name: String) -> String {
        name.lastIndex(of: ".").map { String(name[..<$0]) } ?? ""
    }

    private static func qualified(_ name: String, _ namespace: String) -> String {
        name.contains(".") || namespace.isEmpty || primitives[name] != nil ? name : "\(namespace).\(name)"
    }

    private static let primitives: [String: ScalarType] = [
        "null": .null, "boolean": .boolean, "int": .int32, "long": .int64, "float": .double, "double": .double,
        "bytes": .bytes, "string": .string,
    ]

    private mutating func event(_ schema: SourceValue, _ document: SourceDocument) {
        (names, types) = ([:], [])
        let fullName = Self.fullName(schema, "")
        let record = self.record(schema, namespace: Self.namespace(of: fullName))
        let version =
            (schema["deed"]?["version"]?.text).flatMap(SemanticVersion.init)
            ?? SourceName(path: document.path, value: .null).semanticVersion
        var contract = Contract(
            imported: eventName(schema, fullName), version, wireType: schema["deed"]?["type"]?.text ?? fullName,
            words: schema["doc"]?.text, payload: record)
        contract.types = types.sorted { $0.name.value < $1.name.value }
        result.keep(contract)
    }

    /// The domain is the last word of the namespace that is no version, unless it is said.
    private func eventName(_ schema: SourceValue, _ fullName: String) -> EventName {
        if let name = (schema["deed"]?["event"]?.text).flatMap({ EventName($0) }) {
            return domain.map { EventName(domain: $0, name: name.name) } ?? name
        }
        let words = fullName.split(separator: ".").map(String.init)
        let folders = words.dropLast().filter { VersionText($0) == nil }
        let own = domain ?? folders.last.map(Identifiers.snakeCase) ?? "events"
        return EventName(domain: own, name: Identifiers.snakeCase(words.last ?? "event"))
    }

    private mutating func record(_ schema: SourceValue, namespace: String) -> Record {
        var fields: [Field] = []
        var taken: Set<String> = []
        for source in schema["fields"]?.items ?? [] {
            let original = source["name"]?.text ?? "field"
            result.enter(original)
            result.countField()
            let name = Identifiers.unique(Identifiers.fieldName(original), among: taken)
            taken.insert(name)
            fields.append(field(source, named: name, original, namespace))
            result.leave()
        }
        return Record(fields: fields, range: unwritten)
    }

    private mutating func field(
        _ source: SourceValue, named name: String, _ original: String, _ namespace: String
    ) -> Field {
        var spec = self.spec(source["type"] ?? .string("string"), namespace)
        let value = source["default"]
        let isOptional = value == .null && spec.nullable
        // What is null by default is what is not there in JSON.
        if isOptional { spec.nullable = false }
        var field = Field(name: Located(new: name), type: spec, range: unwritten)
        field.optional = isOptional
        let wireName = source["deed"]?["json_name"]?.text ?? original
        if wireName != name { field.jsonName = Located(new: wireName) }
        if let doc = source["doc"]?.text, !doc.isEmpty { field.doc = Located(new: doc) }
        if let value, value != .null { field.default = value.literal(at: unwritten) }
        field.renamedFrom = (source["aliases"]?.texts ?? []).filter { $0 != wireName }.map { Located(new: $0) }
        let remarks = source["deed"]
        if let word = (remarks?["sensitivity"]?.text).flatMap(Sensitivity.init) {
            field.sensitivity = Located(new: word)
        }
        if let unit = remarks?["unit"]?.text { field.unit = Located(new: unit) }
        if let reason = remarks?["deprecated"]?.text {
            var deprecation = Deprecation(range: unwritten)
            deprecation.reason = Located(new: reason)
            field.deprecated = deprecation
        }
        return field
    }

    private mutating func spec(_ type: SourceValue, _ namespace: String) -> TypeSpec {
        switch type {
        case .string(let name): return reference(name, namespace)
        case .array(let items): return alternatives(items, namespace)
        case .object: return definition(type, namespace)
        default:
            result.lost("type", "what is no type is carried as any JSON")
            return .scalar(.json)
        }
    }

    private mutating func reference(_ name: String, _ namespace: String) -> TypeSpec {
        if let scalar = Self.primitives[name] {
            if name == "float" { result.policy("float", "carried as `double`") }
            return .scalar(scalar)
        }
        let fullName = Self.qualified(name, namespace)
        let found = named["\(result.file) \(fullName)"] ?? named[fullName] ?? named[name]
        guard let found else {
            result.lost("type", "there is no type `\(name)`; carried as any JSON")
            return .scalar(.json)
        }
        return definition(found.schema, Self.namespace(of: fullName))
    }

    private mutating func definition(_ schema: SourceValue, _ namespace: String) -> TypeSpec {
        if let logical = schema["logicalType"]?.text, let spec = self.logical(logical, schema) { return spec }
        if let word = schema["deed"]?["type"]?.text, let spec = marked(word, schema, namespace) { return spec }
        switch schema["type"] {
        case .string("record"), .string("error"): return named(schema, namespace) { $0.record(schema, namespace: $1) }
        case .string("enum"): return enumeration(schema)
        case .string("fixed"):
            var spec = TypeSpec.scalar(.bytes)
            spec.limit(.minLength, schema["size"]?.count)
            spec.limit(.maxLength, schema["size"]?.count)
            return spec
        case .string("array"):
            return TypeSpec(.list(part("*", schema["items"] ?? .string("string"), namespace)), at: unwritten)
        case .string("map"):
            return TypeSpec(.map(part("*", schema["values"] ?? .string("string"), namespace)), at: unwritten)
        case let inner?: return spec(inner, namespace)
        case nil:
            result.lost("type", "what is no type is carried as any JSON")
            return .scalar(.json)
        }
    }

    private mutating func part(_ step: String, _ schema: SourceValue, _ namespace: String) -> TypeSpec {
        result.enter(step)
        defer { result.leave() }
        return spec(schema, namespace)
    }

    /// A record as a named type, made once for each contract.
    private mutating func named(
        _ schema: SourceValue, _ namespace: String, _ make: (inout AvroImporter, String) -> Record
    ) -> TypeSpec {
        let fullName = Self.fullName(schema, namespace)
        if let name = names[fullName] {
            return TypeSpec(.named(TypeReference(name: name, range: unwritten)), at: unwritten)
        }
        let plain = Identifiers.typeName(fullName.split(separator: ".").last.map(String.init) ?? "Type")
        let name = Identifiers.unique(plain, among: Set(names.values))
        names[fullName] = name
        let record = make(&self, Self.namespace(of: fullName))
        var type = NamedType(
            name: Located(new: name), spec: TypeSpec(.record(record), at: unwritten), range: unwritten)
        if let doc = schema["doc"]?.text { type.doc = Located(new: doc) }
        types.append(type)
        return TypeSpec(.named(TypeReference(name: name, range: unwritten)), at: unwritten)
    }

    private mutating func enumeration(_ schema: SourceValue) -> TypeSpec {
        let fallback = schema["default"]?.text
        let values = (schema["symbols"]?.texts ?? []).map {
            Enumeration.Value(name: Located(new: $0), range: unwritten)
        }
        let openness: Openness = fallback == nil ? .closed : .open
        let enumeration = Enumeration(
            values: values, openness: openness, fallback: fallback.map { Located(new: $0) })
        return TypeSpec(.enumeration(enumeration), at: unwritten)
    }

    private mutating func logical(_ logical: String, _ schema: SourceValue) -> TypeSpec? {
        switch logical {
        case "decimal":
            var spec = TypeSpec.scalar(.decimal)
            let precision = schema["precision"]?.count ?? 38
            if precision > 38 { result.lost("decimal", "a precision of \(precision) is cut to 38") }
            spec.limit(.precision, min(precision, 38))
            spec.limit(.scale, schema["scale"]?.count ?? 0)
            return spec
        case "uuid": return .scalar(.uuid)
        case "date": return .scalar(.date)
        case "timestamp-millis", "timestamp-micros", "timestamp-nanos":
            result.policy("timestamp", "carried as RFC 3339 in UTC, as JSON has it")
            var spec = TypeSpec.scalar(.timestamp)
            let word = String(logical.split(separator: "-")[1])
            if word != "nanos" { spec.limit(.precision, text: word) }
            spec.limit(.zone, text: "utc")
            return spec
        case "time-millis", "time-micros":
            result.policy("time", "carried as RFC 3339 with offset, as JSON has it")
            return .scalar(.time)
        case "duration":
            result.policy("duration", "carried as ISO 8601, as JSON has it")
            return .scalar(.duration)
        default:
            result.policy("logicalType", "`\(logical)` is not known; the type below it is carried")
            return nil
        }
    }

    /// Types that Deed's own export marks.
    private mutating func marked(_ word: String, _ schema: SourceValue, _ namespace: String) -> TypeSpec? {
        if let scalar = ScalarType(rawValue: word) { return .scalar(scalar) }
        let marks = schema["deed"]
        switch word {
        case "enum":
            let openness = (marks?["openness"]?.text).flatMap(Openness.init) ?? .open
            let values = (marks?["values"]?.texts ?? []).map {
                Enumeration.Value(name: Located(new: $0), range: unwritten)
            }
            return TypeSpec(.enumeration(Enumeration(values: values, openness: openness)), at: unwritten)
        case "tuple":
            let items = (schema["fields"]?.items ?? []).map {
                part($0["name"]?.text ?? "", $0["type"] ?? .null, namespace)
            }
            return TypeSpec(.tuple(items), at: unwritten)
        case "union": return union(schema, namespace)
        default: return nil
        }
    }

    private mutating func union(_ schema: SourceValue, _ namespace: String) -> TypeSpec {
        let marks = schema["deed"]
        var fields: [String: SourceValue] = [:]
        for field in schema["fields"]?.items ?? [] { fields[field["name"]?.text ?? ""] = field["type"] }
        let inner = Self.namespace(of: Self.fullName(schema, namespace))
        let variants = (marks?["tags"]?.members ?? []).map { member in
            var type: TypeSpec?
            if let source = fields[Identifiers.fieldName(member.name)] {
                type = part(member.name, source, inner)
                type?.nullable = false
            }
            let tags = member.value.texts ?? []
            return Variant(
                name: Located(new: member.name), tags: tags == [member.name] ? [] : tags.map { Located(new: $0) },
                type: type, range: unwritten)
        }
        let union = Union(
            tag: Located(new: marks?["tag"]?.text ?? "type"),
            content: (marks?["content"]?.text).map { Located(new: $0) },
            variants: variants, openness: (marks?["openness"]?.text).flatMap(Openness.init) ?? .open)
        return TypeSpec(.union(union), at: unwritten)
    }

    /// `null` and a type, or several types that JSON tells apart.
    private mutating func alternatives(_ items: [SourceValue], _ namespace: String) -> TypeSpec {
        let others = items.filter { $0.text != "null" }
        let isNullable = others.count < items.count
        if others.count == 1 {
            var spec = self.spec(others[0], namespace)
            spec.nullable = spec.nullable || isNullable
            return spec
        }
        guard !others.isEmpty else { return .scalar(.null) }
        var kinds: Set<String> = []
        let areApart = others.allSatisfy { kinds.insert(jsonKind($0, namespace)).inserted }
        guard areApart else {
            result.lost("union", "JSON cannot tell the alternatives apart; carried as any JSON")
            return .scalar(.json)
        }
        let variants = others.map { item in
            let kind = jsonKind(item, namespace)
            return Variant(
                name: Located(new: kind), tags: [], type: part(kind, item, namespace), range: unwritten)
        }
        return TypeSpec(.oneOf(OneOf(variants: variants)), at: unwritten, nullable: isNullable)
    }

    private func jsonKind(_ schema: SourceValue, _ namespace: String) -> String {
        let name = schema.text ?? schema["type"]?.text ?? ""
        switch name {
        case "boolean", "null": return name
        case "int", "long", "float", "double": return schema["logicalType"] == nil ? "number" : "text"
        case "string", "bytes", "fixed", "enum": return "text"
        case "array": return "list"
        case "map", "record", "error": return "object"
        default:
            let found =
                named["\(result.file) \(Self.qualified(name, namespace))"] ?? named[Self.qualified(name, namespace)]
            return found.map { jsonKind($0.schema, namespace) } ?? "object"
        }
    }
}
