extension EventPayload {
    /// Reads a payload. Limits that it breaks do not keep it from being read; ``annotate(_:as:limits:)`` and
    /// ``validate(_:as:limits:)`` tell them.
    ///
    /// - Throws: everything that is wrong, where something keeps the payload from being read.
    @inlinable
    public static func decode(
        _ json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> Self {
        try decode(json.span.bytes, as: role, limits: limits)
    }

    /// Reads a payload that lies among other bytes, without copying it.
    @inlinable
    public static func decode(
        _ json: RawSpan, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> Self {
        // The value is moved out of the room that it is made in: a copy counts every text and list of the event once more.
        var violations: [Violation] = []
        let value = withUnsafeTemporaryAllocation(of: Self.self, capacity: 1) { room -> Self? in
            var isThere = false
            violations = table.read(json, as: role, limits: limits) {
                room.initializeElement(at: 0, to: Self(slot: $0))
                isThere = true
            }
            return isThere ? room.moveElement(from: 0) : nil
        }
        guard let value else { throw ContractDecodingError(violations) }
        return value
    }

    /// Reads a payload and keeps what is wrong with it beside it.
    public static func annotate(
        _ json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) -> Annotated<Self> {
        let result = json.withUnsafeBufferPointer { read($0, as: role, limits: limits) }
        return Annotated(row: json, value: result.value, violations: result.violations)
    }

    /// Everything that is wrong with a payload.
    public static func validate(
        _ json: [UInt8], as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        table.violations(in: json, as: role, limits: limits)
    }

    /// Everything that is wrong with a payload that lies among other bytes, without copying it.
    public static func validate(
        _ json: RawSpan, as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        table.violations(in: json, as: role, limits: limits)
    }

    /// Everything that is wrong with this value: what is said of the JSON that it is written as.
    public func validate(as role: Role = .producer) -> [Violation] { Self.validate(encode(), as: role) }

    /// The payload as JSON. It is not validated.
    @inlinable
    public func encode() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer, as: .natural)
        return writer.bytes
    }

    static func read(
        _ json: UTF8Bytes, as role: Role, limits: JSONLimits
    ) -> (value: Self?, violations: [Violation]) {
        table.read(json, as: role, limits: limits) { Self(slot: $0) }
    }
}
