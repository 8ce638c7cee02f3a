package import ContractModel

/// A waiver that a release needs: it goes into the snapshot of that version, and out of the team's file.
package struct UsedWaiver: Sendable {
    package var waiver: Waiver
    /// Of the contract that is released.
    package var version: SemanticVersion

    package init(_ waiver: Waiver, for version: SemanticVersion) {
        self.waiver = waiver
        self.version = version
    }
}
