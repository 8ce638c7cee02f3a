extension Optional: ContractValue where Wrapped: ContractValue {
    @inlinable
    public init(slot: Slot) { self = slot.hasValue ? .some(Wrapped(slot: slot)) : .none }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        if let self { self.write(to: &writer, as: form) } else { writer.writeNull() }
    }
}

extension Array: ContractValue where Element: ContractValue {
    @inlinable
    public init(slot: Slot) { self = Element.readList(slot) }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        Element.writeList(self, to: &writer, as: form)
    }
}

extension Dictionary: ContractValue where Key == String, Value: ContractValue {
    @inlinable
    public init(slot: Slot) {
        let count = slot.hasValue ? slot.count : 0
        self.init(minimumCapacity: count)
        for index in 0..<count { self[slot.item(2 * index).text] = Value(slot: slot.item(2 * index + 1)) }
    }
}

extension Dictionary: ContractObject where Key == String, Value: ContractValue {
    @inlinable
    public func write(to writer: inout JSONWriter, as form: WireForm) {
        writer.beginObject()
        writer.otherFields(self, as: form)
        writer.endObject()
    }

    @inlinable
    public func writeFields(to writer: inout JSONWriter) { writer.otherFields(self) }
}
