/// A large value on the heap: its copies share it until one of them is changed, so that a copy costs one count, not one for each
/// part of the value.
public struct Boxed<Value: Sendable>: Sendable {
    @usableFromInline
    final class Storage: @unchecked Sendable {
        /// Changed only by the one box that holds it, so that nobody need watch over who reads it meanwhile.
        @exclusivity(unchecked)
        @usableFromInline var value: Value

        @inlinable
        init(_ value: Value) { self.value = value }
    }

    @usableFromInline var storage: Storage

    @inlinable
    public init(_ value: Value) { storage = Storage(value) }

    @inlinable
    public var value: Value {
        _read { yield storage.value }
        _modify {
            if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.value) }
            yield &storage.value
        }
    }
}
