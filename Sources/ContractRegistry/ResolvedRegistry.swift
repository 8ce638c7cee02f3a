package import ContractModel

/// A registry in which nothing is left to look up. Every stage after loading accepts only this.
package struct ResolvedRegistry: Sendable {
    package var root: String
    package var settings: Settings
    package var teams: [Team]
    package var domains: [Domain]
    package var consumers: [Consumer]
    package var waivers: [WaiverFile]
    /// Sorted by name.
    package var events: [ResolvedEvent]

    package init(registry: Registry, events: [ResolvedEvent]) {
        root = registry.root
        settings = registry.settings
        teams = registry.teams
        domains = registry.domains
        consumers = registry.consumers
        waivers = registry.waivers
        self.events = events
    }

    package func event(_ name: EventName) -> ResolvedEvent? {
        var low = 0
        var high = events.count
        while low < high {
            let middle = (low + high) / 2
            if events[middle].name < name { low = middle + 1 } else { high = middle }
        }
        return low < events.count && events[low].name == name ? events[low] : nil
    }
}

/// One event with all its versions.
package struct ResolvedEvent: Sendable {
    package var name: EventName
    /// By major, ascending.
    package var working: [ResolvedContract]
    /// By version, ascending.
    package var releases: [ResolvedContract]

    package init(name: EventName, working: [ResolvedContract], releases: [ResolvedContract]) {
        self.name = name
        self.working = working
        self.releases = releases
    }

    /// The highest major's working contract, else the highest release.
    package var latest: ResolvedContract? { working.last ?? releases.last }

    /// What was released, and working contracts of versions that were not, by version.
    package var versions: [ResolvedContract] { versions { _ in true } }

    /// Those of them that are wanted.
    package func versions(where isWanted: (SemanticVersion) -> Bool) -> [ResolvedContract] {
        let released = releases.filter { isWanted($0.version) }
        let open = working.filter { contract in
            isWanted(contract.version) && !released.contains { $0.version == contract.version }
        }
        return open.isEmpty ? released : (released + open).sorted { $0.version < $1.version }
    }

    package func releases(ofMajor major: Int) -> [ResolvedContract] {
        releases.filter { $0.contract.version.value.major == major }
    }
}
