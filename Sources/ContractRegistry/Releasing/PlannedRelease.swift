package import ContractModel

/// A snapshot that is ready to be written.
package struct PlannedRelease: Sendable {
    package var event: EventName
    package var version: SemanticVersion
    package var snapshot: Contract
    /// The bytes of the file, the same for the same contract and time.
    package var text: String

    package init(event: EventName, version: SemanticVersion, snapshot: Contract, text: String) {
        self.event = event
        self.version = version
        self.snapshot = snapshot
        self.text = text
    }

    /// Relative to the registry: `orders/order_placed/releases`.
    package var folder: String { "\(event.domain)/\(event.name)/releases" }
    package var fileName: String { "\(version).yaml" }
    package var path: String { "\(folder)/\(fileName)" }
}
