package import ContractModel
package import ContractRegistry
package import DeedRuntime

/// What a payload shall hold or lack at a place.
package enum Demand: Sendable {
    /// This value.
    case value(JSONValue)
    case null
    /// Nothing: the last step is a member, and it is left out.
    case absent
    /// Any value, not null.
    case present
    /// A list of so many items.
    case items(Int)
    /// A list of so many items that are all equal, to violate `unique`.
    case equalItems(Int)
    /// A map of so many entries.
    case entries(Int)
    /// A key of a map, or a member that the record does not declare.
    case key(String)
    /// This tag of a union, where declared or where the union is extensible.
    case tag(String)
    /// A record for which this invariant of a reader's record does not hold.
    case violating(Invariant, of: ResolvedRecord, in: ResolvedContract)
}

/// A payload, and where in it the place is that was asked for.
package struct PlacedPayload: Sendable {
    package var payload: JSONValue
    /// JSON Pointer, as a violation at the place has it: of what is absent, the pointer that it would have; of keys that
    /// of the member; of tags that of the tag.
    package var pointer: String

    package init(payload: JSONValue, pointer: String) {
        self.payload = payload
        self.pointer = pointer
    }
}
