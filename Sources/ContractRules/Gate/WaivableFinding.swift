package import ContractModel
package import Diagnostics

/// A blocking finding that teams may accept, as far as that is of interest.
package struct WaivableFinding: Sendable, Hashable {
    /// See ``FindingFingerprint``.
    package var fingerprint: String
    package var rule: RuleID
    package var event: EventName
    /// The version that is to be released.
    package var version: SemanticVersion
    /// The released version that it was compared with; `nil` where the finding is about no release.
    package var against: SemanticVersion?
    /// The teams that read what it touches; see ``EventReaders``.
    package var affectedTeams: [String]
    /// The team that owns the event, which answers for what touches nobody.
    package var owner: String?

    package init(
        fingerprint: String, rule: RuleID, event: EventName, version: SemanticVersion, against: SemanticVersion? = nil,
        affectedTeams: [String], owner: String?
    ) {
        self.fingerprint = fingerprint
        self.rule = rule
        self.event = event
        self.version = version
        self.against = against
        self.affectedTeams = affectedTeams
        self.owner = owner
    }

    /// The teams of which each must accept it, by name: those that it hits; the owner where it hits nobody.
    package var judges: [String] {
        affectedTeams.isEmpty ? [owner].compactMap(\.self) : Set(affectedTeams).sorted()
    }
}

/// What became of a finding.
package struct WaiverVerdict: Sendable, Hashable {
    /// Where it was accepted: by whom and why.
    package var suppression: Suppression?
    /// The teams that have not accepted it, by name; where there is nobody who could, none.
    package var missing: [String]

    package var isWaived: Bool { suppression != nil }
}
