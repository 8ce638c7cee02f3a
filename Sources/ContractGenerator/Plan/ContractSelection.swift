package import ContractModel
package import ContractRegistry

/// The contracts that a target generates from: of each event that was asked for, one contract per major.
package struct ContractSelection: Sendable {
    /// Where the contracts come from.
    package enum Source: Sendable { case working, releases }

    /// One event and its versions by major, ascending.
    package struct Event: Sendable {
        package var name: EventName
        package var versions: [ResolvedContract]
    }

    package private(set) var events: [Event] = []
    /// The patterns that match no event, by their place in the list.
    package private(set) var unmatched: [Int] = []

    init(events: [Event]) { self.events = events }

    /// - Parameter patterns: names of events, where `*` stands for any text; all events where there are none.
    package init(_ registry: ResolvedRegistry, events patterns: [String] = [], from source: Source) {
        var matched: Set<Int> = []
        for event in registry.events {
            let name = event.name.description
            let hits = patterns.indices.filter { Glob.matches(patterns[$0], name) }
            matched.formUnion(hits)
            guard patterns.isEmpty || !hits.isEmpty else { continue }
            let versions = Self.versions(of: event, from: source)
            if !versions.isEmpty { events.append(Event(name: event.name, versions: versions)) }
        }
        unmatched = patterns.indices.filter { !matched.contains($0) }
    }

    /// The working contract of each major, or its newest release where there is no working one or releases are wanted.
    private static func versions(of event: ResolvedEvent, from source: Source) -> [ResolvedContract] {
        var byMajor: [Int: ResolvedContract] = [:]
        for release in event.releases { byMajor[release.version.major] = release }
        if source == .working {
            for contract in event.working { byMajor[contract.version.major] = contract }
        }
        return byMajor.keys.sorted().compactMap { byMajor[$0] }
    }
}
