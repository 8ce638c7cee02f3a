import ContractModel
import ContractRegistry
import Diagnostics

/// The events of a domain as an AsyncAPI document: a channel for each event, a message for each version, what producers send and
/// consumers receive.
package struct AsyncAPIExport: Sendable {
    /// The edition of AsyncAPI.
    package enum Edition: String, Sendable, CaseIterable {
        case edition30 = "3.0.0"
        case edition31 = "3.1.0"
    }

    private let subject: ExportSubject
    private let edition: Edition
    private var notes: [(ResolvedContract, [String])] = []

    /// One file for each domain.
    package static func export(_ subject: ExportSubject, edition: Edition) -> Export {
        var export = Export()
        for contracts in subject.domains {
            var document = AsyncAPIExport(subject: subject, edition: edition)
            let text = document.document(contracts).text
            export.add("\(contracts[0].name.domain).asyncapi.json", text)
            for (contract, notes) in document.notes { export.note(notes, of: contract) }
        }
        return export
    }

    /// The document of one event alone.
    static func document(of versions: [ResolvedContract], in subject: ExportSubject) -> JSONOutput {
        var document = AsyncAPIExport(subject: subject, edition: .edition30)
        return document.document(versions)
    }

    private init(subject: ExportSubject, edition: Edition) {
        self.subject = subject
        self.edition = edition
    }

    private mutating func document(_ contracts: [ResolvedContract]) -> JSONOutput {
        let domain = contracts[0].name.domain
        var schemas: [(String, JSONOutput)] = []
        let messages = contracts.map { (Self.key(of: $0), message($0, &schemas)) }
        let events = ExportSubject(subject.registry, contracts).events
        var info: [(String, JSONOutput)] = [
            ("title", .string("\(subject.registryName) \(domain)")), ("version", .string(Self.state(of: contracts))),
        ]
        if let summary = subject.domain(domain) { info.append(("description", .string(summary))) }
        return .object([
            ("asyncapi", .string(edition.rawValue)), ("id", .string("urn:deed:\(subject.registryName):\(domain)")),
            ("info", .object(info)), ("defaultContentType", .string("application/json")),
            ("channels", .object(events.map { ($0[0].name.name, channel($0)) })),
            ("operations", .object(events.flatMap(operations))),
            ("components", .object([("messages", .object(messages)), ("schemas", .object(schemas))])),
        ])
    }

    /// The day of the newest release.
    private static func state(of contracts: [ResolvedContract]) -> String {
        let days = contracts.compactMap { $0.contract.release?.releasedAt.value.prefix(10) }
        return days.max().map(String.init) ?? "unreleased"
    }

    /// What a version is called within the document.
    private static func key(of contract: ResolvedContract) -> String { "\(contract.name).\(contract.version)" }

    private static func reference(_ place: String) -> JSONOutput { .object([("$ref", .string(place))]) }

    private func channel(_ versions: [ResolvedContract]) -> JSONOutput {
        let newest = versions[versions.count - 1]
        var channel: [(String, JSONOutput)] = [
            // Where the event travels is for those to say who run the broker.
            ("address", .null), ("title", .string(newest.name.description)),
        ]
        if let summary = newest.contract.summary?.value { channel.append(("summary", .string(summary))) }
        let messages = versions.map { version in
            (version.version.description, Self.reference("#/components/messages/\(Self.key(of: version))"))
        }
        channel.append(("messages", .object(messages)))
        if let owner = newest.owner {
            channel.append(("tags", .array([.object([("name", .string("owner:\(owner)"))])])))
        }
        return .object(channel)
    }

    /// What each producer sends and each consumer receives.
    private func operations(_ versions: [ResolvedContract]) -> [(String, JSONOutput)] {
        let newest = versions[versions.count - 1]
        let (name, channel) = (newest.name, Self.reference("#/channels/\(newest.name.name)"))
        let producers = newest.contract.producers.map { producer in
            (
                "\(producer.service.value).sends.\(name.name)",
                JSONOutput.object([
                    ("action", .string("send")), ("channel", channel),
                    ("title", .string("\(producer.service.value) writes \(name)")),
                ])
            )
        }
        let readings = subject.registry.consumers.flatMap { consumer in
            consumer.reads.filter { $0.event.value == name }.map { (consumer.team.value, $0) }
        }
        var teams: Set<String> = []
        let consumers = readings.filter { teams.insert($0.0).inserted }.map { team, _ in
            let own = readings.filter { $0.0 == team }.map(\.1)
            let read = versions.filter { version in own.contains { $0.versions.value.contains(version.version) } }
            var operation: [(String, JSONOutput)] = [
                ("action", .string("receive")), ("channel", channel),
                ("title", .string("\(subject.teamName(team)) reads \(name)")),
            ]
            let purposes = own.compactMap(\.purpose?.value)
            if !purposes.isEmpty { operation.append(("summary", .string(purposes.joined(separator: " ")))) }
            let messages = read.map { Self.reference("#/channels/\(name.name)/messages/\($0.version)") }
            if !messages.isEmpty { operation.append(("messages", .array(messages))) }
            return ("\(team).receives.\(name.name)", JSONOutput.object(operation))
        }
        return producers + consumers
    }

    private mutating func message(
        _ contract: ResolvedContract, _ schemas: inout [(String, JSONOutput)]
    ) -> JSONOutput {
        let key = Self.key(of: contract)
        var builder = SchemaBuilder(
            contract, for: .consumer, draft: .draft07, typePlace: "#/components/schemas/\(key).")
        let (payload, types) = builder.parts()
        schemas += types.map { ("\(key).\($0.0)", $0.1) }
        notes.append((contract, builder.notes))
        var message: [(String, JSONOutput)] = [
            ("name", .string(contract.wireType)), ("title", .string("\(contract.name) \(contract.version)")),
        ]
        if let summary = contract.contract.summary?.value { message.append(("summary", .string(summary))) }
        message += [("contentType", .string("application/json"))]
        if let headers = headers(contract) { message.append(("headers", headers)) }
        message.append(("payload", payload))
        if let key = keySchema(contract) {
            message.append(("bindings", .object([("kafka", .object([("key", key)]))])))
        }
        let tags = contract.contract.tags.map { JSONOutput.object([("name", .string($0.value))]) }
        if !tags.isEmpty { message.append(("tags", .array(tags))) }
        let examples = contract.contract.examples.compactMap { example -> JSONOutput? in
            guard case .inline(let payload) = example.payload else { return nil }
            return .object([("name", .string(example.name.value)), ("payload", .literal(payload.json))])
        }
        if !examples.isEmpty { message.append(("examples", .array(examples))) }
        return .object(message)
    }

    /// The attributes of CloudEvents in binary mode; nothing where events travel otherwise.
    private func headers(_ contract: ResolvedContract) -> JSONOutput? {
        guard case .cloudEvents = subject.registry.settings.envelope else { return nil }
        func text(_ words: String) -> JSONOutput {
            .object([("type", .string("string")), ("description", .string(words))])
        }
        func only(_ value: String) -> JSONOutput { .object([("type", .string("string")), ("const", .string(value))]) }
        let attributes: [(String, JSONOutput)] = [
            ("ce_specversion", only("1.0")), ("ce_id", text("What tells this event from all others of its source.")),
            ("ce_source", text("Who wrote it.")), ("ce_type", only(contract.wireType)),
            ("ce_dataschema", text("Ends in the version, \(contract.version).")),
            ("ce_subject", text("The key of the entity.")), ("ce_time", text("When it happened, RFC 3339.")),
            ("ce_recordedtime", text("When it was collected, RFC 3339.")),
        ]
        let required = ["ce_specversion", "ce_id", "ce_source", "ce_type"]
        return .object([
            ("type", .string("object")), ("properties", .object(attributes)), ("required", .strings(required)),
        ])
    }

    /// Events of one entity share their key, so that they stay in order.
    private func keySchema(_ contract: ResolvedContract) -> JSONOutput? {
        guard let entity = contract.contract.entity else { return nil }
        let names = entity.key.map(\.value.description).joined(separator: ", ")
        return .object([
            ("type", .string("string")), ("description", .string("The key of \(entity.type.value): \(names).")),
        ])
    }
}
