extension EventEnvelope {
    /// The event as a message of HTTP or Kafka, in the envelope of CloudEvents 1.0 whatever the contract's own is. It is not
    /// validated.
    public func message(for transport: Transport, mode: ContentMode = .structured) -> TransportMessage {
        let key = transport == .kafka ? partitionKey : nil
        guard mode == .binary else {
            let type = TransportMessage.Header("content-type", "application/cloudevents+json; charset=utf-8")
            return TransportMessage(headers: [type], key: key, body: cloudEvent)
        }
        let attributes = self.attributes.map { name, value in
            TransportMessage.Header(transport.prefix + name, transport.encode(value))
        }
        let type = TransportMessage.Header("content-type", "application/json")
        return TransportMessage(headers: [type] + attributes, key: key, body: data.encode())
    }

    /// The extension `partitionkey`, else the key of the entity.
    private var partitionKey: String? {
        if case .string(let key)? = extensions["partitionkey"] { return key }
        return subject
    }

    /// The context attributes in the order in which they are written.
    private var attributes: [(String, String)] {
        let known: [(String, String?)] = [
            ("specversion", "1.0"), ("id", id), ("source", source), ("type", Payload.contract.type),
            ("subject", subject), ("time", effectiveTime?.description), ("dataschema", dataSchema),
            ("recordedtime", recordedTime?.description),
        ]
        let others = extensions.sorted { $0.key < $1.key }.map { ($0.key, Optional(Self.text(of: $0.value))) }
        return (known + others).compactMap { name, value in value.map { (name, $0) } }
    }

    /// The canonical text of an attribute.
    private static func text(of value: JSONValue) -> String {
        if case .string(let text) = value { return text }
        return value.description
    }

    /// Reads a message in either mode.
    ///
    /// - Throws: everything that is wrong, where the message is another event or the payload cannot be read.
    public static func decode(
        _ message: TransportMessage, from transport: Transport, as role: Role = .consumer,
        limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> EventEnvelope {
        let annotated = annotate(message, from: transport, as: role, limits: limits)
        guard let value = annotated.value else { throw ContractDecodingError(annotated.violations) }
        return value
    }

    /// Reads a message in either mode and keeps what is wrong with it beside its body.
    public static func annotate(
        _ message: TransportMessage, from transport: Transport, as role: Role = .consumer,
        limits: JSONLimits = JSONLimits()
    ) -> Annotated<EventEnvelope> {
        var read = EventMessage.read(message, from: transport, limits)
        read.checkContract(Payload.contract)
        guard read.violations.isEmpty else {
            return Annotated(row: message.body, value: nil, violations: read.violations)
        }
        let result = read.withPayload(of: message.body) { Payload.read($0, as: role, limits: limits) }
        return Annotated(
            row: message.body, value: result.value.map { EventEnvelope(read, data: $0) },
            violations: read.placed(result.violations))
    }
}
