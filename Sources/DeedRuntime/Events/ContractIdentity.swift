/// Which contract a type was generated from, and how its events travel.
public struct ContractIdentity: Sendable, Hashable {
    /// `orders.order_placed`.
    public var event: String
    /// `2.1.0`.
    public var version: String
    /// The event's name on the wire.
    public var type: String
    public var envelope: EnvelopeStyle

    public init(event: String, version: String, type: String, envelope: EnvelopeStyle = .cloudEvents) {
        self.event = event
        self.version = version
        self.type = type
        self.envelope = envelope
    }

    public var major: Int { Int(version.prefix { $0 != "." }) ?? 0 }

    /// What `dataschema` says where the envelope does not say it itself; ends in the full version.
    public var dataSchema: String { "deed:\(event)/\(version)" }
}

/// The message that a payload travels in.
public enum EnvelopeStyle: Sendable, Hashable {
    /// CloudEvents 1.0, structured mode.
    case cloudEvents
    /// JSON Pointers into a message of another make.
    indirect case mapped(EnvelopeMapping)
    /// The payload is the message.
    case none
}

/// Where in a message the parts of an envelope are, as JSON Pointers.
public struct EnvelopeMapping: Sendable, Hashable {
    public var type: String?
    public var version: String?
    public var id: String?
    public var source: String?
    public var subject: String?
    public var time: String?
    public var recorded: String?
    /// The empty pointer is the whole message.
    public var payload: String

    public init(
        type: String? = nil, version: String? = nil, id: String? = nil, source: String? = nil, subject: String? = nil,
        time: String? = nil, recorded: String? = nil, payload: String = ""
    ) {
        self.type = type
        self.version = version
        self.id = id
        self.source = source
        self.subject = subject
        self.time = time
        self.recorded = recorded
        self.payload = payload
    }
}
