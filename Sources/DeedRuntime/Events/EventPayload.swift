/// The payload of one version of an event. Generated code says what the fields are; reading, validating and writing is
/// the work of the engine and the same for all.
public protocol EventPayload: ContractRecord, Hashable {
    static var contract: ContractIdentity { get }
    static var table: ContractTable { get }

    /// When it happened, from the field that `occurred_at` names; nil where the contract names none.
    static func eventTime(of payload: Self) -> Timestamp?

    /// The key of the entity that it is about, as an envelope's `subject` states it.
    static func subject(of payload: Self) -> String?
}

extension EventPayload {
    public static func eventTime(of payload: Self) -> Timestamp? { nil }
    public static func subject(of payload: Self) -> String? { nil }
}

/// A payload of an older major that becomes one of the next without help from the consuming module.
public protocol UpcastablePayload: EventPayload {
    associatedtype Next: EventPayload

    func upcast() -> Next
}
