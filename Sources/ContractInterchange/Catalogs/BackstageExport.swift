import ContractModel
import ContractRegistry
import Diagnostics
import YAMLSyntax

/// Entities for Backstage's catalogue: teams as groups, domains as systems, events as APIs, producers as components.
package enum BackstageExport {
    package static func export(_ subject: ExportSubject) -> Export {
        let events = subject.events
        let entities =
            subject.registry.teams.map { group($0) } + subject.domains.map { system($0, subject) }
            + components(events, subject) + events.map { api($0, subject) }
        var export = Export()
        export.add("catalog-info.yaml", entities.map { YAMLOutput.file($0) }.joined(separator: "---\n"))
        return export
    }

    private static func entity(
        _ kind: String, _ name: String, _ metadata: [(String, JSONOutput)], _ spec: [(String, JSONOutput)]
    ) -> JSONOutput {
        .object([
            ("apiVersion", .string("backstage.io/v1alpha1")), ("kind", .string(kind)),
            ("metadata", .object([("name", .string(name))] + metadata)), ("spec", .object(spec)),
        ])
    }

    private static func group(_ team: Team) -> JSONOutput {
        var profile: [(String, JSONOutput)] = []
        if let name = team.name?.value { profile.append(("displayName", .string(name))) }
        if let contact = team.contact?.value, contact.contains("@") { profile.append(("email", .string(contact))) }
        var spec: [(String, JSONOutput)] = [("type", .string("team")), ("children", .array([]))]
        if !profile.isEmpty { spec.insert(("profile", .object(profile)), at: 1) }
        return entity("Group", team.id.value, [], spec)
    }

    private static func system(_ contracts: [ResolvedContract], _ subject: ExportSubject) -> JSONOutput {
        let name = contracts[0].name.domain
        let domain = subject.registry.domains.first { $0.name == name }
        let metadata = (domain?.summary?.value).map { [("description", JSONOutput.string($0))] } ?? []
        return entity("System", name, metadata, [("owner", .string(domain?.owner?.value ?? "unknown"))])
    }

    private static func components(_ events: [[ResolvedContract]], _ subject: ExportSubject) -> [JSONOutput] {
        var order: [String] = []
        var found: [String: (owner: String, apis: [String])] = [:]
        for versions in events {
            guard let newest = versions.last else { continue }
            for producer in newest.contract.producers {
                let service = producer.service.value
                if found[service] == nil {
                    order.append(service)
                    found[service] = (producer.team?.value ?? newest.owner ?? "unknown", [])
                }
                found[service]?.apis.append(newest.name.description)
            }
        }
        return order.sorted().compactMap { service in
            found[service].map { component in
                entity(
                    "Component", Self.name(service), [],
                    [
                        ("type", .string("service")), ("lifecycle", .string("production")),
                        ("owner", .string(component.owner)), ("providesApis", .strings(component.apis)),
                    ])
            }
        }
    }

    /// A name that Backstage takes: letters, digits, and `-_.` between them, 63 at most.
    private static func name(_ text: String) -> String {
        let name = String(
            text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" }.prefix(63))
        return name.isEmpty ? "unnamed" : name
    }

    private static func api(_ versions: [ResolvedContract], _ subject: ExportSubject) -> JSONOutput {
        let newest = versions[versions.count - 1]
        var metadata: [(String, JSONOutput)] = [("title", .string(newest.name.description))]
        if let summary = newest.contract.summary?.value { metadata.append(("description", .string(summary))) }
        let readers = subject.registry.consumers.filter { $0.reads.contains { $0.event.value == newest.name } }
        var annotations: [(String, JSONOutput)] = [("deed/version", .string(newest.version.description))]
        if !readers.isEmpty {
            annotations.append(("deed/consumers", .string(readers.map(\.team.value).joined(separator: ","))))
        }
        metadata.append(("annotations", .object(annotations)))
        let lifecycle: String =
            switch newest.contract.effectiveStatus {
            case .draft: "experimental"
            case .active: "production"
            case .deprecated, .retired: "deprecated"
            }
        return entity(
            "API", name(newest.name.description), metadata,
            [
                ("type", .string("asyncapi")), ("lifecycle", .string(lifecycle)),
                ("owner", .string(newest.owner ?? "unknown")), ("system", .string(newest.name.domain)),
                ("definition", .string(AsyncAPIExport.document(of: versions, in: subject).text)),
            ])
    }
}
