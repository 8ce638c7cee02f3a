/// The versions that a consumer reads: `2.x`, `2.1.x`, `2.1.0`, or terms such as `>=2.1.0 <4.0.0`.
public struct VersionRange: Sendable, Hashable, CustomStringConvertible {
    /// First version that is in.
    public var lower: SemanticVersion
    /// First version that is out; `nil` without end.
    public var upper: SemanticVersion?
    public var description: String

    public init(lower: SemanticVersion, upper: SemanticVersion?, description: String) {
        self.lower = lower
        self.upper = upper
        self.description = description
    }

    public func contains(_ version: SemanticVersion) -> Bool {
        version >= lower && upper.map { version < $0 } ?? true
    }
}
