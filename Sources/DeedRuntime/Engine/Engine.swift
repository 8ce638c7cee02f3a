/// Judges the bytes of an event by a table, in one pass and without a tree.
///
/// In the modes that do not list violations the first one ends the run: whatever is thrown then only says no. In the mode that
/// lists them only bytes that are no JSON end it. A run over a right event takes no branch of the other mode, so that the
/// fast answer costs nothing for the long one.
struct Engine<Mode: EngineMode>: ~Copyable {
    /// The place in the event, or in the table's literals while a default is filled in.
    var cursor: JSONCursor
    let view: UnsafePointer<TableView>
    private let root: Int32
    let isProducer: Bool
    let maxDepth: Int
    let maxViolations: Int
    var depth = 0
    /// Marks the entries of values that are not of the event.
    var origin: TapeEntry.Flags = []
    var tape: TapeBuilder
    var keys: JSONKeyLedger
    var notes: EngineNotes?
    var path: [PathStep] = []
    var violations: [Violation] = []

    /// - Parameters:
    ///   - table: must be kept alive by the caller.
    ///   - room: for the first keys of open objects, and for the first entries of the tape.
    init(
        _ cursor: JSONCursor, _ table: ContractTable, _ role: Role, _ limits: JSONLimits,
        room: borrowing EngineRoom
    ) {
        self.cursor = cursor
        view = table.storage.view
        root = table.root
        isProducer = role == .producer
        maxDepth = limits.maxDepth
        maxViolations = limits.maxViolations
        tape = TapeBuilder(room: room.tape)
        keys = JSONKeyLedger(room: room.keys)
    }

    @inline(__always)
    var table: TableView { view.pointee }

    /// Judges the whole event; its first entry comes back.
    mutating func run() throws(JSONSyntaxError) -> TapeEntry {
        let place = Mode.fillsTape ? tape.reserve(1) : 0
        _ = cursor.next()
        let node = table.nodes[root].pointee
        let entry = try value(NodeRef(of: node, at: root))
        try cursor.finish()
        if Mode.fillsTape { tape.set(place, entry) }
        return entry
    }

    /// Judges the value whose first byte is at the cursor.
    ///
    /// - Parameter tags: how many of the innermost ``openTags`` lie in the same object.
    @inline(__always)
    mutating func value(_ type: NodeRef, tags: Int = 0) throws(JSONSyntaxError) -> TapeEntry {
        try value(type.kind, type.index, isNullable: type.isNullable, tags: tags)
    }

    /// Judges the value whose first byte is at the cursor.
    ///
    /// - Parameter index: where the type's details are among those of its kind.
    @inline(never)
    private mutating func value(
        _ kind: NodeKind, _ index: Int32, isNullable: Bool, tags: Int
    ) throws(JSONSyntaxError) -> TapeEntry {
        if isNullable, first == 0x6E {
            try cursor.take(word: "null")
            return TapeEntry(.null)
        }
        switch kind {
        case .record: return try record(table.records[index], tags: tags)
        case .string: return try string(table.texts[index])
        case .integer: return try integer(table.integers[index])
        case .enumeration: return try enumeration(table.enums[index])
        case .list: return try list(table.lists[index])
        case .timestamp: return try timestamp(table.moments[index])
        case .union: return try union(table.unions[index], tags: tags)
        case .map: return try map(table.maps[index], tags: tags)
        case .choice: return try choice(table.choices[index])
        case .json: return try any(tags: tags)
        default: return try otherValue(kind, index, tags: tags)
        }
    }

    private mutating func otherValue(_ kind: NodeKind, _ index: Int32, tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        switch kind {
        case .boolean: try boolean()
        case .unsigned: try unsigned(table.unsigneds[index])
        case .double: try double(table.doubles[index])
        case .decimal: try decimal(table.decimals[index])
        case .uuid: try textual(UUIDValue.self, "a UUID")
        case .date: try bounded(CalendarDate.self, "a date", table.spans[index])
        case .time: try bounded(TimeOfDay.self, "a time of day with offset", table.spans[index])
        case .duration: try bounded(ISODuration.self, "an ISO 8601 duration", table.spans[index])
        case .bytes: try bytes(table.byteLimits[index])
        case .tuple: try tuple(table.tuples[index])
        case .constant: try constant(table.constants[index], tags: tags)
        case .null: try null()
        default: try refuse()
        }
    }

    /// The byte at the cursor, or 0 at the end.
    @inline(__always)
    var first: UInt8 { cursor.position < cursor.count ? cursor.base[cursor.position] : 0 }

    @inline(__always)
    mutating func enter() throws(JSONSyntaxError) {
        depth &+= 1
        guard depth <= maxDepth else { throw cursor.error(.tooDeep, at: cursor.position) }
    }

    /// Runs over JSON of which nothing is asked but that it is JSON.
    mutating func skip() throws(JSONSyntaxError) {
        try cursor.skipValue(depth: depth, maxDepth: maxDepth, keys: &keys)
    }
}

extension Engine where Mode == Decoding {
    /// Judges the whole event by code that is specialised for its contract; false where it is not right.
    mutating func run(_ scan: ContractTable.Scan) -> Bool {
        let slot = tape.reserve(1)
        _ = cursor.next()
        let (text, start) = (EventText(cursor), cursor.position)
        let end = withUnsafeMutablePointer(to: &self) { engine in
            var reader = EventScan(engine)
            return scan(text, &reader, slot, start)
        }
        guard end >= 0 else { return false }
        cursor.position = end
        return (try? cursor.finish()) != nil
    }
}
