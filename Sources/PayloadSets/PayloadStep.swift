/// One step from a value of a payload to a part of it.
package enum PayloadStep: Sendable, Hashable {
    /// A member of an object, by its name on the wire.
    case member(String)
    /// Any item of a list; the first will do.
    case item
    /// Any value of a map, or an undeclared member of a record; any name will do.
    case entry
    /// A position of a tuple.
    case position(Int)
    /// Into a variant of a union or `one_of`, by the variant's name; on the wire the same value, or its content.
    case variant(String)
}
