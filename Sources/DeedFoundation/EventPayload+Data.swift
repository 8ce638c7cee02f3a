public import DeedRuntime
public import Foundation

extension EventPayload {
    /// Reads a payload. Limits that it breaks do not keep it from being read.
    ///
    /// - Throws: everything that is wrong, where something keeps the payload from being read.
    public static func decode(
        _ json: Data, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> Self {
        try decode([UInt8](json), as: role, limits: limits)
    }

    /// Reads a payload and keeps what is wrong with it beside it.
    public static func annotate(
        _ json: Data, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) -> Annotated<Self> {
        annotate([UInt8](json), as: role, limits: limits)
    }

    /// Everything that is wrong with a payload.
    public static func validate(
        _ json: Data, as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        validate([UInt8](json), as: role, limits: limits)
    }
}

extension Data {
    /// The payload as JSON. It is not validated.
    public init(_ payload: some EventPayload) {
        self.init(payload.encode())
    }
}
