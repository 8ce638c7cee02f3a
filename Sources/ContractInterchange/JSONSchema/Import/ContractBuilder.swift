import ContractModel
import Diagnostics

/// A contract that was made of a schema.
struct BuiltContract: Sendable {
    var contract: Contract
    var document: Int
    var findings: [SchemaFinding]
    /// The shared types that it uses directly.
    var sharedTypes: Set<SchemaLocation>
}

/// A type of a domain that was made of a schema.
struct BuiltType: Sendable {
    var domain: String
    var type: NamedType
    var findings: [SchemaFinding]
    var sharedTypes: Set<SchemaLocation>
}

/// Makes contracts and shared types of the schemas that a plan names.
struct ContractBuilder {
    private var lowering: TypeLowering
    private let index: SchemaIndex
    private(set) var types: [SchemaLocation: BuiltType] = [:]
    private(set) var refused: [SkippedFile] = []

    init(_ index: SchemaIndex, homes: [Int: TypeScope.Home]) {
        self.index = index
        lowering = TypeLowering(reader: SchemaReader(index: index), scope: TypeScope(homes: homes))
    }

    /// The contracts of one schema: one, or one for each tag of a union.
    mutating func contracts(of event: ImportPlan.Event, version: SemanticVersion, document: Int) -> [BuiltContract] {
        let root = SchemaLocation(document: document, pointer: "")
        lowering.scope.beginContract(in: event.name.domain)
        let node = lowering.expander.expanded(lowering.expander.node(at: root))
        guard let objects = objects(of: node, path: index.documents[document].path) else {
            _ = lowering.takeFindings()
            return []
        }
        guard objects.count > 1 else {
            return [contract(objects[0], name: event.name, wireType: event.original, version: version, root: node)]
        }
        guard let tag = lowering.tag(of: objects) else {
            lowering.report(
                .lost("alternatives of payloads", at: root, "carried as one record that holds the fields of all"))
            let merged = lowering.widened(objects, at: root)
            return [contract(merged, name: event.name, wireType: event.original, version: version, root: node)]
        }
        return zip(objects, tag.values).map { atom, values in
            lowering.scope.beginContract(in: event.name.domain)
            let suffix = Identifiers.snakeCase(values[0])
            let name = EventName(domain: event.name.domain, name: "\(event.name.name)_\(suffix)")
            let wireType = "\(event.original)/\(values[0])"
            return contract(atom.node, name: name, wireType: wireType, version: version, root: node)
        }
    }

    private mutating func contract(
        _ atom: SchemaAtom, name: EventName, wireType: String, version: SemanticVersion, root: SchemaNode
    ) -> BuiltContract {
        contract(atom.node, name: name, wireType: wireType, version: version, root: root)
    }

    /// The objects among what a schema allows; `nil` where there is none.
    private mutating func objects(of node: SchemaNode, path: String) -> [SchemaAtom]? {
        lowering.report(node.findings)
        let atoms = lowering.expander.atoms(of: node)
        for atom in atoms { lowering.report(atom.node.findings) }
        var objects = atoms.filter { $0.type.contains(.object) }
        guard !objects.isEmpty else {
            let types = atoms.map(\.type.variantName).joined(separator: ", ")
            refused.append(SkippedFile(path: path, reason: "the payload is no object (\(types))"))
            return nil
        }
        if objects.count < atoms.count {
            lowering.report(.lost("payload that is no object", at: node.location, "only objects are carried"))
        }
        for index in objects.indices where objects[index].type == .all {
            lowering.report(.policy("type", at: node.location, "not stated; a payload is an object"))
            objects[index].node.object.additional = .open
            objects[index].type = .object
        }
        return objects
    }

    private mutating func contract(
        _ node: SchemaNode, name: EventName, wireType: String, version: SemanticVersion, root: SchemaNode
    ) -> BuiltContract {
        let record = lowering.record(node)
        var contract = Contract(
            event: Located(new: name), version: Located(new: version), payload: record, range: unwritten)
        contract.wireType = Located(new: wireType)
        contract.status = Located(new: .active)
        describe(&contract, node.notes.over(root.notes), wireType: wireType)
        contract.types = finishTypes()
        contract.examples = examples(root.notes.examples)
        let built = BuiltContract(
            contract: contract, document: root.location.document, findings: lowering.takeFindings(),
            sharedTypes: lowering.scope.used)
        return built
    }

    private func describe(_ contract: inout Contract, _ notes: SchemaNotes, wireType: String) {
        let words = notes.description ?? notes.title
        contract.summary = Located(new: words.map(Documentation.sentence) ?? "Imported from `\(wireType)`.")
        if let words, words != contract.summary?.value { contract.description = Located(new: words) }
        guard notes.isDeprecated else { return }
        contract.status = Located(new: .deprecated)
        contract.deprecated = .imported
    }

    private func examples(_ values: [SourceValue]) -> [Example] {
        values.enumerated().compactMap { number, value in
            guard value.members != nil else { return nil }
            let name = values.count == 1 ? "imported" : "imported \(number + 1)"
            let payload = Example.Payload.inline(value.literal(at: unwritten))
            return Example(name: Located(new: name), payload: payload, range: unwritten)
        }
    }

    /// Lowers what references led to, until nothing is left: shared types on the way, the contract's own as the result.
    private mutating func finishTypes() -> [NamedType] {
        var own: [NamedType] = []
        while let location = lowering.scope.nextPending() {
            if let reference = lowering.scope.shared[location] {
                finishShared(location, reference)
            } else if let reference = lowering.scope.local[location] {
                own.append(namedType(at: location, name: reference.name))
            }
        }
        return own.sorted { $0.name.value < $1.name.value }
    }

    private mutating func finishShared(_ location: SchemaLocation, _ reference: TypeReference) {
        let findings = lowering.takeFindings()
        let used = lowering.scope.used
        let domain = lowering.scope.domain
        lowering.scope.used = []
        lowering.scope.domain = reference.domain
        let type = namedType(at: location, name: reference.name)
        types[location] = BuiltType(
            domain: reference.domain ?? "", type: type, findings: lowering.takeFindings(),
            sharedTypes: lowering.scope.used)
        lowering.scope.used = used
        lowering.scope.domain = domain
        lowering.report(findings)
    }

    private mutating func namedType(at location: SchemaLocation, name: String) -> NamedType {
        let node = lowering.expander.node(at: location)
        let spec = lowering.spec(for: node)
        var type = NamedType(name: Located(new: name), spec: spec, range: unwritten)
        let notes = node.isPlainReference ? node.notes : lowering.notes(of: node)
        type.doc = Documentation.text(notes).map { Located(new: $0) }
        if notes.isDeprecated { type.deprecated = .imported }
        return type
    }

    /// Types of files that no event refers to: they are carried too.
    mutating func addUnused(_ homes: [Int: TypeScope.Home]) {
        for (document, home) in homes.sorted(by: { $0.key < $1.key }) {
            let root = SchemaLocation(document: document, pointer: "")
            var locations = home.isLibrary ? [] : [root]
            for keyword in ["definitions", "$defs"] {
                for member in index.documents[document].value[keyword]?.members ?? [] where home.isLibrary {
                    locations.append(root.appending(keyword).appending(member.name))
                }
            }
            for location in locations { _ = lowering.scope.reference(to: location) }
        }
        _ = finishTypes()
        _ = lowering.takeFindings()
    }
}
