package import ContractModel
package import ContractRegistry

/// Who reads what, as the consumer files of a registry declare it. Owners and producers are no readers unless they have
/// declared to read.
package struct ReaderIndex: Sendable {
    private let registry: ResolvedRegistry
    private let declarations: [EventName: [EventReaders.Declaration]]

    /// - Parameter base: An earlier state: what a team declared there counts too, so that nobody is passed over by taking a
    ///   declaration away in the change that it would stop.
    package init(_ registry: ResolvedRegistry, formerly base: ResolvedRegistry? = nil) {
        self.registry = registry
        var declarations: [EventName: [EventReaders.Declaration]] = [:]
        for consumer in registry.consumers {
            for reading in consumer.reads {
                declarations[reading.event.value, default: []].append(
                    EventReaders.Declaration(team: consumer.team.value, reading: reading))
            }
        }
        for consumer in base?.consumers ?? [] {
            for reading in consumer.reads {
                let former = EventReaders.Declaration(team: consumer.team.value, reading: reading)
                let known = declarations[reading.event.value] ?? []
                if !known.contains(where: { $0.says(as: former) }) {
                    declarations[reading.event.value, default: []].append(former)
                }
            }
        }
        self.declarations = declarations
    }

    /// Everybody who reads an event. It follows every declared path once, so keep it where an event has many changes.
    package func readers(of event: EventName) -> EventReaders {
        registry.event(event).map { readers(of: $0) } ?? EventReaders(declarations[event] ?? [], names: FieldNames([]))
    }

    /// The same for an event that is at hand.
    func readers(of event: ResolvedEvent) -> EventReaders {
        EventReaders(declarations[event.name] ?? [], names: FieldNames(event.releases + event.working))
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

extension EventReaders.Declaration {
    /// Whether the same team declares to read the same.
    fileprivate func says(as other: Self) -> Bool { team == other.team && reading.text == other.reading.text }
}

extension Reading {
    /// Versions, fields and values, without the purpose.
    fileprivate var text: String {
        var parts = [versions.value.description]
        if case .paths(let paths) = fields { parts += paths.map(\.value.escaped).sorted() }
        parts += values.map { "\($0.field.value.escaped)=\($0.values.map(\.value).sorted())" }.sorted()
        return parts.joined(separator: " ")
    }
}
