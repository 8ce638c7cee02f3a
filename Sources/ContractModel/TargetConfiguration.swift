public import Diagnostics

/// `deed-generate.yaml`: what a Swift target generates.
public struct TargetConfiguration: Sendable {
    public enum Source: String, Sendable, Hashable, CaseIterable { case releases, working }

    /// The path of the registry, relative to the file.
    public var registry: Located<String>
    /// Names or globs; all events where empty.
    public var events: [Located<String>]
    /// Where `nil`, working inside the registry's own package and releases elsewhere.
    public var from: Located<Source>?
    /// Where `nil`, what the registry's settings say.
    public var access: Located<Settings.Swift.Access>?
    public var range: SourceRange

    public init(registry: Located<String>, range: SourceRange) {
        self.registry = registry
        events = []
        self.range = range
    }
}
