package import ContractModel
package import ContractRegistry
package import Diagnostics
import PayloadSets

/// One rule about how contracts change: what it is, for people; what it may break; examples, which are its tests; and which
/// facts it judges. It walks no schema. There is one of each, which every finding of it names.
package final class CompatibilityRule: Sendable {
    package let description: RuleDescription
    package let verdicts: RuleVerdicts
    package let examples: [ChangeExample]
    package let judges: @Sendable (ChangeSite) -> Bool
    package let words: @Sendable (ChangeSite) -> FindingWords

    package var id: RuleID { description.id }

    /// - Parameters:
    ///   - summary: What changed, as a clause: `a required field was removed`.
    ///   - why: Why it matters, in Markdown.
    ///   - instead: What to do instead, in Markdown.
    init(
        _ id: RuleID, _ severity: Severity, _ summary: String, why: String, instead: String,
        _ verdicts: RuleVerdicts, examples: [ChangeExample],
        judges: @escaping @Sendable (ChangeSite) -> Bool, words: @escaping @Sendable (ChangeSite) -> FindingWords
    ) {
        description = RuleDescription(id: id, severity: severity, summary: summary, rationale: why, remedy: instead)
        self.verdicts = verdicts
        self.examples = examples
        self.judges = judges
        self.words = words
    }
}

/// How a finding puts it.
package struct FindingWords: Sendable {
    /// `required field `total_cents` was removed`; the event is added behind it.
    package var message: String
    /// Beneath the new version's line.
    package var here: String?
    /// Beneath the released line.
    package var there: String?
    /// The way out, where it is another than the usual one.
    package var help: String?

    package init(_ message: String, here: String? = nil, there: String? = nil, help: String? = nil) {
        self.message = message
        self.here = here
        self.there = there
        self.help = help
    }
}

/// A fact with the two versions that it is about.
package struct ChangeSite: Sendable {
    package var change: Change
    package var old: ResolvedContract
    package var new: ResolvedContract
    /// The day on which it is looked at.
    package var today: CalendarDay
    /// Every path from the payload at which the change shows, the shortest first.
    package var paths: [FieldPath]

    package var kind: ChangeKind { change.kind }
    package var path: FieldPath { paths.first ?? FieldPath(components: change.place.path) }
    /// `` `total.minor_units` ``, or `the payload`.
    package var name: String { path.components.isEmpty ? "the payload" : "`\(path)`" }
    /// The path by the names of the old version.
    package var formerPath: FieldPath {
        switch kind {
        case .fieldRenamed(let old, _), .fieldWireName(let old, _), .fieldSwiftName(let old, _),
            .fieldLooksRenamed(let old, _):
            FieldPath(components: path.components.dropLast() + [old.name])
        default: path
        }
    }

    /// The last step of the path.
    package var leaf: String { path.components.last.map { "`\($0)`" } ?? "the payload" }
}

extension ChangeSite {
    /// Whether it is an item of a list or a value of a map.
    var isItem: Bool { change.place.path.last == FieldPath.every }
}

extension SemanticVersion {
    /// `2.0.0` of 1.4.2.
    package var nextMajor: SemanticVersion { SemanticVersion(major: major + 1, minor: 0, patch: 0) }
    /// `1.5.0` of 1.4.2.
    package var nextMinor: SemanticVersion { SemanticVersion(major: major, minor: minor + 1, patch: 0) }
    /// `1.4.3` of 1.4.2.
    package var nextPatch: SemanticVersion { SemanticVersion(major: major, minor: minor, patch: patch + 1) }
}
