package import ContractModel
package import Diagnostics

/// The answer to who is touched when an event, or a part of it, changes.
package struct ImpactReport: Sendable {
    /// A team, and how it is reached.
    package struct Party: Sendable {
        package var team: String
        /// `nil` where `teams.yaml` does not have it.
        package var entry: Team?

        /// Whether there is a way to tell the team.
        package var canBeTold: Bool { entry?.contact != nil || entry?.handle != nil }
    }

    /// A team that reads it.
    package struct Reader: Sendable {
        package var party: Party
        package var matches: [ReaderMatch]
    }

    /// Another event that says how it acts on this one, or points at it.
    package struct RelatedEvent: Sendable {
        package var event: EventName
        package var version: SemanticVersion
        package var kind: Relation.Kind
        package var role: String?
        package var by: [FieldPath]
        package var owner: String?
        /// Who reads that event and not this one, so that nobody would ask them.
        package var furtherReaders: [String]
        package var range: SourceRange
    }

    package var event: EventName
    package var path: FieldPath?
    /// The versions that were asked about and have the path, ascending; a version that is released and worked on is one.
    package var versions: [SemanticVersion]
    package var owner: Party?
    package var readers: [Reader]
    package var related: [RelatedEvent]

    /// The teams that somebody has to find in another way: they have no contact and no handle.
    package var untold: [String] {
        readers.map(\.party).filter { !$0.canBeTold }.map(\.team)
    }
}

/// Why a question has no answer.
package enum ImpactFailure: Error, Sendable, Hashable {
    case unknownEvent(nearest: String?)
    case unknownVersion(known: [SemanticVersion])
    case notAPath
    /// No version has the path; what may have been meant instead.
    case unknownPath(newest: SemanticVersion, nearest: String?)
}
