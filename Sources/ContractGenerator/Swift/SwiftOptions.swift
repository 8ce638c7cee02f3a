package import ContractModel

/// How Swift is generated.
package struct SwiftOptions: Sendable {
    package var access: Settings.Swift.Access
    package var codable: Settings.Swift.CodableStyle
    package var acronyms: [String]
    package var envelope: Settings.Envelope
    /// The events that get code of their own for reading them, names or globs.
    package var specialised: [String]
    /// The events that can be read where they lie, besides those.
    package var viewed: [String]
    /// The registry as the header of a file names it, in front of a contract's path.
    package var registry: String

    package init(_ settings: Settings, registry: String = "contracts") {
        access = settings.swift.access
        codable = settings.swift.codable
        acronyms = settings.swift.acronyms
        envelope = settings.envelope
        specialised = settings.swift.specialise.map(\.value)
        viewed = settings.swift.views.map(\.value)
        self.registry = registry
    }
}
