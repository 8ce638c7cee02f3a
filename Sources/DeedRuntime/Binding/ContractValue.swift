/// A Swift value that a contract describes: scalars, named scalars, enums, unions, records, and lists, maps and optionals
/// of them.
///
/// It inherits nothing that needs a witness table: a table that holds one of the standard library's is put together when the
/// program runs, and the code for that would stand in every generated type. What writes is not inlined into generated code for
/// the same reason.
public protocol ContractValue: Sendable {
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
    // Neither calls what generated code reads and writes lists with: the compiler would copy that into every type.

    public static func readList(_ slot: Slot) -> [Self] {
        (0..<slot.count).map { Self(slot: slot.item($0)) }
    }

    public static func writeList(_ list: [Self], to writer: inout JSONWriter, as form: WireForm) {
        writer.beginArray()
        for item in list { item.write(to: &writer, as: form) }
        writer.endArray()
    }
}
