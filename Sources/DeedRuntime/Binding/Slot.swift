/// One value on a tape: what the engine made of the value's bytes, for an `init(slot:)` to take.
///
/// A slot borrows the tape and lives only as long as the decoding that it was made for.
public struct Slot {
    @usableFromInline let source: UnsafePointer<TapeSource>
    @usableFromInline let entry: UnsafePointer<TapeEntry>

    @inlinable
    init(source: UnsafePointer<TapeSource>, entry: UnsafePointer<TapeEntry>) {
        self.source = source
        self.entry = entry
    }

    @inlinable public var isAbsent: Bool { entry.pointee.kind == .absent }
    @inlinable public var isNull: Bool { entry.pointee.kind == .null }
    /// Neither absent nor null.
    @inlinable public var hasValue: Bool { entry.pointee.hasValue }

    @inlinable public var boolean: Bool { entry.pointee.bits != 0 }
    @inlinable public var integer: Int64 { Int64(bitPattern: entry.pointee.bits) }
    @inlinable public var unsigned: UInt64 { entry.pointee.bits }
    @inlinable public var double: Double { Double(bitPattern: entry.pointee.bits) }

    /// The index of an enum's value among the declared ones; -1 where it is not declared.
    @inlinable public var caseIndex: Int { entry.pointee.kind == .choice ? Int(entry.pointee.number) : -1 }

    /// How many items a list has.
    @inlinable public var count: Int { Int(entry.pointee.bits) }

    @inlinable
    public func item(_ index: Int) -> Slot { Slot(source: source, entry: child + index) }

    /// The items of a list, as values.
    @inlinable
    func items<Item: ContractValue>() -> [Item] {
        var list: [Item] = []
        list.reserveCapacity(count)
        for index in 0..<count { list.append(Item(slot: item(index))) }
        return list
    }

    /// The fields of a record, the items of a tuple.
    @inlinable public var record: RecordSlots { RecordSlots(source: source, first: child, count: count) }

    @inlinable
    var child: UnsafePointer<TapeEntry> { source.pointee.entries + Int(entry.pointee.number) }
}

extension Slot {
    /// The index of a union's or `one_of`'s variant; -1 where it is not declared.
    @inlinable public var variant: Int {
        entry.pointee.kind == .variant ? Int(truncatingIfNeeded: entry.pointee.bits & 0xFFFF_FFFF) : -1
    }

    /// Which of the variant's `tags` was there.
    @inlinable public var tagIndex: Int { Int(truncatingIfNeeded: entry.pointee.bits >> 32) }

    /// What the variant carries.
    @inlinable
    public func payload<Value: ContractValue>() -> Value { Value(slot: Slot(source: source, entry: child)) }
}
