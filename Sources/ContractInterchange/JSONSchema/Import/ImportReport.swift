/// One thing that the imported contracts do not say as the schemas did.
package struct ImportFinding: Sendable, Hashable {
    package enum Effect: String, Sendable, Hashable {
        /// Some payloads change sides.
        case lost
        /// A decision that holds for every import.
        case policy
    }

    /// Relative to the imported folder.
    package var file: String
    /// JSON Pointer.
    package var pointer: String
    package var construct: String
    package var effect: Effect
    /// What was done instead.
    package var action: String
}

/// What was read, what was carried over, and what was not.
package struct ImportReport: Sendable {
    package var files = 0
    package var events = 0
    /// Versions of events.
    package var contracts = 0
    package var completeContracts = 0
    /// Versions that no contract could be made of.
    package var refused: [SkippedFile] = []
    package var sharedTypes = 0
    package var fields = 0
    package var fieldsWithLosses = 0
    package var findings: [ImportFinding] = []
    package var skipped: [SkippedFile] = []
    /// Examples that the contract refuses, by file.
    package var refusedExamples: [SkippedFile] = []

    package init() {}

    package var losses: [ImportFinding] { findings.filter { $0.effect == .lost } }
    package var contractsRead: Int { contracts + refused.count }
    package var completeFields: Int { fields - fieldsWithLosses }
}
