/// An event with all its versions.
public protocol EventFamily: Sendable {
    associatedtype Latest: EventPayload
    /// What the consuming module implements for upcasts that cannot be declared.
    associatedtype Steps = Void

    /// Every version that can be read, oldest first.
    static func versions(_ steps: Steps) -> [EventVersion<Latest>]
}

/// One version of an event: how its payload is read, and how it becomes one of the newest version.
public struct EventVersion<Latest: EventPayload>: Sendable {
    public let contract: ContractIdentity
    let read: @Sendable (UTF8Bytes, Role, JSONLimits) -> (value: Latest?, violations: [Violation])

    /// - Parameter upcast: all the steps from this version to the newest.
    public init<Payload: EventPayload>(_ payload: Payload.Type, upcast: @escaping @Sendable (Payload) -> Latest) {
        contract = Payload.contract
        read = { bytes, role, limits in
            let result = Payload.read(bytes, as: role, limits: limits)
            return (result.value.map(upcast), result.violations)
        }
    }

    /// The newest version, which needs no step.
    public init(_ payload: Latest.Type) { self.init(payload) { $0 } }
}

extension EventFamily {
    /// Reads a message of any version and brings its payload up to the newest.
    ///
    /// - Throws: everything that is wrong, where the message is no version of this event or the payload cannot be read.
    public static func decodeLatest(
        _ json: [UInt8], as role: Role = .consumer, steps: Steps, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> EventEnvelope<Latest> {
        let annotated = annotateLatest(json, as: role, steps: steps, limits: limits)
        guard let value = annotated.value else { throw ContractDecodingError(annotated.violations) }
        return value
    }

    /// Reads a message of any version, brings its payload up to the newest, and keeps what is wrong with the message, as its
    /// own version says it, beside it.
    public static func annotateLatest(
        _ json: [UInt8], as role: Role = .consumer, steps: Steps, limits: JSONLimits = JSONLimits()
    ) -> Annotated<EventEnvelope<Latest>> {
        let versions = versions(steps)
        var message = EventMessage.read(json, Latest.contract.envelope, limits)
        let version = versions.last { message.isOf($0.contract) }
        if version == nil, message.violations.isEmpty { message.checkContract(Latest.contract) }
        guard let version, message.violations.isEmpty else {
            return Annotated(row: json, value: nil, violations: message.violations)
        }
        let result = message.withPayload(of: json) { version.read($0, role, limits) }
        return Annotated(
            row: json, value: result.value.map { EventEnvelope(message, data: $0) },
            violations: message.placed(result.violations))
    }

    /// Reads a payload without envelope that was written under a major version, and brings it up to the newest.
    ///
    /// - Throws: everything that is wrong, where there is no such version or the payload cannot be read.
    public static func decodeLatest(
        payload: [UInt8], version: Int, as role: Role = .consumer, steps: Steps, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> Latest {
        guard let found = versions(steps).first(where: { $0.contract.major == version }) else {
            let message = "`\(Latest.contract.event)` has no version \(version)"
            throw ContractDecodingError([
                Violation(pointer: "", rule: .envelope, message: message, isStructural: true)
            ])
        }
        let result = payload.withUnsafeBufferPointer { found.read($0, role, limits) }
        guard let value = result.value else { throw ContractDecodingError(result.violations) }
        return value
    }
}

/// An event whose upcasts are all declared needs nothing from the consuming module.
extension EventFamily where Steps == Void {
    /// Reads a message of any version and brings its payload up to the newest.
    ///
    /// - Throws: everything that is wrong, where the message is no version of this event or the payload cannot be read.
    public static func decodeLatest(
        _ json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> EventEnvelope<Latest> {
        try decodeLatest(json, as: role, steps: (), limits: limits)
    }

    /// Reads a message of any version, brings its payload up to the newest, and keeps what is wrong with it beside it.
    public static func annotateLatest(
        _ json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) -> Annotated<EventEnvelope<Latest>> {
        annotateLatest(json, as: role, steps: (), limits: limits)
    }

    /// Reads a payload without envelope that was written under a major version, and brings it up to the newest.
    ///
    /// - Throws: everything that is wrong, where there is no such version or the payload cannot be read.
    public static func decodeLatest(
        payload: [UInt8], version: Int, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> Latest {
        try decodeLatest(payload: payload, version: version, as: role, steps: (), limits: limits)
    }
}
