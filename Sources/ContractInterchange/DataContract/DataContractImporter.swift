import ContractModel
package import ContractRegistry
import Diagnostics

/// Reads contracts of the Open Data Contract Standard, version 3, into contracts: one for each object of their schemas.
package struct DataContractImporter {
    private let domain: String?
    private var result: DirectImport

    package static func read(folder: String, domain: String?) throws(RegistryError) -> ImportedRegistry {
        let folder = try SourceFolder.read(folder)
        return read(folder.documents, skipped: folder.skipped, domain: domain)
    }

    static func read(_ documents: [SourceDocument], skipped: [SkippedFile] = [], domain: String?) -> ImportedRegistry {
        var importer = DataContractImporter(
            domain: domain, result: DirectImport(files: documents.count + skipped.count, skipped: skipped))
        for document in documents {
            importer.result.file = document.path
            if document.value["kind"]?.text == "DataContract" {
                importer.read(document.value)
            } else {
                importer.result.skip("no data contract")
            }
        }
        return importer.result.registry
    }

    private mutating func read(_ document: SourceValue) {
        let objects = document["schema"]?.items ?? []
        if objects.isEmpty { return result.refuse("the contract has no schema") }
        for object in objects {
            let name = object["name"]?.text ?? "event"
            result.enter(name)
            contract(object, of: document, named: name)
            result.leave()
        }
    }

    private mutating func contract(_ object: SourceValue, of document: SourceValue, named name: String) {
        let own = domain ?? (document["domain"]?.text).map(Identifiers.snakeCase) ?? "events"
        let text = document["version"]?.text ?? document["version"]?.number?.description ?? ""
        let version = VersionText(text, bare: true) ?? VersionText(major: 1, minor: 0, patch: 0)
        if VersionText(text, bare: true) == nil { result.policy("version", "`\(text)` is no version; 1.0.0 is taken") }
        var contract = Contract(
            imported: EventName(domain: own, name: Identifiers.snakeCase(name)),
            SemanticVersion(major: max(1, version.major), minor: version.minor, patch: version.patch),
            wireType: object["physicalName"]?.text ?? name,
            words: object["description"]?.text ?? document["description"]?["purpose"]?.text,
            payload: record(object["properties"]?.items ?? []))
        contract.tags = (document["tags"]?.texts ?? []).map { Located(new: $0) }
        if let path = custom(document, "occurredAt")?.text.flatMap({ FieldPath($0) }) {
            contract.occurredAt = Located(new: path)
        }
        for check in object["quality"]?.items ?? [] {
            result.lost("quality", "`\(check["name"]?.text ?? check["metric"]?.text ?? "a rule")` is left out")
        }
        result.keep(contract)
    }

    private func custom(_ value: SourceValue, _ name: String) -> SourceValue? {
        value["customProperties"]?.items?.first { $0["property"]?.text == name }?["value"]
    }

    private mutating func record(_ properties: [SourceValue]) -> Record {
        var taken: Set<String> = []
        var fields: [Field] = []
        for property in properties {
            let original = property["name"]?.text ?? "field"
            result.enter(original)
            result.countField()
            let name = Identifiers.unique(Identifiers.fieldName(original), among: taken)
            taken.insert(name)
            fields.append(field(property, named: name, original))
            result.leave()
        }
        return Record(fields: fields, range: unwritten)
    }

    private mutating func field(_ property: SourceValue, named name: String, _ original: String) -> Field {
        var spec = self.spec(property)
        let isRequired = property["required"]?.flag ?? false
        let presence = custom(property, "presence") != nil
        if presence { spec.nullable = true }
        var field = Field(name: Located(new: name), type: spec, range: unwritten)
        field.optional = !isRequired
        let wireName = property["physicalName"]?.text ?? original
        if wireName != name { field.jsonName = Located(new: wireName) }
        if let doc = property["description"]?.text ?? property["businessName"]?.text { field.doc = Located(new: doc) }
        if let word = property["classification"]?.text {
            if let sensitivity = Sensitivity(rawValue: word) {
                field.sensitivity = Located(new: sensitivity)
            } else {
                field.sensitivity = Located(new: .sensitive)
                result.policy("classification", "what is neither public nor internal nor personal is `sensitive`")
            }
        }
        if let unit = custom(property, "unit")?.text { field.unit = Located(new: unit) }
        field.default = custom(property, "default")?.literal(at: unwritten)
        for key in ["unique", "partitioned", "transformLogic", "relationships"] where property[key] != nil {
            result.lost(key, "left out: it is about a table, not about an event")
        }
        return field
    }

    private mutating func spec(_ property: SourceValue) -> TypeSpec {
        let physical = property["physicalType"]?.text?.lowercased() ?? ""
        let options = property["logicalTypeOptions"]
        if let values = validValues(property) { return enumeration(values, property) }
        switch property["logicalType"]?.text {
        case "string": return text(physical, options)
        case "integer": return bounded(integer(physical, options), options)
        case "number": return bounded(number(physical), options)
        case "boolean": return .scalar(.boolean)
        case "date": return .scalar(.date)
        case "time": return .scalar(.time)
        case "timestamp":
            var spec = TypeSpec.scalar(.timestamp)
            if physical.hasPrefix("unix_") { spec.limit(.encoding, text: physical) }
            return spec
        case "array": return list(property, physical, options)
        case "object": return object(property, physical, options)
        default:
            result.lost("logicalType", "a property without logical type is carried as any JSON")
            return .scalar(.json)
        }
    }

    private func validValues(_ property: SourceValue) -> [SourceValue]? {
        property["quality"]?.items?.first { $0["metric"]?.text == "invalidValues" }?["arguments"]?["validValues"]?.items
    }

    private mutating func enumeration(_ values: [SourceValue], _ property: SourceValue) -> TypeSpec {
        result.policy("validValues", "carried as an open enum: readers must expect others")
        let isText = property["logicalType"]?.text != "integer"
        let entries = values.map {
            Enumeration.Value(name: Located(new: $0.text ?? $0.number?.description ?? ""), range: unwritten)
        }
        return TypeSpec(
            .enumeration(Enumeration(values: entries, base: isText ? .string : .integer)), at: unwritten)
    }

    private mutating func text(_ physical: String, _ options: SourceValue?) -> TypeSpec {
        let format = (options?["format"]?.text).flatMap { SchemaKeywords.formats[$0] } ?? physical
        let type = format == "binary" || physical == "bytes" ? .bytes : ScalarType(rawValue: format) ?? .string
        var spec = TypeSpec.scalar(type.isText || type == .uuid || type == .duration || type == .bytes ? type : .string)
        guard type.isText else { return spec }
        spec.limit(.minLength, options?["minLength"]?.count.flatMap { $0 > 0 ? $0 : nil })
        spec.limit(.maxLength, options?["maxLength"]?.count)
        guard let pattern = options?["pattern"]?.text else { return spec }
        switch PatternRewriter.rewrite(pattern) {
        case .success(let rewritten): spec.limit(.pattern, text: rewritten)
        case .failure(let reason): result.lost("pattern", "`\(pattern)` is left out: \(reason.message)")
        }
        return spec
    }

    private func integer(_ physical: String, _ options: SourceValue?) -> TypeSpec {
        let formats: [String: ScalarType] = [
            "i8": .int32, "i16": .int32, "i32": .int32, "u8": .uint32, "u16": .uint32, "u32": .uint32, "u64": .uint64,
        ]
        let type = ScalarType(rawValue: physical) ?? (options?["format"]?.text).flatMap { formats[$0] } ?? .int64
        return .scalar(type.isInteger ? type : .int64)
    }

    /// `decimal(12,2)` and `numeric(12, 2)` say how many digits; other numbers are doubles.
    private func number(_ physical: String) -> TypeSpec {
        let parts = physical.split { !$0.isNumber }.compactMap { Int($0) }
        guard physical.hasPrefix("decimal(") || physical.hasPrefix("numeric("), let precision = parts.first else {
            return .scalar(.double)
        }
        var spec = TypeSpec.scalar(.decimal)
        spec.limit(.precision, min(precision, 38))
        spec.limit(.scale, parts.count > 1 ? parts[1] : 0)
        return spec
    }

    private func bounded(_ spec: TypeSpec, _ options: SourceValue?) -> TypeSpec {
        var spec = spec
        let words: [(LimitKind, String)] = [
            (.min, "minimum"), (.max, "maximum"), (.exclusiveMin, "exclusiveMinimum"),
            (.exclusiveMax, "exclusiveMaximum"), (.multipleOf, "multipleOf"),
        ]
        for (kind, word) in words { spec.limit(kind, text: options?[word]?.number?.description) }
        return spec
    }

    private mutating func list(_ property: SourceValue, _ physical: String, _ options: SourceValue?) -> TypeSpec {
        result.enter("*")
        defer { result.leave() }
        guard let items = property["items"] else {
            result.lost("items", "an array that does not say of what holds any JSON")
            return TypeSpec(.list(.scalar(.json)), at: unwritten)
        }
        var spec = TypeSpec(.list(self.spec(items)), at: unwritten)
        spec.limit(.minItems, options?["minItems"]?.count)
        spec.limit(.maxItems, options?["maxItems"]?.count)
        if options?["uniqueItems"]?.flag == true { spec.limits.set(Limit(.unique, .flag(true), at: unwritten)) }
        return spec
    }

    private mutating func object(_ property: SourceValue, _ physical: String, _ options: SourceValue?) -> TypeSpec {
        if physical == "null" { return .scalar(.null) }
        guard let properties = property["properties"]?.items, !properties.isEmpty else {
            if physical == "map" {
                result.lost("map", "the values of a map are not said; they are any JSON")
                return TypeSpec(.map(.scalar(.json)), at: unwritten)
            }
            return .scalar(.json)
        }
        if physical == "union" || physical == "one_of" {
            result.lost(physical, "which variant is there cannot be told from properties; carried as any JSON")
            return .scalar(.json)
        }
        return TypeSpec(.record(record(properties)), at: unwritten)
    }
}
