/// A value that is written as a JSON object whose members can also stand beside others: a record, a union with its payload
/// beside the tag, a map.
public protocol ContractObject: ContractValue {
    /// Writes the members, without the braces.
    func writeFields(to writer: inout JSONWriter)
}

extension ContractObject {
    public func write(to writer: inout JSONWriter, as form: WireForm) {
        writer.beginObject()
        writeFields(to: &writer)
        writer.endObject()
    }
}

/// A record: its slots are its fields in order of declaration.
public protocol ContractRecord: ContractObject {
    init(_ slots: RecordSlots)
}

extension ContractRecord {
    @inlinable
    public init(slot: Slot) { self.init(slot.record) }
}

/// A tuple: its slots are its items in order.
public protocol ContractTuple: ContractValue {
    init(_ slots: RecordSlots)

    /// Writes the items, without the brackets.
    func writeItems(to writer: inout JSONWriter)
}

extension ContractTuple {
    @inlinable
    public init(slot: Slot) { self.init(slot.record) }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        writer.beginArray()
        writeItems(to: &writer)
        writer.endArray()
    }
}
