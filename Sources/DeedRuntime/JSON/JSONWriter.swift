/// Writes compact JSON as UTF-8, always the same bytes for the same calls. Commas are its own business.
///
/// It does not check that calls come in an order that gives valid JSON: an object is `beginObject()`, for each member a key and one
/// value, `endObject()`; an array is `beginArray()`, values, `endArray()`.
public struct JSONWriter: Sendable {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// A writer with room for `capacity` bytes before it must grow.
    public init(capacity: Int = 512) {
        bytes.reserveCapacity(capacity)
    }

    /// What was written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Forgets what was written, keeps the room.
    public mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Ends a line of JSON Lines, so that another value can follow.
    public mutating func endLine() {
        bytes.append(0x0A)
        needsComma = false
    }

    @inline(__always)
    private mutating func beginValue() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    @inline(__always)
    private mutating func append(_ literal: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}

extension JSONWriter {
    /// Opens an object.
    public mutating func beginObject() {
        beginValue()
        bytes.append(0x7B)
        needsComma = false
    }

    /// Closes an object.
    public mutating func endObject() {
        bytes.append(0x7D)
        needsComma = true
    }

    /// Opens an array.
    public mutating func beginArray() {
        beginValue()
        bytes.append(0x5B)
        needsComma = false
    }

    /// Closes an array.
    public mutating func endArray() {
        bytes.append(0x5D)
        needsComma = true
    }

    /// Writes the key of the next value. `escaped` is the text between the quotes, already escaped as JSON wants it; it must be
    /// UTF-8 and not a single character given by number.
    public mutating func key(_ escaped: StaticString) {
        beginValue()
        bytes.append(0x22)
        append(escaped)
        bytes.append(0x22)
        bytes.append(0x3A)
        needsComma = false
    }

    /// Writes the key of the next value and escapes it where needed.
    public mutating func key(named name: String) {
        write(name)
        bytes.append(0x3A)
        needsComma = false
    }
}

extension JSONWriter {
    /// Writes `null`.
    public mutating func writeNull() {
        beginValue()
        append("null")
    }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool) {
        beginValue()
        append(value ? "true" : "false")
    }

    /// Writes a whole number.
    public mutating func write(_ value: Int64) {
        beginValue()
        bytes.append(decimal: value)
    }

    /// Writes a whole number.
    public mutating func write(_ value: UInt64) {
        beginValue()
        bytes.append(decimal: value)
    }

    /// Writes a double with the fewest digits that read as the same double. JSON has no infinities and no NaN: they become `null`.
    public mutating func write(_ value: Double) {
        guard value.isFinite else { return writeNull() }
        beginValue()
        bytes.append(contentsOf: value.description.utf8)
    }

    /// Writes a number with all its digits.
    public mutating func write(_ value: JSONNumber) {
        beginValue()
        bytes.append(contentsOf: value.text.utf8)
    }

    /// Writes a string and escapes it.
    public mutating func write(_ value: String) {
        beginValue()
        bytes.append(0x22)
        value.withUTF8Bytes { JSONEscaping.append($0, to: &bytes) }
        bytes.append(0x22)
    }

    /// Writes a value as a string of its canonical text.
    public mutating func write(_ value: some TextualValue) {
        beginValue()
        bytes.append(0x22)
        value.append(to: &bytes)
        bytes.append(0x22)
    }

    /// Writes an exact decimal as a number.
    public mutating func write(number value: ExactDecimal) {
        beginValue()
        value.append(to: &bytes)
    }

    /// Writes a whole number as a string.
    public mutating func write(string value: Int64) {
        beginValue()
        bytes.append(0x22)
        bytes.append(decimal: value)
        bytes.append(0x22)
    }

    /// Writes a whole number as a string.
    public mutating func write(string value: UInt64) {
        beginValue()
        bytes.append(0x22)
        bytes.append(decimal: value)
        bytes.append(0x22)
    }

    /// Writes bytes as a string in Base64.
    public mutating func write(base64 value: [UInt8]) {
        beginValue()
        bytes.append(0x22)
        Base64.append(value, to: &bytes)
        bytes.append(0x22)
    }

    /// Writes any value.
    public mutating func write(_ value: JSONValue) {
        switch value {
        case .null: writeNull()
        case .bool(let bool): write(bool)
        case .number(let number): write(number)
        case .string(let string): write(string)
        case .array(let array):
            beginArray()
            for element in array { write(element) }
            endArray()
        case .object(let object): write(object)
        }
    }

    /// Writes an object, its members in order.
    public mutating func write(_ object: JSONObject) {
        beginObject()
        for (name, value) in object.members {
            key(named: name)
            write(value)
        }
        endObject()
    }

    /// Writes a value that is JSON already; it is not checked.
    public mutating func write(rawJSON value: UTF8Bytes) {
        beginValue()
        bytes.append(contentsOf: value)
    }
}
