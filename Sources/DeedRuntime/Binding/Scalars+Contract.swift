extension Bool: ContractValue {
    @inlinable public init(slot: Slot) { self = slot.boolean }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension String: ContractValue {
    public init(slot: Slot) { self = slot.text }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension Int64: ContractValue {
    @inlinable public init(slot: Slot) { self = slot.integer }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        if form == .string { writer.write(string: self) } else { writer.write(self) }
    }
}

extension Int32: ContractValue {
    @inlinable public init(slot: Slot) { self.init(truncatingIfNeeded: slot.integer) }
    public func write(to writer: inout JSONWriter, as form: WireForm) { Int64(self).write(to: &writer, as: form) }
}

extension UInt64: ContractValue {
    @inlinable public init(slot: Slot) { self = slot.unsigned }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        if form == .string { writer.write(string: self) } else { writer.write(self) }
    }
}

extension UInt32: ContractValue {
    @inlinable public init(slot: Slot) { self.init(truncatingIfNeeded: slot.integer) }
    public func write(to writer: inout JSONWriter, as form: WireForm) { Int64(self).write(to: &writer, as: form) }
}

extension Double: ContractValue {
    @inlinable public init(slot: Slot) { self = slot.double }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension Null: ContractValue {
    @inlinable public init(slot: Slot) { self.init() }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.writeNull() }
}

extension JSONValue: ContractValue {
    public init(slot: Slot) { self = slot.json }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

/// `bytes` are an array of bytes in Swift and one Base64 string on the wire.
extension UInt8: ContractValue {
    public init(slot: Slot) { self.init(truncatingIfNeeded: slot.integer) }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(UInt64(self)) }
    public static func readList(_ slot: Slot) -> [UInt8] { Base64.decode(slot.text) ?? [] }

    public static func writeList(_ list: [UInt8], to writer: inout JSONWriter, as form: WireForm) {
        writer.write(base64: list)
    }
}
