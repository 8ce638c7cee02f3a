/// Writes compact JSON as UTF-8, always the same bytes for the same calls. Commas are its own business.
///
/// It does not check that calls come in an order that gives valid JSON: an object is `beginObject()`, for each member a key and one
/// value, `endObject()`; an array is `beginArray()`, values, `endArray()`.
public struct JSONWriter: ~Copyable, Sendable {
    var buffer: UTF8Buffer
    private var needsComma = false

    /// A writer with room for `capacity` bytes before it must grow.
    public init(capacity: Int = 512) {
        buffer = UTF8Buffer(capacity: capacity)
    }

    /// A copy of what was written so far.
    public var bytes: [UInt8] { buffer.bytes }

    /// What was written so far, as text.
    public var text: String { buffer.text }

    /// Forgets what was written, keeps the room.
    public mutating func removeAll() {
        buffer.removeAll()
        needsComma = false
    }

    /// Ends a line of JSON Lines, so that another value can follow.
    public mutating func endLine() {
        buffer.append(0x0A)
        needsComma = false
    }

    @inline(__always)
    private mutating func beginValue() {
        if needsComma { buffer.append(0x2C) }
        needsComma = true
    }
}

extension JSONWriter {
    /// Opens an object.
    public mutating func beginObject() {
        beginValue()
        buffer.append(0x7B)
        needsComma = false
    }

    /// Closes an object.
    public mutating func endObject() {
        buffer.append(0x7D)
        needsComma = true
    }

    /// Opens an array.
    public mutating func beginArray() {
        beginValue()
        buffer.append(0x5B)
        needsComma = false
    }

    /// Closes an array.
    public mutating func endArray() {
        buffer.append(0x5D)
        needsComma = true
    }

    /// Writes the key of the next value. `escaped` is the text between the quotes, already escaped as JSON wants it; it must be
    /// UTF-8 and not a single character given by number.
    public mutating func key(_ escaped: StaticString) {
        let (start, length) = (escaped.utf8Start, escaped.utf8CodeUnitCount)
        let room = buffer.room(length &+ 4)
        let comma = needsComma ? 1 : 0
        // Written in any case, and written over where there is none.
        room[0] = 0x2C
        room[comma] = 0x22
        (room + comma + 1).update(from: start, count: length)
        room[comma &+ length &+ 1] = 0x22
        room[comma &+ length &+ 2] = 0x3A
        buffer.wrote(comma &+ length &+ 3)
        needsComma = false
    }

    /// Writes the key of the next value and escapes it where needed.
    public mutating func key(named name: String) {
        write(name)
        buffer.append(0x3A)
        needsComma = false
    }
}

extension JSONWriter {
    /// Writes `null`.
    public mutating func writeNull() {
        beginValue()
        buffer.append("null")
    }

    /// Writes `true` or `false`.
    public mutating func write(_ value: Bool) {
        beginValue()
        buffer.append(value ? "true" : "false")
    }

    /// Writes a whole number.
    public mutating func write(_ value: Int64) {
        beginValue()
        buffer.append(decimal: value)
    }

    /// Writes a whole number.
    public mutating func write(_ value: UInt64) {
        beginValue()
        buffer.append(decimal: value)
    }

    /// Writes a double with the fewest digits that read as the same double. JSON has no infinities and no NaN: they become `null`.
    public mutating func write(_ value: Double) {
        guard value.isFinite else { return writeNull() }
        beginValue()
        buffer.append(value.description)
    }

    /// Writes a number with all its digits.
    public mutating func write(_ value: JSONNumber) {
        beginValue()
        buffer.append(value.text)
    }

    /// Writes a string and escapes it.
    public mutating func write(_ value: String) {
        beginValue()
        buffer.append(0x22)
        if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
            // Borrows the text, which the closure of the other way counts once more.
            value.utf8Span.span.bytes.withUTF8Bytes { JSONEscaping.append($0, to: &buffer) }
        } else {
            value.withUTF8Bytes { JSONEscaping.append($0, to: &buffer) }
        }
        buffer.append(0x22)
    }

    /// Writes a value as a string of its canonical text.
    public mutating func write(_ value: some TextualValue) {
        beginValue()
        buffer.append(0x22)
        value.append(to: &buffer)
        buffer.append(0x22)
    }

    /// Writes an exact decimal as a number.
    public mutating func write(number value: ExactDecimal) {
        beginValue()
        value.append(to: &buffer)
    }

    /// Writes a whole number as a string.
    public mutating func write(string value: Int64) {
        beginValue()
        buffer.append(0x22)
        buffer.append(decimal: value)
        buffer.append(0x22)
    }

    /// Writes a whole number as a string.
    public mutating func write(string value: UInt64) {
        beginValue()
        buffer.append(0x22)
        buffer.append(decimal: value)
        buffer.append(0x22)
    }

    /// Writes bytes as a string in Base64.
    public mutating func write(base64 value: [UInt8]) {
        beginValue()
        buffer.append(0x22)
        Base64.append(value, to: &buffer)
        buffer.append(0x22)
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
        buffer.append(contentsOf: value)
    }
}
