import ContractModel

/// Structs.
extension ContextBuilder {
    func record(_ id: DeclarationID, _ record: RecordPlan) -> RecordContext {
        let fields = StoredFields(record)
        var parameters: [ParameterContext] = []
        var assignments: [AssignmentContext] = []
        for (property, storage) in zip(record.properties, fields.storage) {
            let name = property.name.escapedIdentifier
            let hidden = property.isHidden(in: plan)
            let initial = property.initialiserDefault(in: plan)
            assignments.append(AssignmentContext(storage: storage, value: hidden ? initial ?? name : name))
            guard !hidden else { continue }
            parameters.append(
                ParameterContext(
                    name: name, type: plan.name(of: property.type, inside: id), defaultValue: initial,
                    isUnlabelled: plan[id].isTuple))
        }
        if let (name, type) = record.undeclared({ plan.name(of: $0, inside: id) }) {
            parameters.append(ParameterContext(name: name, type: type, defaultValue: "[:]"))
            assignments.append(AssignmentContext(storage: name, value: name))
        }
        return RecordContext(
            doc: documentation(id), access: typeAccess(id), memberAccess: access, name: plan[id].name.escapedIdentifier,
            properties: properties(id, record, fields), deprecation: producerWarning(id), parameters: parameters,
            assignments: assignments, types: nestedTypes(id))
    }

    /// A deprecated version warns who makes a payload of it, not who reads stored ones.
    private func producerWarning(_ id: DeclarationID) -> DeprecationContext? {
        guard case .event = plan[id].scope else { return nil }
        return plan[id].deprecation.map(DeprecationText.message)
    }

    private func properties(
        _ id: DeclarationID, _ record: RecordPlan, _ fields: StoredFields
    ) -> [PropertyContext] {
        var result = zip(record.properties, fields.storage).map { property, storage in
            PropertyContext(
                doc: LineContext.lines(property.doc, property.notes), access: access,
                name: property.name.escapedIdentifier,
                type: plan.name(of: property.type, inside: id), wrapper: property.isIndirect ? "@Indirect " : "",
                deprecation: property.deprecation.map(DeprecationText.message), storage: storage,
                storageAccess: storageAccess(id))
        }
        if let (name, type) = record.undeclared({ plan.name(of: $0, inside: id) }) {
            let doc = name == "additional" ? "Fields that are not declared." : "Fields that nobody declared, kept."
            result.append(
                PropertyContext(
                    doc: LineContext.lines(doc), access: access, name: name, type: type, wrapper: "", deprecation: nil,
                    storage: name, storageAccess: ""))
        }
        return result
    }

    /// The properties for what is not declared.
    /// Upcasts read and set what is stored from the file of another version.
    private func storageAccess(_ id: DeclarationID) -> String {
        guard let outermost = plan.chain(to: id).first, case .event(let name) = plan[outermost].scope,
            let event = plan.event(name), event.versions.count == 1
        else { return "" }
        return "fileprivate "
    }

    func recordSupport(_ id: DeclarationID, _ record: RecordPlan) -> RecordSupportContext {
        let fields = StoredFields(record)
        var reads = fields.reads(record)
        var writes = zip(record.properties, fields.storage).map { property, storage in
            StatementContext(statement: field(property, storage))
        }
        if let additional = record.additional {
            reads.append(AssignmentContext(storage: "additional", value: "slots.otherFields()"))
            let statement = "writer.otherFields(self.additional\(argument(additional.form)))"
            writes.append(StatementContext(statement: statement))
        } else if record.preservesUnknownFields {
            reads.append(AssignmentContext(storage: "unknownFields", value: "slots.otherFields()"))
            writes.append(StatementContext(statement: "writer.otherFields(self.unknownFields)"))
        }
        let payload = payload(id)
        return RecordSupportContext(
            access: access, path: plan.path(of: id), conformance: payload == nil ? "ContractRecord" : "EventPayload",
            payload: payload, reads: reads, writer: "writeFields", writes: writes)
    }

    func tupleSupport(_ id: DeclarationID, _ tuple: RecordPlan) -> RecordSupportContext {
        let fields = StoredFields(tuple)
        let writes = zip(tuple.properties, fields.storage).map { property, storage in
            StatementContext(
                statement: "writer.item(self.\(storage)\(argument(property.value.form)))")
        }
        return RecordSupportContext(
            access: access, path: plan.path(of: id), conformance: "ContractTuple", payload: nil,
            reads: fields.reads(tuple), writer: "writeItems", writes: writes)
    }

    /// The statement that writes one field. The name is JSON already, so that the runtime copies it.
    private func field(_ property: PropertyPlan, _ storage: String) -> String {
        let function =
            switch property.presence {
            case .presence: "field"
            case .required: property.isList ? "list" : "field"
            case .optional: property.isList ? "listIfPresent" : "fieldIfPresent"
            case .nullable: property.isList ? "listOrNull" : "fieldOrNull"
            }
        let name = SwiftText.literal(String(JSONText.quote(property.wireName).dropFirst().dropLast()))
        return "writer.\(function)(\(name), self.\(storage)\(argument(property.value.form)))"
    }

    func argument(_ form: WireFormName) -> String { form == .natural ? "" : ", as: .\(form.rawValue)" }
}

/// Where the properties of a struct are stored: a deprecated one behind its accessor.
struct StoredFields {
    let storage: [String]

    init(_ record: RecordPlan) {
        var taken = Set(record.properties.map(\.name))
        storage = record.properties.map { property in
            guard property.deprecation != nil else { return property.name.escapedIdentifier }
            var name = "_" + property.name
            while !taken.insert(name).inserted { name = "_" + name }
            return name
        }
    }

    func reads(_ record: RecordPlan) -> [AssignmentContext] {
        zip(record.properties, storage).enumerated().map { index, field in
            let isList = field.0.isList
            let function =
                switch field.0.presence {
                case .required: isList ? "readList" : "read"
                case .optional, .nullable: isList ? "readListIfPresent" : "readIfPresent"
                case .presence: "readPresence"
                }
            return AssignmentContext(storage: field.1, value: "slots.\(function)(\(index))")
        }
    }
}

extension PropertyPlan {
    /// Whether it is read and written item by item; `bytes` are none.
    fileprivate var isList: Bool { if case .list = type.unwrapped { true } else { false } }

    /// Paragraphs behind the documentation.
    var notes: [String] {
        [unit.map { "Unit: `\($0)`." }, deprecation.map(DeprecationText.sentence)].compactMap { $0 }
    }
}
