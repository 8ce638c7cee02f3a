extension JSONValue {
    /// Reads a JSON text strictly: RFC 8259 in UTF-8 without byte order mark, no key twice in an object, no lone surrogate.
    ///
    /// - Throws: the first thing that is wrong, with its byte offset.
    public static func parse(_ json: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) -> JSONValue {
        let result = json.withUnsafeBufferPointer { bytes in
            Result { () throws(JSONSyntaxError) in try parse(bytes, limits: limits) }
        }
        return try result.get()
    }

    /// Reads a JSON text strictly from bytes that somebody else owns.
    ///
    /// - Throws: the first thing that is wrong, with its byte offset.
    public static func parse(_ json: UTF8Bytes, limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) -> JSONValue
    {
        guard json.count <= limits.maxBytes else { throw JSONSyntaxError(offset: limits.maxBytes, reason: .tooLarge) }
        guard let cursor = JSONCursor(json) else { throw JSONSyntaxError(offset: 0, reason: .unexpectedEnd) }
        if json.has(0xEF, at: 0), json.has(0xBB, at: 1), json.has(0xBF, at: 2) {
            throw JSONSyntaxError(offset: 0, reason: .byteOrderMark)
        }
        var builder = JSONValueBuilder(cursor: cursor, maxDepth: limits.maxDepth)
        let value = try builder.readValue(depth: 0)
        try builder.cursor.finish()
        return value
    }

    /// Reads a JSON text strictly.
    ///
    /// - Throws: the first thing that is wrong, with its byte offset.
    public init(parsing json: String, limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) {
        self = try Self.parse(Array(json.utf8), limits: limits)
    }
}

/// Builds values from a text.
struct JSONValueBuilder: ~Copyable {
    var cursor: JSONCursor
    var keys = JSONKeyLedger()
    let maxDepth: Int

    init(cursor: JSONCursor, maxDepth: Int) {
        self.cursor = cursor
        self.maxDepth = maxDepth
    }

    /// Reads the value at the cursor. `depth` is how many arrays and objects are open.
    mutating func readValue(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        switch cursor.next() {
        case 0x22: return .string(cursor.string(try cursor.takeString()))
        case 0x7B: return .object(try readObject(depth: depth + 1))
        case 0x5B: return .array(try readArray(depth: depth + 1))
        case 0x2D, 0x30...0x39:
            let span = try cursor.takeNumber()
            return .number(JSONNumber(unchecked: String(decoding: cursor.bytes(span.range), as: UTF8.self)))
        case let byte: return try readWord(byte)
        }
    }

    private mutating func readWord(_ first: UInt8) throws(JSONSyntaxError) -> JSONValue {
        switch first {
        case 0x74:
            try cursor.take(word: "true")
            return .bool(true)
        case 0x66:
            try cursor.take(word: "false")
            return .bool(false)
        case 0x6E:
            try cursor.take(word: "null")
            return .null
        default: throw cursor.error(.unexpectedByte, at: cursor.position)
        }
    }

    private mutating func readArray(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
        try open(depth: depth)
        var elements: [JSONValue] = []
        guard cursor.next() != 0x5D else { return close(elements) }
        repeat { elements.append(try readValue(depth: depth)) } while try cursor.takeComma(before: 0x5D)
        return elements
    }

    private mutating func readObject(depth: Int) throws(JSONSyntaxError) -> JSONObject {
        try open(depth: depth)
        var members: [(name: String, value: JSONValue)] = []
        guard cursor.next() != 0x7D else { return close(JSONObject()) }
        let mark = keys.open()
        repeat {
            let key = try cursor.takeKey()
            keys.add(key, cursor)
            members.append((cursor.string(key), try readValue(depth: depth)))
        } while try cursor.takeComma(before: 0x7D)
        if let twice = keys.close(mark, cursor) { throw cursor.error(.duplicateKey, at: twice - 1) }
        return JSONObject(unchecked: members)
    }

    private mutating func open(depth: Int) throws(JSONSyntaxError) {
        guard depth <= maxDepth else { throw cursor.error(.tooDeep, at: cursor.position) }
        cursor.position += 1
    }

    private mutating func close<Value>(_ value: Value) -> Value {
        cursor.position += 1
        return value
    }
}
