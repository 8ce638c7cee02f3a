/// What a slot holds as bytes of the event.
extension Slot {
    /// The bytes that the entry names.
    var span: UTF8Bytes {
        let base = entry.pointee.flags.contains(.fromTable) ? source.pointee.defaults : source.pointee.bytes
        return UTF8Bytes(start: base + Int(entry.pointee.number), count: Int(entry.pointee.bits))
    }

    /// Text with its escapes resolved. Also that of an enum's value that is not declared.
    public var text: String {
        let flags = entry.pointee.flags
        guard flags.isDisjoint(with: [.escaped, .fromTable]) else {
            return withText { String(decoding: $0, as: UTF8.self) }
        }
        return String(valid: span, isASCII: flags.contains(.ascii))
    }

    /// Any JSON. Also that of a union's variant that is not declared.
    public var json: JSONValue {
        guard let cursor = JSONCursor(span) else { return .null }
        var builder = JSONValueBuilder(cursor: cursor, maxDepth: .max)
        return (try? builder.readValue(depth: 0)) ?? .null
    }

    /// A value that the engine has parsed already, to see whether it can be parsed.
    func parsed<Value: TextualValue>(_ type: Value.Type = Value.self) -> Value? { withText { Value.parse($0) } }

    func withText<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
        guard entry.pointee.flags.contains(.escaped), let cursor = JSONCursor(span) else { return body(span) }
        let whole = JSONTextSpan(start: 0, end: span.count, hasEscapes: true, isASCII: false)
        return cursor.withText(whole, body)
    }
}

extension String {
    /// A copy of bytes that the engine has found to be UTF-8, which are not looked at again where the library can do without.
    fileprivate init(valid bytes: UTF8Bytes, isASCII: Bool) {
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            self.init(copying: unsafe UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
        } else {
            self.init(decoding: bytes, as: UTF8.self)
        }
    }
}
