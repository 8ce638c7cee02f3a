/// An event with all its versions.
public protocol EventFamily: Sendable {
    associatedtype Latest: EventPayload
    /// What the consuming module implements for upcasts that cannot be declared.
    associatedtype Steps: Sendable = Void

    /// Every version that can be read, oldest first.
    static func versions(_ steps: Steps) -> [EventVersion<Latest>]
}

/// One version of an event: how its payload is read, and how it becomes one of the newest version.
public struct EventVersion<Latest: EventPayload>: Sendable {
    public let contract: ContractIdentity

    /// - Parameter upcast: all the steps from this version to the newest.
    public init<Payload: EventPayload>(_ payload: Payload.Type, upcast: @escaping @Sendable (Payload) -> Latest) {
        contract = Payload.contract
    }
}

extension EventVersion {
    /// The newest version, which needs no step.
    public init(_ payload: Latest.Type) { self.init(payload) { $0 } }
}
