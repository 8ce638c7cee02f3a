import ContractModel
import ContractRegistry
import Diagnostics

/// Turns the types of one contract into an Avro schema (Apache Avro 1.11, "Schema Declaration").
///
/// All names of a contract live in a namespace of the event and its major version, so that versions which promise to be compatible
/// have the same names. What Avro has no word for stands in the attribute `deed`, which Avro's tools keep and pass over.
struct AvroBuilder {
    let contract: ResolvedContract
    let namespace: String
    var notes = PlaceNotes()
    /// Names of records, enums and unions that were written already, which are referred to from then on.
    private var written: [TypeID: String] = [:]
    private var taken: Set<String> = []
    /// Named types around the walk that have no name in Avro.
    private var open: [TypeID] = []
    /// Name of the record around the walk, which anonymous types are called after.
    private var outer = ""

    init(_ contract: ResolvedContract, registry: String) {
        self.contract = contract
        let parts = [registry, contract.name.domain, contract.name.name, "v\(contract.version.major)"]
        namespace = parts.map(Identifiers.fieldName).joined(separator: ".")
    }

    mutating func document() -> JSONOutput {
        let name = contract.typeName
        var schema = record(contract.payload, named: name, doc: contract.words)
        let identity: [(String, JSONOutput)] = [
            ("event", .string(contract.name.description)), ("version", .string(contract.version.description)),
            ("type", .string(contract.wireType)),
        ]
        if case .object(var members) = schema {
            members.insert(("namespace", .string(namespace)), at: 2)
            members.insert(("deed", .object(identity)), at: members.count - 1)
            schema = .object(members)
        }
        return schema
    }

    /// A type where it is used; in a list of alternatives where it may be null.
    mutating func type(_ spec: ResolvedSpec, called name: String) -> JSONOutput {
        if spec.const != nil { notes.add("that there is only one value cannot be said") }
        let type = base(spec, called: name)
        return spec.nullable ? Self.alternatives(.string("null"), type) : type
    }

    /// Both types, each once; Avro has no alternatives within alternatives.
    static func alternatives(_ one: JSONOutput, _ other: JSONOutput) -> JSONOutput {
        var (all, seen): ([JSONOutput], Set<String>) = ([], [])
        for type in [one, other].flatMap({ if case .array(let items) = $0 { items } else { [$0] } }) {
            if seen.insert(type.line).inserted { all.append(type) }
        }
        return all.count == 1 ? all[0] : .array(all)
    }

    private mutating func base(_ spec: ResolvedSpec, called name: String) -> JSONOutput {
        guard case .named(let id) = spec.shape else { return shape(spec, called: name) }
        if let name = written[id] { return .string(name) }
        if open.contains(id) {
            notes.add("a type within itself without a record between cannot be said; the JSON goes into a string")
            return Self.json
        }
        let place = notes.begin(type: contract[id].qualifiedName)
        defer { notes.end(place) }
        guard hasName(contract[id].spec) else {
            open.append(id)
            defer { open.removeLast() }
            return shape(contract[id].spec, called: name)
        }
        let name = unique(Identifiers.typeName(contract[id].name))
        written[id] = name
        return shape(contract[id].spec, called: name, isTaken: true, doc: contract[id].doc)
    }

    /// Whether a type becomes a named one of Avro.
    private func hasName(_ spec: ResolvedSpec) -> Bool {
        switch contract.shape(of: spec) {
        case .record, .union, .tuple: true
        case .enumeration(let enumeration): AvroEnum(enumeration) != nil
        default: false
        }
    }

    private mutating func unique(_ name: String) -> String {
        let unique = Identifiers.unique(name, among: taken)
        taken.insert(unique)
        return unique
    }

    private mutating func shape(
        _ spec: ResolvedSpec, called name: String, isTaken: Bool = false, doc: String? = nil
    ) -> JSONOutput {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): return self.scalar(scalar, spec.limits)
        case .record(let record): return self.record(record, named: isTaken ? name : unique(name), doc: doc)
        case .list(let item):
            notes.add(unsaid: spec.limits)
            return .object([("type", .string("array")), ("items", part("*", item, called: name + "Item"))])
        case .map(let value):
            notes.add(unsaid: spec.limits)
            return .object([("type", .string("map")), ("values", part("*", value, called: name + "Value"))])
        case .enumeration(let enumeration):
            return self.enumeration(enumeration, called: name, isTaken: isTaken, doc: doc)
        case .union(let union): return self.union(union, named: isTaken ? name : unique(name), doc: doc)
        case .oneOf(let union): return choice(union, called: name)
        case .tuple(let items): return tuple(items, named: isTaken ? name : unique(name), doc: doc)
        case .named, .unresolved: return Self.json
        }
    }

    private mutating func part(_ step: String, _ spec: ResolvedSpec, called name: String) -> JSONOutput {
        notes.enter(step)
        defer { notes.leave() }
        return type(spec, called: name)
    }

    /// Any JSON, as text.
    static let json: JSONOutput = .object([
        ("type", .string("string")), ("deed", .object([("type", .string("json"))])),
    ])

    /// A record whose fields are given.
    private func record(
        named name: String, doc: String?, _ fields: [JSONOutput], _ more: [(String, JSONOutput)] = []
    ) -> JSONOutput {
        var members: [(String, JSONOutput)] = [("type", .string("record")), ("name", .string(name))]
        if let doc { members.append(("doc", .string(doc))) }
        return .object(members + more + [("fields", .array(fields))])
    }

    private mutating func record(_ record: ResolvedRecord, named name: String, doc: String?) -> JSONOutput {
        taken.insert(name)
        var fields: [JSONOutput] = []
        for field in record.fields {
            notes.enter(field.name)
            fields.append(self.field(field, of: name))
            notes.leave()
        }
        if record.additional != nil { notes.add("other fields cannot be said") }
        for invariant in record.invariants { notes.add("the condition `\(invariant.id.value)` cannot be said") }
        return self.record(named: name, doc: doc, fields)
    }

    private mutating func field(_ field: ResolvedField, of record: String) -> JSONOutput {
        let written = field.field
        if written.optional, field.spec.nullable { notes.add("absent and null are one in Avro") }
        var type = type(field.spec, called: record + Identifiers.typeName(field.name))
        let value = AvroDefault(contract).text(of: field)
        if written.default != nil, value == nil { notes.add("the default cannot be said") }
        if let value {
            type = value == "null" ? Self.alternatives(.string("null"), type) : Self.valueFirst(type)
        }
        var members: [(String, JSONOutput)] = [("name", .string(field.name)), ("type", type)]
        if let doc = field.doc { members.append(("doc", .string(doc))) }
        if let value { members.append(("default", .literal(value))) }
        let aliases = written.renamedFrom.map(\.value).filter(Identifiers.isName)
        if !aliases.isEmpty { members.append(("aliases", .strings(aliases))) }
        let remarks = self.remarks(field)
        if !remarks.isEmpty { members.append(("deed", .object(remarks))) }
        return .object(members)
    }

    /// A default is of the first of some alternatives.
    private static func valueFirst(_ type: JSONOutput) -> JSONOutput {
        guard case .array(let items) = type, case .string("null")? = items.first else { return type }
        return .array(items.dropFirst() + [items[0]])
    }

    private func remarks(_ field: ResolvedField) -> [(String, JSONOutput)] {
        var remarks: [(String, JSONOutput)] = []
        if field.wireName != field.name { remarks.append(("json_name", .string(field.wireName))) }
        if field.sensitivity != .internal { remarks.append(("sensitivity", .string(field.sensitivity.rawValue))) }
        let unit = field.unit(in: contract)
        if let unit { remarks.append(("unit", .string(unit))) }
        if let deprecated = field.field.deprecated {
            remarks.append(("deprecated", .string(deprecated.reason?.value ?? "deprecated")))
        }
        return remarks
    }
}

extension AvroBuilder {
    private mutating func enumeration(
        _ enumeration: Enumeration, called name: String, isTaken: Bool, doc: String?
    ) -> JSONOutput {
        guard enumeration.base == .string else {
            notes.add("which integers are declared cannot be said")
            return .string("long")
        }
        guard let symbols = AvroEnum(enumeration) else {
            notes.add("a reader of an Avro enum refuses symbols that it does not know; the value goes into a string")
            let values = enumeration.values.map(\.name.value)
            return .object([
                ("type", .string("string")),
                (
                    "deed",
                    .object([
                        ("type", .string("enum")), ("values", .strings(values)),
                        ("openness", .string(enumeration.openness.rawValue)),
                    ])
                ),
            ])
        }
        var members: [(String, JSONOutput)] = [
            ("type", .string("enum")), ("name", .string(isTaken ? name : unique(name))),
            ("symbols", .strings(symbols.symbols)),
        ]
        if let doc { members.append(("doc", .string(doc))) }
        if let fallback = symbols.fallback { members.append(("default", .string(fallback))) }
        return .object(members)
    }

    /// A record of the tag and one optional field for each variant: a reader that does not know a variant still sees its tag.
    private mutating func union(_ union: ResolvedUnion, named name: String, doc: String?) -> JSONOutput {
        taken.insert(name)
        let tag = Identifiers.unique(Identifiers.fieldName(union.tag), among: Set(union.variants.map(\.name)))
        var fields: [JSONOutput] = [.object([("name", .string(tag)), ("type", .string("string"))])]
        var tags: [(String, JSONOutput)] = []
        for variant in union.variants {
            tags.append((variant.name, .strings(variant.tags)))
            guard let spec = variant.spec else { continue }
            let type = part(variant.name, spec, called: name + Identifiers.typeName(variant.name))
            fields.append(
                .object([
                    ("name", .string(Identifiers.fieldName(variant.name))),
                    ("type", Self.alternatives(.string("null"), type)), ("default", .null),
                ]))
        }
        notes.add("that only the field of the tag's variant is there cannot be said")
        var words: [(String, JSONOutput)] = [("type", .string("union")), ("tag", .string(union.tag))]
        if let content = union.content { words.append(("content", .string(content))) }
        words += [("openness", .string(union.openness.rawValue)), ("tags", .object(tags))]
        return record(named: name, doc: doc, fields, [("deed", .object(words))])
    }

    /// A value whose variant shows in its type, where Avro can tell the types apart.
    private mutating func choice(_ union: ResolvedOneOf, called name: String) -> JSONOutput {
        var kinds: Set<String> = []
        var all: JSONOutput = .array([])
        for variant in union.variants {
            notes.enter(variant.name)
            let empty = ResolvedSpec(
                .record(ResolvedRecord(fields: [], range: variant.variant.range)), range: variant.variant.range)
            let type = type(variant.spec ?? empty, called: name + Identifiers.typeName(variant.name))
            notes.leave()
            let parts: [JSONOutput] = if case .array(let items) = type { items } else { [type] }
            for part in parts where !kinds.insert(Self.kind(of: part)).inserted {
                notes.add("Avro cannot tell the alternatives apart; the JSON goes into a string")
                return Self.json
            }
            all = Self.alternatives(all, type)
        }
        if union.openness != .closed { notes.add("alternatives that nobody declared cannot be said") }
        return all
    }

    /// What alternatives are told apart by: the name of a named type, the type of others.
    private static func kind(of type: JSONOutput) -> String {
        guard case .object(let members) = type else { return type.line }
        let word = members.first { $0.0 == "type" }?.1.line ?? ""
        return word == "\"record\"" || word == "\"enum\"" ? members.first { $0.0 == "name" }?.1.line ?? word : word
    }

    private mutating func tuple(_ items: [ResolvedSpec], named name: String, doc: String?) -> JSONOutput {
        taken.insert(name)
        var fields: [JSONOutput] = []
        for (index, item) in items.enumerated() {
            let type = part("\(index)", item, called: "\(name)Item\(index)")
            fields.append(.object([("name", .string("item\(index)")), ("type", type)]))
        }
        return record(named: name, doc: doc, fields, [("deed", .object([("type", .string("tuple"))]))])
    }
}
