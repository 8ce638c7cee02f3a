/// One way in which a payload is not what its contract says.
public struct Violation: Sendable, Hashable {
    /// What was violated. The raw values are the keys of the contract language where there is one.
    public enum Rule: String, Sendable, Hashable, CaseIterable {
        /// Not JSON, or JSON that was cut off; the only one that ends the reading.
        case syntax
        case depth, size
        case duplicateKey = "duplicate_key"
        /// Another JSON type.
        case type
        case null, required
        /// A field that a producer may not send.
        case undeclared
        /// The same for a consumer, under `unknown_fields: reject`.
        case unknownField = "unknown_field"
        case `enum`, const
        /// The tag of a union is missing or no text.
        case tag
        /// No declared variant.
        case variant
        /// Beyond what the type holds.
        case range
        case min, max
        case exclusiveMin = "exclusive_min"
        case exclusiveMax = "exclusive_max"
        case multipleOf = "multiple_of"
        case minLength = "min_length"
        case maxLength = "max_length"
        case pattern, format, precision, scale, zone
        case minItems = "min_items"
        case maxItems = "max_items"
        case unique
        case minEntries = "min_entries"
        case maxEntries = "max_entries"
        case keyPattern = "key_pattern"
        case invariant
        /// The message around the payload is not what it should be.
        case envelope
        /// No contract is known for what the message says it is.
        case unknownEvent = "unknown_event"
        /// The event is known, the version that the message says is not.
        case unknownVersion = "unknown_version"
        /// The payload cannot be brought to the newest version.
        case upcast
        /// The table that describes the contract cannot be read.
        case table
    }

    /// Where, as a JSON Pointer (RFC 6901) into the payload.
    public var pointer: String
    public var rule: Rule
    /// What is wrong, for people: lowercase, no full stop.
    public var message: String
    /// The value as it was written, shortened; nil where there is none.
    public var value: String?
    /// The id of the invariant that does not hold.
    public var invariant: String?
    /// Whether the value cannot be represented in Swift, so that decoding fails.
    public var isStructural: Bool
    /// Whether it is only a warning: an invariant with `severity: warn`.
    public var isWarning: Bool
    /// Where in the bytes.
    public var offset: Int?

    public init(
        pointer: String, rule: Rule, message: String, value: String? = nil, invariant: String? = nil,
        isStructural: Bool = false, isWarning: Bool = false, offset: Int? = nil
    ) {
        self.pointer = pointer
        self.rule = rule
        self.message = message
        self.value = value
        self.invariant = invariant
        self.isStructural = isStructural
        self.isWarning = isWarning
        self.offset = offset
    }
}

extension Violation: CustomStringConvertible {
    /// `/lines/0/quantity: min: 0 is less than 1`.
    public var description: String {
        let place = pointer.isEmpty ? "payload" : pointer
        return "\(place): \(rule.rawValue)\(invariant.map { "(\($0))" } ?? ""): \(message)"
    }
}
