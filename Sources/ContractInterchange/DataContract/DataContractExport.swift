import ContractModel
import ContractRegistry
import Diagnostics
import YAMLSyntax

/// Contracts of the Open Data Contract Standard, version 3.1, one file for each version.
package enum DataContractExport {
    package static func export(_ subject: ExportSubject) -> Export {
        Export.each(of: subject, ending: "odcs.yaml") { contract in
            var builder = DataContractBuilder(contract)
            let properties = builder.properties(contract.payload)
            return (YAMLOutput.file(document(contract, properties, builder, subject)), builder.notes.list)
        }
    }

    private static func document(
        _ contract: ResolvedContract, _ properties: [JSONOutput], _ builder: DataContractBuilder,
        _ subject: ExportSubject
    ) -> JSONOutput {
        let written = contract.contract
        var members: [(String, JSONOutput)] = [
            ("apiVersion", .string("v3.1.0")), ("kind", .string("DataContract")),
            ("id", .string("urn:deed:\(subject.registryName):\(contract.name)")),
            ("name", .string(contract.name.description)), ("version", .string(contract.version.description)),
            ("status", .string(written.effectiveStatus.rawValue)), ("domain", .string(contract.name.domain)),
            ("tenant", .string(subject.registryName)),
        ]
        let tags = written.tags.map(\.value)
        if !tags.isEmpty { members.append(("tags", .strings(tags))) }
        members.append(("description", .object(description(contract, subject))))
        members.append(("schema", .array([schema(contract, properties, builder)])))
        if let owner = contract.owner { members.append(("team", team(owner, subject))) }
        let consumers = subject.readers(of: contract)
        let roles = consumers.map { consumer in
            JSONOutput.object([
                ("role", .string(consumer.team.value)), ("access", .string("read")),
                ("description", .string("Declares to read this event.")),
            ])
        }
        if !roles.isEmpty { members.append(("roles", .array(roles))) }
        let retention = written.retention?.value ?? "forever"
        members.append(
            ("slaProperties", .array([.object([("property", .string("retention")), ("value", .string(retention))])])))
        let custom = self.custom(contract)
        if !custom.isEmpty { members.append(("customProperties", .array(custom))) }
        return .object(members)
    }

    private static func description(
        _ contract: ResolvedContract, _ subject: ExportSubject
    ) -> [(String, JSONOutput)] {
        let written = contract.contract
        var members: [(String, JSONOutput)] = []
        if let summary = written.summary?.value { members.append(("purpose", .string(summary))) }
        if let description = written.description?.value { members.append(("usage", .string(description))) }
        if let deprecated = written.deprecated {
            let words = ["Deprecated.", deprecated.reason?.value, deprecated.sunset.map { "Ends on \($0.value)." }]
            members.append(("limitations", .string(words.compactMap(\.self).joined(separator: " "))))
        }
        return members
    }

    private static func schema(
        _ contract: ResolvedContract, _ properties: [JSONOutput], _ builder: DataContractBuilder
    ) -> JSONOutput {
        var members: [(String, JSONOutput)] = [
            ("name", .string(contract.name.name)), ("physicalName", .string(contract.wireType)),
            ("logicalType", .string("object")), ("physicalType", .string("event")),
        ]
        if let summary = contract.contract.summary?.value { members.append(("description", .string(summary))) }
        members.append(("properties", .array(properties)))
        let conditions = contract.payload.invariants.map { invariant in
            JSONOutput.object([
                ("type", .string("text")), ("name", .string(invariant.id.value)),
                ("description", .string(invariant.doc?.value ?? "The condition `\(invariant.id.value)` holds.")),
                ("dimension", .string("consistency")),
                ("severity", .string(invariant.severity == .reject ? "error" : "warning")),
            ])
        }
        if !conditions.isEmpty { members.append(("quality", .array(conditions))) }
        return .object(members)
    }

    private static func team(_ owner: String, _ subject: ExportSubject) -> JSONOutput {
        let team = subject.registry.teams.first { $0.id.value == owner }
        var members: [(String, JSONOutput)] = [("name", .string(owner))]
        if let name = team?.name?.value { members.append(("description", .string(name))) }
        if let contact = team?.contact?.value {
            members.append(("members", .array([.object([("username", .string(contact))])])))
        }
        return .object(members)
    }

    private static func custom(_ contract: ResolvedContract) -> [JSONOutput] {
        let written = contract.contract
        var pairs: [(String, JSONOutput)] = []
        if let entity = written.entity {
            pairs.append(("entity", .string(entity.type.value)))
            pairs.append(("entityKey", .strings(entity.key.map(\.value.description))))
        }
        if let path = written.occurredAt?.value { pairs.append(("occurredAt", .string(path.description))) }
        let key = written.idempotencyKey.map(\.value.description)
        if !key.isEmpty { pairs.append(("idempotencyKey", .strings(key))) }
        let producers = written.producers.map(\.service.value)
        if !producers.isEmpty { pairs.append(("producers", .strings(producers))) }
        return pairs.map { .object([("property", .string($0.0)), ("value", $0.1)]) }
    }
}
