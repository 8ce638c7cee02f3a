/// From which side a payload is judged.
public enum Role: Sendable, Hashable {
    /// What may be written: nothing undeclared, no unrecognized values unless the type is extensible.
    case producer
    /// What is accepted when reading: unknown fields and unrecognized values of open types too, absent fields with a
    /// default, former names.
    case consumer
}
