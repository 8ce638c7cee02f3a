package import Diagnostics

/// `deed-generate.yaml`: what a Swift target generates.
package struct TargetConfiguration: Sendable {
    package enum Source: String, Sendable, Hashable, CaseIterable { case releases, working }

    /// The path of the registry, relative to the file.
    package var registry: Located<String>
    /// Names or globs; all events where empty.
    package var events: [Located<String>]
    /// Where `nil`, working inside the registry's own package and releases elsewhere.
    package var from: Located<Source>?
    /// Where `nil`, what the registry's settings say.
    package var access: Located<Settings.Swift.Access>?
    package var range: SourceRange

    package init(registry: Located<String>, range: SourceRange) {
        self.registry = registry
        events = []
        self.range = range
    }
}
