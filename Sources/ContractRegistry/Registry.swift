package import ContractModel
public import Diagnostics

/// A registry as loaded: everything that was written, references not followed yet.
package struct Registry: Sendable {
    /// The folder, as people should see it.
    package var root: String
    package var settings: Settings
    package var teams: [Team]
    package var domains: [Domain]
    package var consumers: [Consumer]
    package var waivers: [WaiverFile]
    /// Sorted by name.
    package var events: [EventHistory]

    package init(root: String, settings: Settings) {
        self.root = root
        self.settings = settings
        teams = []
        domains = []
        consumers = []
        waivers = []
        events = []
    }
}

/// One event: its working contracts and its releases.
package struct EventHistory: Sendable {
    package var name: EventName
    /// By major, ascending.
    package var working: [ContractFile]
    /// By version, ascending.
    package var releases: [ContractFile]
    /// Releases that were found and not read yet, by version, ascending; see ``ReleaseReading/deferred``.
    package var deferred: [DeferredRelease] = []

    package init(name: EventName, working: [ContractFile] = [], releases: [ContractFile] = []) {
        self.name = name
        self.working = working
        self.releases = releases
    }
}

/// A contract and the file that it was read from.
package struct ContractFile: Sendable {
    /// Relative to the registry: `orders/order_placed/v2.yaml`.
    package var path: String
    package var source: SourceID
    package var contract: Contract
    /// The payloads of examples and counterexamples that stand in files of their own, by the path as written.
    package var exampleFiles: [ExampleFile]

    package init(path: String, source: SourceID, contract: Contract, exampleFiles: [ExampleFile] = []) {
        self.path = path
        self.source = source
        self.contract = contract
        self.exampleFiles = exampleFiles
    }
}

/// The bytes of an `examples/*.json` file that a contract names.
public struct ExampleFile: Sendable {
    public var path: String
    public var source: SourceID

    public init(path: String, source: SourceID) {
        self.path = path
        self.source = source
    }
}
