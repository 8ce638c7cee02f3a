package import ContractModel
package import Diagnostics

/// A finding about a contract, with all the releases that it is about and all the people.
package struct GateFinding: Sendable {
    package var finding: Finding
    package var against: Counterpart
    /// The versions that it is found against, ascending; of what is not about old payloads, the newest alone.
    package var versions: [SemanticVersion]
    package var severity: Severity
    package var fingerprint: String
    /// Who reads what it touches.
    package var readers: [ReaderMatch]
    /// Who accepted it, where everybody did who has to.
    package var suppression: Suppression?
    /// Who has not accepted it yet, where some have or could.
    package var missing: [String] = []

    package var rule: CompatibilityRule { finding.rule }

    /// Whether it keeps the version from being released as what it says it is.
    package var isBlocking: Bool { severity == .error && suppression == nil }

    /// Whether another version cures it.
    package var isCuredByMajor: Bool { severity == .error && !rule.verdicts.isAboutPromise }
}
