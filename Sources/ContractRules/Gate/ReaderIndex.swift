package import ContractModel
package import ContractRegistry

/// Who reads what, as the consumer files of a registry declare it. Owners and producers are no readers unless they have
/// declared to read.
package struct ReaderIndex: Sendable {
    private let registry: ResolvedRegistry
    private let declarations: [EventName: [EventReaders.Declaration]]

    package init(_ registry: ResolvedRegistry) {
        self.registry = registry
        var declarations: [EventName: [EventReaders.Declaration]] = [:]
        for consumer in registry.consumers {
            for reading in consumer.reads {
                declarations[reading.event.value, default: []].append(
                    EventReaders.Declaration(team: consumer.team.value, reading: reading))
            }
        }
        self.declarations = declarations
    }

    /// Everybody who reads an event. It follows every declared path once, so keep it where an event has many changes.
    package func readers(of event: EventName) -> EventReaders {
        let versions = registry.event(event).map { $0.releases + $0.working } ?? []
        return EventReaders(declarations[event] ?? [], names: FieldNames(versions))
    }

    /// Who reads a part of an event; see ``EventReaders/touching(_:in:value:)``.
    package func readers(
        of event: EventName, touching path: FieldPath?, in versions: [SemanticVersion] = [], value: String? = nil
    ) -> [ReaderMatch] {
        declarations[event] == nil ? [] : readers(of: event).touching(path, in: versions, value: value)
    }

    /// Every event that somebody declares to read, by name.
    package var events: [EventName] { declarations.keys.sorted() }
}
