/// A list that lies in an event; its items are read when they are asked for.
public struct ListView<Element: EventValueView>: EventValueView, RandomAccessCollection {
    @usableFromInline let list: ViewedValue
    public let count: Int

    @inlinable
    public init(_ value: ViewedValue) {
        list = value
        count = value.entry.hasValue ? Int(value.entry.bits) : 0
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { count }

    @inlinable
    public subscript(index: Int) -> Element {
        precondition(0 <= index && index < count, "an index beyond the list")
        return Element(list.part(index))
    }
}

/// An item of a list, or a value of a map, that may be null.
extension Optional: EventValueView where Wrapped: EventValueView {
    @inlinable
    public init(_ value: ViewedValue) { self = value.entry.hasValue ? .some(Wrapped(value)) : .none }
}

/// A map that lies in an event, in the order in which the event has it.
public struct MapView<Value: EventValueView>: EventValueView, RandomAccessCollection {
    @usableFromInline let map: ViewedValue
    public let count: Int

    @inlinable
    public init(_ value: ViewedValue) {
        map = value
        count = value.entry.hasValue ? Int(value.entry.bits) : 0
    }

    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { count }

    @inlinable
    public subscript(index: Int) -> (key: TextView, value: Value) {
        precondition(0 <= index && index < count, "an index beyond the map")
        return (TextView(map.part(2 * index)), Value(map.part(2 * index + 1)))
    }

    /// The value of a key; nil where the map has no such key. Takes a time proportional to the number of entries.
    public subscript(key: String) -> Value? { first { $0.key == key }?.value }
}
