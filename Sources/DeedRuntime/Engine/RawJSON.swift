/// A value that is known to be JSON, looked into without making a tree of it.
struct RawJSON {
    private var cursor: JSONCursor

    /// The value at a place of bytes that end where it does, or later.
    init?(_ bytes: UTF8Bytes, at place: Int = 0) {
        guard let cursor = JSONCursor(bytes) else { return nil }
        self.init(cursor, at: place)
    }

    init(_ cursor: JSONCursor, at place: Int) {
        self.cursor = cursor
        self.cursor.position = place
        _ = self.cursor.next()
    }

    var kind: JSONKind { JSONKind(cursor.position < cursor.count ? cursor.base[cursor.position] : 0) }

    /// Where the value begins and ends.
    var range: Range<Int> {
        var end = cursor
        var ledger = JSONKeyLedger()
        try? end.skipValue(depth: 0, maxDepth: .max, keys: &ledger)
        return cursor.position..<end.position
    }

    /// The bytes of the value.
    var bytes: UTF8Bytes { cursor.bytes(range) }

    /// The value as a tree.
    var value: JSONValue {
        var builder = JSONValueBuilder(cursor: cursor, maxDepth: .max)
        return (try? builder.readValue(depth: 0)) ?? .null
    }

    /// The text of a string; nil for other kinds.
    var text: String? {
        var probe = cursor
        guard kind == .string, let span = try? probe.takeString() else { return nil }
        return cursor.string(span)
    }
}

extension RawJSON {
    /// Calls for each member of an object until told to stop.
    func forEachMember(_ body: (_ name: String, RawJSON) -> Bool) {
        guard kind == .object else { return }
        var probe = cursor
        var ledger = JSONKeyLedger()
        probe.position += 1
        guard probe.next() == 0x22 else { return }
        while let key = try? probe.takeKey() {
            guard body(cursor.string(key), RawJSON(probe, at: probe.position)),
                (try? probe.skipValue(depth: 0, maxDepth: .max, keys: &ledger)) != nil,
                (try? probe.takeComma(before: 0x7D)) == true
            else { return }
        }
    }

    /// Calls for each item of an array until told to stop.
    func forEachItem(_ body: (RawJSON) -> Bool) {
        guard kind == .array else { return }
        var probe = cursor
        var ledger = JSONKeyLedger()
        probe.position += 1
        guard probe.next() != 0x5D else { return }
        while body(RawJSON(probe, at: probe.position)),
            (try? probe.skipValue(depth: 0, maxDepth: .max, keys: &ledger)) != nil,
            (try? probe.takeComma(before: 0x5D)) == true
        {}
    }

    func member(_ name: String) -> RawJSON? {
        var found: RawJSON?
        forEachMember { key, value in
            if key == name { found = value }
            return found == nil
        }
        return found
    }

    func item(_ index: Int) -> RawJSON? {
        var (found, place): (RawJSON?, Int) = (nil, 0)
        forEachItem { value in
            if place == index { found = value }
            place += 1
            return found == nil
        }
        return found
    }

    /// Items of an array, members of an object, scalars of a text; nil for other kinds.
    var length: Int? {
        var count = 0
        switch kind {
        case .array:
            forEachItem { _ in
                count += 1
                return true
            }
        case .object:
            forEachMember { _, _ in
                count += 1
                return true
            }
        case .string: return text?.unicodeScalars.count
        default: return nil
        }
        return count
    }
}
