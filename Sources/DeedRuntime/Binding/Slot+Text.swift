/// What a slot holds as bytes of the event.
extension Slot {
    /// The bytes that the entry names.
    var span: UTF8Bytes {
        let base = entry.pointee.flags.contains(.fromTable) ? source.pointee.defaults : source.pointee.bytes
        return UTF8Bytes(start: base + Int(entry.pointee.number), count: Int(entry.pointee.bits))
    }

    /// Text with its escapes resolved. Also that of an enum's value that is not declared.
    public var text: String {
        if entry.pointee.flags.contains(.escaped) { return String(decoding: TextEscapes.resolved(span), as: UTF8.self) }
        return String(decoding: span, as: UTF8.self)
    }

    /// Any JSON. Also that of a union's variant that is not declared.
    public var json: JSONValue { RawJSON(span).value }

    /// A value that the engine has parsed already, only to see whether it can be parsed.
    func parsed<Value: TextualValue>(_ type: Value.Type = Value.self) -> Value? {
        guard entry.pointee.flags.contains(.escaped) else { return Value.parse(span) }
        return TextEscapes.resolved(span).withUnsafeBufferPointer { Value.parse($0) }
    }
}
