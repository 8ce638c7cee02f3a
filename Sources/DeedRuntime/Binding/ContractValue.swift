/// A Swift value that a contract describes: scalars, named scalars, enums, unions, records, and lists, maps and optionals
/// of them.
public protocol ContractValue: Sendable, Hashable {
    /// Takes the value from a tape. The engine has checked the structure, so that nothing can go wrong here.
    init(slot: Slot)

    /// Writes the value, in the form that its field or list says.
    func write(to writer: inout JSONWriter, as form: WireForm)

    /// Reads a whole list: what lets `[UInt8]` be `bytes` while every other array is a list.
    static func readList(_ slot: Slot) -> [Self]

    /// Writes a whole list; the counterpart of ``readList(_:)``.
    static func writeList(_ list: [Self], to writer: inout JSONWriter, as form: WireForm)
}

extension ContractValue {
    @inlinable
    public static func readList(_ slot: Slot) -> [Self] {
        let count = slot.count
        var list: [Self] = []
        list.reserveCapacity(count)
        for index in 0..<count { list.append(Self(slot: slot.item(index))) }
        return list
    }

    @inlinable
    public static func writeList(_ list: [Self], to writer: inout JSONWriter, as form: WireForm) {
        writer.beginArray()
        for item in list { item.write(to: &writer, as: form) }
        writer.endArray()
    }
}
