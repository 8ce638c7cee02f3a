import ContractModel
import ContractRegistry
import Diagnostics

/// Static metadata for OpenLineage 2: each version of an event as a dataset, each producer and each consumer as a job. One event of
/// OpenLineage is one line.
package struct OpenLineageExport {
    private let subject: ExportSubject
    /// Of what is not released, RFC 3339.
    private let now: String
    private let producer: String

    package static func export(_ subject: ExportSubject, now: String) -> Export {
        let writer = OpenLineageExport(
            subject: subject, now: now,
            producer: subject.registry.settings.site.url?.value ?? "urn:deed:\(subject.registryName)")
        var export = Export()
        let events = subject.contracts.map(writer.dataset) + subject.events.flatMap(writer.jobs)
        export.add("openlineage.ndjson", events.map { $0.line + "\n" }.joined())
        return export
    }

    private static let specification = "https://openlineage.io/spec"

    private func event(_ kind: String, at time: String, _ members: [(String, JSONOutput)]) -> JSONOutput {
        .object(
            [
                ("eventTime", .string(time)), ("producer", .string(producer)),
                ("schemaURL", .string("\(Self.specification)/2-0-2/OpenLineage.json#/$defs/\(kind)")),
            ] + members)
    }

    private func facet(_ name: String, _ version: String, _ members: [(String, JSONOutput)]) -> JSONOutput {
        let url = "\(Self.specification)/facets/\(version)/\(name).json#/$defs/\(name)"
        return .object([("_producer", .string(producer)), ("_schemaURL", .string(url))] + members)
    }

    private func time(of contract: ResolvedContract) -> String { contract.contract.release?.releasedAt.value ?? now }

    private func name(of contract: ResolvedContract) -> [(String, JSONOutput)] {
        [("namespace", .string("deed:\(subject.registryName)")), ("name", .string(contract.name.description))]
    }

    private func dataset(_ contract: ResolvedContract) -> JSONOutput {
        var open: [TypeID] = []
        var facets: [(String, JSONOutput)] = [
            (
                "schema",
                facet("SchemaDatasetFacet", "1-1-1", [("fields", .array(fields(contract.root, contract, &open)))])
            ),
            (
                "version",
                facet(
                    "DatasetVersionDatasetFacet", "1-0-1", [("datasetVersion", .string(contract.version.description))])
            ),
        ]
        if let words = contract.words {
            facets.append(
                ("documentation", facet("DocumentationDatasetFacet", "1-1-0", [("description", .string(words))])))
        }
        if let owner = contract.owner {
            let owners: JSONOutput = .array([.object([("name", .string("team:\(owner)")), ("type", .string("OWNER"))])])
            facets.append(("ownership", facet("OwnershipDatasetFacet", "1-0-1", [("owners", owners)])))
        }
        return event(
            "DatasetEvent", at: time(of: contract),
            [("dataset", .object(name(of: contract) + [("facets", .object(facets))]))])
    }

    private func fields(_ spec: ResolvedSpec, _ contract: ResolvedContract, _ open: inout [TypeID]) -> [JSONOutput] {
        if case .named(let id) = spec.shape {
            guard !open.contains(id) else { return [] }
            open.append(id)
        }
        defer { if case .named = spec.shape { open.removeLast() } }
        var result: [JSONOutput] = []
        for part in contract.parts(of: spec) {
            var members: [(String, JSONOutput)] = [
                ("name", .string(part.step == FieldPath.every ? "_element" : part.step))
            ]
            if let inner = part.spec {
                members.append(("type", .string(Self.word(inner, contract))))
                let doc = part.field?.doc
                if let doc { members.append(("description", .string(doc))) }
                let nested = fields(inner, contract, &open)
                if !nested.isEmpty { members.append(("fields", .array(nested))) }
            }
            result.append(.object(members))
        }
        return result
    }

    private static func word(_ spec: ResolvedSpec, _ contract: ResolvedContract) -> String {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): scalar.rawValue
        case .record: "struct"
        case .list, .tuple: "array"
        case .map: "map"
        case .enumeration: "string"
        case .union, .oneOf: "union"
        case .named, .unresolved: "unknown"
        }
    }

    private func jobs(_ versions: [ResolvedContract]) -> [JSONOutput] {
        guard let newest = versions.last else { return [] }
        let datasets: JSONOutput = .array([.object(name(of: newest))])
        func job(_ namespace: String, _ name: String, _ words: String?, _ way: String) -> JSONOutput {
            var job: [(String, JSONOutput)] = [
                ("namespace", .string("deed:\(subject.registryName):\(namespace)")), ("name", .string(name)),
            ]
            if let words {
                let facet = facet("DocumentationJobFacet", "1-1-0", [("description", .string(words))])
                job.append(("facets", .object([("documentation", facet)])))
            }
            return event("JobEvent", at: time(of: newest), [("job", .object(job)), (way, datasets)])
        }
        let producers = newest.contract.producers.map { producer in
            job(producer.team?.value ?? newest.owner ?? "unknown", producer.service.value, nil, "outputs")
        }
        let consumers = subject.registry.consumers.flatMap { consumer in
            consumer.reads.filter { $0.event.value == newest.name }.map { reading in
                job(
                    consumer.team.value, "reads \(newest.name) \(reading.versions.value)", reading.purpose?.value,
                    "inputs")
            }
        }
        return producers + consumers
    }
}
