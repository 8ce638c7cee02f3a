/// Where in a CloudEvent stands what decides where it goes, found in one pass that keeps nothing.
///
/// It exists for messages that are as they should be: every attribute is right, each stands there once, and the data are an
/// object. All others, and those that are right in a rare way, are for ``EventMessage``. The data are not read, only their end
/// is looked for; if they turn out to be one JSON object, the outline holds.
package struct CloudEventOutline {
    package private(set) var type = 0..<0
    /// Empty where there is none.
    package private(set) var dataSchema = 0..<0
    package private(set) var payload = 0..<0
    private var cursor: JSONCursor
    private var seen: Attributes = []
    /// The names of extensions.
    private var others: [Range<Int>] = []

    package init?(_ json: UTF8Bytes) {
        guard let cursor = JSONCursor(json) else { return nil }
        self.cursor = cursor
        guard let isRight = try? read(), isRight else { return nil }
    }

    private mutating func read() throws(JSONSyntaxError) -> Bool {
        try cursor.take(0x7B)
        repeat {
            let key = try cursor.takeKey()
            _ = cursor.next()
            guard !key.hasEscapes, try take(key.start..<key.end) else { return false }
        } while try cursor.takeComma(before: 0x7D)
        try cursor.finish()
        return seen.isSuperset(of: .required)
    }

    /// Takes the value of a member; says whether it is right.
    private mutating func take(_ name: Range<Int>) throws(JSONSyntaxError) -> Bool {
        guard let attribute = Attributes(cursor.bytes(name)) else { return try takeExtension(name) }
        guard seen.insert(attribute).inserted else { return false }
        if attribute == .data {
            guard let end = endOfObject() else { return false }
            payload = cursor.position..<end
            cursor.position = end
            return true
        }
        guard cursor.byte(at: cursor.position) == 0x22 else { return false }
        let span = try cursor.takeString()
        guard !span.hasEscapes, span.count > 0 else { return false }
        let range = span.start..<span.end
        if attribute == .type { type = range }
        if attribute == .dataSchema { dataSchema = range }
        return attribute.isRight(cursor.bytes(range))
    }

    private mutating func takeExtension(_ name: Range<Int>) throws(JSONSyntaxError) -> Bool {
        let bytes = cursor.bytes(name)
        guard bytes.allSatisfy({ $0.isDigit || 0x61...0x7A ~= $0 }), !bytes.isEmpty else { return false }
        for other in others where cursor.bytes(other).isEqual(to: bytes) { return false }
        others.append(name)
        switch cursor.byte(at: cursor.position) {
        case 0x22: _ = try cursor.takeString()
        case 0x74: try cursor.take(word: "true")
        case 0x66: try cursor.take(word: "false")
        case 0x2D, 0x30...0x39: _ = try cursor.takeNumber()
        default: return false
        }
        return true
    }

    /// Where the object ends that begins at the cursor, if it is one.
    private func endOfObject() -> Int? {
        guard cursor.byte(at: cursor.position) == 0x7B else { return nil }
        let (base, count) = (cursor.base, cursor.count)
        var (place, depth) = (cursor.position, 0)
        while place < count {
            switch base[place] {
            case 0x22: place = endOfText(at: place)
            case 0x7B, 0x5B: depth &+= 1
            case 0x7D, 0x5D:
                depth &-= 1
                if depth == 0 { return place &+ 1 }
            default: break
            }
            place &+= 1
        }
        return nil
    }

    /// The closing quote of the text whose opening one is at a place, or the end of all.
    @inline(__always)
    private func endOfText(at quote: Int) -> Int {
        let text = UTF8Bytes(start: cursor.base, count: cursor.count)
        var place = quote &+ 1
        while true {
            place = JSONScan.endOfPlainText(text, from: place)
            guard place < cursor.count, cursor.base[place] != 0x22 else { return place }
            place &+= cursor.base[place] == 0x5C ? 2 : 1
        }
    }
}

/// The attributes of CloudEvents 1.0 in JSON.
private struct Attributes: OptionSet {
    let rawValue: UInt16

    static let specVersion = Attributes(rawValue: 1)
    static let id = Attributes(rawValue: 2)
    static let source = Attributes(rawValue: 4)
    static let type = Attributes(rawValue: 8)
    static let subject = Attributes(rawValue: 16)
    static let time = Attributes(rawValue: 32)
    static let recordedTime = Attributes(rawValue: 64)
    static let dataSchema = Attributes(rawValue: 128)
    static let dataContentType = Attributes(rawValue: 256)
    static let data = Attributes(rawValue: 512)
    /// Never right here: such data have to be decoded.
    static let dataBase64 = Attributes(rawValue: 1024)

    static let required: Attributes = [.specVersion, .id, .source, .type, .data]

    private static let names: [(StaticString, Attributes)] = [
        ("id", .id), ("data", .data), ("time", .time), ("type", .type), ("source", .source), ("subject", .subject),
        ("dataschema", .dataSchema), ("specversion", .specVersion), ("data_base64", .dataBase64),
        ("recordedtime", .recordedTime), ("datacontenttype", .dataContentType),
    ]

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init?(_ name: UTF8Bytes) {
        guard let found = Self.names.first(where: { name.isEqual(to: $0.0) }) else { return nil }
        self = found.1
    }

    /// Whether a text, which is not empty, can be the attribute's value.
    func isRight(_ text: UTF8Bytes) -> Bool {
        switch self {
        case .specVersion: text.isEqual(to: "1.0")
        case .source: StringFormat.uriReference.matches(text)
        case .time, .recordedTime: Timestamp.parse(text) != nil
        case .dataSchema: StringFormat.uri.matches(text)
        case .dataContentType: text.isEqual(to: "application/json")
        case .dataBase64: false
        default: true
        }
    }
}
