import ContractModel
package import ContractRegistry

/// Finds who reads an event or a part of it, and what hangs on it.
package struct ImpactAnalysis {
    private let registry: ResolvedRegistry
    private let index: ReaderIndex

    package init(_ registry: ResolvedRegistry) {
        self.registry = registry
        index = ReaderIndex(registry)
    }

    package func answer(_ question: ImpactQuestion) throws(ImpactFailure) -> ImpactReport {
        guard let name = EventName(question.event), let event = registry.event(name) else {
            let known = registry.events.map(\.name.description)
            throw .unknownEvent(nearest: Nearest.to(question.event, among: known))
        }
        let all = event.releases + event.working
        let asked = all.filter { question.includes($0.version) }
        guard !asked.isEmpty else { throw .unknownVersion(known: Self.versions(of: all)) }
        let path = try Self.path(question)
        let having = try Self.contracts(having: path, of: all, asked: asked)
        // The whole event is also read by who names a version that is yet to come.
        let versions = question.version == nil && path == nil ? [] : Self.versions(of: having)
        let matches = index.readers(of: name).touching(path, in: versions)
        return ImpactReport(
            event: name, path: path, versions: Self.versions(of: having), owner: event.latest?.owner.map(party),
            readers: matches.teams.map { team in
                ImpactReport.Reader(party: party(team), matches: matches.filter { $0.team == team })
            },
            related: related(to: event, path: path))
    }

    private func party(_ team: String) -> ImpactReport.Party {
        ImpactReport.Party(team: team, entry: registry.teams.first { $0.id.value == team })
    }

    private static func versions(of contracts: [ResolvedContract]) -> [SemanticVersion] {
        Set(contracts.map(\.version)).sorted()
    }

    private static func path(_ question: ImpactQuestion) throws(ImpactFailure) -> FieldPath? {
        guard let text = question.path else { return nil }
        guard let path = FieldPath(text), text != FieldPath.every else { throw .notAPath }
        return path
    }

    /// The versions that were asked about and have the path, under whichever of its names.
    private static func contracts(
        having path: FieldPath?, of all: [ResolvedContract], asked: [ResolvedContract]
    ) throws(ImpactFailure) -> [ResolvedContract] {
        guard let path else { return asked }
        let versions = Set(asked.map(\.version))
        let having = FieldNames(all).versions(having: path).filter { versions.contains($0.version) }
        guard having.isEmpty, let newest = asked.max(by: { $0.version < $1.version }) else { return having }
        throw .unknownPath(newest: newest.version, nearest: newest.nearest(to: path)?.description)
    }

    /// The events that refer to this one. They hold its key, so a path that does not touch the key concerns none of them.
    private func related(to event: ResolvedEvent, path: FieldPath?) -> [ImpactReport.RelatedEvent] {
        guard touchesKey(path, of: event) else { return [] }
        let readers = Set(index.readers(of: event.name).teams)
        return registry.events.filter { $0.name != event.name }.flatMap { other -> [ImpactReport.RelatedEvent] in
            guard let contract = other.latest else { return [] }
            let relations = contract.contract.relations.filter { $0.event?.value == event.name }
            guard !relations.isEmpty else { return [] }
            let further = index.readers(of: other.name).teams.filter { !readers.contains($0) }
            return relations.map { relation in
                ImpactReport.RelatedEvent(
                    event: other.name, version: contract.version, kind: relation.kind.value,
                    role: relation.role?.value, by: relation.by.map(\.value), owner: contract.owner,
                    furtherReaders: further, range: relation.range)
            }
        }
    }

    private func touchesKey(_ path: FieldPath?, of event: ResolvedEvent) -> Bool {
        guard let path, let keys = event.latest?.contract.entity?.key.map(\.value) else { return true }
        return keys.contains { $0.covers(path) || path.covers($0) }
    }
}

extension ResolvedContract {
    /// The path with the first step that leads nowhere corrected; `nil` where nothing is near.
    func nearest(to path: FieldPath) -> FieldPath? {
        let lookup = lookup(path)
        guard let missing = lookup.missing else { return nil }
        var components = path.components
        if lookup.candidates == [FieldPath.every] {
            components.insert(FieldPath.every, at: missing)
        } else if let near = Nearest.to(components[missing], among: lookup.candidates) {
            components[missing] = near
        } else {
            return nil
        }
        return FieldPath(components: components)
    }
}
