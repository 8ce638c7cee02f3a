public import DeedRuntime
public import Foundation

extension EventEnvelope {
    /// Reads a message whose payload is of this version.
    ///
    /// - Throws: everything that is wrong, where the message is another event or the payload cannot be read.
    public static func decode(
        _ json: Data, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> EventEnvelope {
        try decode([UInt8](json), as: role, limits: limits)
    }

    /// Reads a message and keeps what is wrong with it beside it.
    public static func annotate(
        _ json: Data, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) -> Annotated<EventEnvelope> {
        annotate([UInt8](json), as: role, limits: limits)
    }
}

extension Data {
    /// The message as JSON. It is not validated.
    public init(_ message: EventEnvelope<some EventPayload>) {
        self.init(message.encode())
    }
}
