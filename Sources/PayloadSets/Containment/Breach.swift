package import ContractModel
package import ContractRegistry
package import DeedRuntime

/// One thing that a reader demands at one place, and that a payload of the writer may not meet.
package struct Breach: Sendable {
    /// What a payload must be like to break the demand.
    package enum Cause: Sendable {
        /// Holds this at the place.
        case value(JSONValue)
        case null
        /// The member that the last step names is not there.
        case absent
        /// Any value at the place will do.
        case anything
        /// A list with so many items.
        case items(Int)
        /// A list with the same item several times.
        case equalItems(Int)
        /// A map, or a record with undeclared members, with so many members.
        case entries(Int)
        /// A map or record with a member of this name, that need not be declared.
        case key(String)
        /// A union with this of the tags that the writer declares.
        case tag(String)
        /// A union whose tag nobody declared.
        case undeclaredTag
        /// A record that breaks a condition of the reader's.
        case breaking(Invariant, of: ResolvedRecord)
    }

    package var place: PairPlace
    /// From the value of the context to the place, in a payload of the writer.
    package var steps: [PayloadStep]
    /// What the reader's validator says.
    package var rule: Violation.Rule
    package var cause: Cause
    /// Why it is not certain that there is such a payload.
    package var doubt: String?

    /// Whether only limits and conditions are hurt, which a tolerant reader does not enforce.
    package var isLimit: Bool { Self.limits.contains(rule) }

    /// The rules that `readers: tolerant` does without.
    package static let limits: Set<Violation.Rule> = [
        .min, .max, .exclusiveMin, .exclusiveMax, .multipleOf, .minLength, .maxLength, .pattern, .minItems, .maxItems,
        .unique, .minEntries, .maxEntries, .keyPattern, .invariant,
    ]
}
