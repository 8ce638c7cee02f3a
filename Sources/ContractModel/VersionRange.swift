/// The versions that a consumer reads: `2.x`, `2.1.x`, `2.1.0`, or terms such as `>=2.1.0 <4.0.0`.
package struct VersionRange: Sendable, Hashable, CustomStringConvertible {
    /// First version that is in.
    package var lower: SemanticVersion
    /// First version that is out; `nil` without end.
    package var upper: SemanticVersion?
    package var description: String

    package init(lower: SemanticVersion, upper: SemanticVersion?, description: String) {
        self.lower = lower
        self.upper = upper
        self.description = description
    }

    package func contains(_ version: SemanticVersion) -> Bool {
        version >= lower && upper.map { version < $0 } ?? true
    }
}
