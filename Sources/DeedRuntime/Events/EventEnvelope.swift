/// An event as it travels: the payload and what is said about it, as CloudEvents 1.0 names it.
public struct EventEnvelope<Payload: EventPayload>: Sendable, Hashable {
    /// Unique for the source; empty where the message has none.
    public var id: String
    /// Who produced it, a URI reference; empty where the message has none.
    public var source: String
    /// The key of the entity that it is about.
    public var subject: String?
    /// When it happened.
    public var time: Timestamp?
    /// When whoever collects events received it.
    public var recordedTime: Timestamp?
    /// The schema of the payload, a URI that ends in the full version.
    public var dataSchema: String?
    /// Extension attributes that this library does not know.
    public var extensions: [String: JSONValue]
    public var data: Payload

    /// - Parameters:
    ///   - subject: the key of the entity where it is not said.
    ///   - time: not asked where the contract says which field tells the time of the event.
    public init(
        id: String, source: String, data: Payload, subject: String? = nil, time: Timestamp? = nil,
        recordedTime: Timestamp? = nil, dataSchema: String? = nil, extensions: [String: JSONValue] = [:]
    ) {
        self.id = id
        self.source = source
        self.subject = subject ?? Payload.subject(of: data)
        self.time = Payload.eventTime(of: data) ?? time
        self.recordedTime = recordedTime
        self.dataSchema = dataSchema ?? Payload.contract.dataSchema
        self.extensions = extensions
        self.data = data
    }

    /// What was read, with the payload that was made of it.
    init(_ message: EventMessage, data: Payload) {
        id = message.id ?? ""
        source = message.source ?? ""
        subject = message.subject ?? Payload.subject(of: data)
        time = Payload.eventTime(of: data) ?? message.time
        recordedTime = message.recordedTime
        dataSchema = message.dataSchema
        extensions = message.extensions
        self.data = data
    }
}

extension EventEnvelope {
    /// Reads a message whose payload is of this version.
    ///
    /// - Throws: everything that is wrong, where the message is another event or the payload cannot be read.
    public static func decode(
        _ json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> EventEnvelope {
        let annotated = annotate(json, as: role, limits: limits)
        guard let value = annotated.value else { throw ContractDecodingError(annotated.violations) }
        return value
    }

    /// Reads a message and keeps what is wrong with it beside it.
    public static func annotate(
        _ json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) -> Annotated<EventEnvelope> {
        var message = EventMessage.read(json, Payload.contract.envelope, limits)
        message.checkContract(Payload.contract)
        guard message.violations.isEmpty else {
            return Annotated(row: json, value: nil, violations: message.violations)
        }
        let result = message.withPayload(of: json) { Payload.read($0, as: role, limits: limits) }
        return Annotated(
            row: json, value: result.value.map { EventEnvelope(message, data: $0) },
            violations: message.placed(result.violations))
    }
}
