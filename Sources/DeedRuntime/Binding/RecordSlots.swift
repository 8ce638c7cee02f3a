/// The slots of one record, in order of declaration.
public struct RecordSlots {
    @usableFromInline let source: UnsafePointer<TapeSource>
    @usableFromInline let first: UnsafePointer<TapeEntry>
    @usableFromInline let count: Int

    @inlinable
    init(source: UnsafePointer<TapeSource>, first: UnsafePointer<TapeEntry>, count: Int) {
        self.source = source
        self.first = first
        self.count = count
    }

    @inlinable
    public subscript(index: Int) -> Slot { Slot(source: source, entry: first + index) }

    /// A field that is there: required, or filled with its default.
    @inlinable
    public func read<Value: ContractValue>(_ index: Int) -> Value { Value(slot: self[index]) }

    /// A field that is optional or nullable.
    @inlinable
    public func readIfPresent<Value: ContractValue>(_ index: Int) -> Value? {
        let slot = self[index]
        return slot.hasValue ? Value(slot: slot) : nil
    }

    /// A list that is there; its items are made where the generated code stands, not through a witness table.
    @inlinable
    public func readList<Item: ContractValue>(_ index: Int) -> [Item] { self[index].items() }

    /// A list that is optional or nullable.
    @inlinable
    public func readListIfPresent<Item: ContractValue>(_ index: Int) -> [Item]? {
        let slot = self[index]
        return slot.hasValue ? slot.items() : nil
    }

    /// A field that is optional and nullable.
    @inlinable
    public func readPresence<Value: ContractValue>(_ index: Int) -> Presence<Value> {
        let slot = self[index]
        return slot.isAbsent ? .absent : slot.isNull ? .null : .value(Value(slot: slot))
    }

    /// The fields of the type that `additional` says or, of a record with `unknown_fields: preserve`, those that nobody
    /// declared.
    @inlinable
    public func otherFields<Value: ContractValue>() -> [String: Value] { [String: Value](slot: self[count]) }
}
