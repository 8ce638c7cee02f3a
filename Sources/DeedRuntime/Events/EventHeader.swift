/// What a message says of itself, read without its payload, so that a consumer can send it to the right place.
public struct EventHeader: Sendable, Hashable {
    /// The event's name on the wire; ``ContractIdentity/type`` of the version that it was written with.
    public var type: String
    /// Unique for the source; empty where the message has none.
    public var id: String
    /// Who produced it; empty where the message has none.
    public var source: String
    public var subject: String?
    /// When it happened.
    public var time: Timestamp?
    /// When whoever collects events received it.
    public var recordedTime: Timestamp?

    /// Reads a message; nil where it is no JSON, or no message of this envelope, or does not name its type.
    public init?(_ json: [UInt8], envelope: EnvelopeStyle = .cloudEvents, limits: JSONLimits = JSONLimits()) {
        let message = EventMessage.read(json, envelope, limits)
        guard message.violations.isEmpty, let type = message.type else { return nil }
        self.type = type
        id = message.id ?? ""
        source = message.source ?? ""
        subject = message.subject
        time = message.time
        recordedTime = message.recordedTime
    }
}
