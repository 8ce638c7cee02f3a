package import ContractModel
package import DeedRuntime

/// What became of a payload that was to be one of the newest version.
package enum UpcastOutcome: Sendable, Hashable {
    /// A payload of the newest version, valid for its readers.
    case upcast(JSONValue)
    /// Not upcast: these steps are implemented by the module that reads.
    case needsCode([String])
    case failed(UpcastFailure)
}

/// Why a payload is none of the newest version.
package struct UpcastFailure: Sendable, Hashable {
    package enum Stage: Sendable, Hashable {
        /// There is no contract of the major that it was written under.
        case unknownMajor(Int)
        /// A reader of its own version refuses it.
        case reading(SemanticVersion)
        /// The major has no `upcast` from the one before.
        case noUpcast(Int)
        /// The upcast of a version leaves something without a value.
        case step(to: SemanticVersion)
        /// A reader of the newest version refuses the result.
        case result(SemanticVersion)
    }

    package var stage: Stage
    /// What is wrong: with the payload as it came, or with ``result`` where there is one.
    package var violations: [Violation]
    /// How far it came.
    package var result: JSONValue?

    package init(_ stage: Stage, _ violations: [Violation] = [], result: JSONValue? = nil) {
        self.stage = stage
        self.violations = violations
        self.result = result
    }
}
