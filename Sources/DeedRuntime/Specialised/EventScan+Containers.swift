/// A record that is being read.
public struct ScannedRecord {
    let node: Int32
    let start: Int
    /// Where on the tape its fields are.
    public let slots: Int
    /// Of a record with invariants: where the places of its fields begin.
    var startsMark: Int32 = 0
}

/// A list or a map that is being read.
public struct ScannedList {
    let slot: Int
    @usableFromInline var items: TapeList
    /// Where the keys of a map begin in the ledger.
    var keysMark = 0
}

// MARK: Records and lists
extension EventScan {
    /// Makes room for a record's fields.
    ///
    /// - Parameters:
    ///   - slots: how many entries the record has on the tape.
    ///   - isFull: whether each of them is set unless the engine takes over.
    public mutating func open(
        _ node: Int32, fields: Int, slots: Int, isFull: Bool, into slot: Int, at place: Int
    ) -> ScannedRecord {
        depth &+= 1
        let start = isFull ? engine.pointee.tape.reserveUnset(slots) : engine.pointee.tape.reserve(slots)
        entries = engine.pointee.tape.entries
        entries[slot] = TapeEntry(.record, number: UInt32(truncatingIfNeeded: start), bits: UInt64(fields))
        return ScannedRecord(node: node, start: place, slots: start)
    }

    /// Makes room for the fields of a record with invariants, of which it is noted where they begin.
    public mutating func openNoting(
        _ node: Int32, fields: Int, slots: Int, isFull: Bool, into slot: Int, at place: Int
    ) -> ScannedRecord {
        var record = open(node, fields: fields, slots: slots, isFull: isFull, into: slot, at: place)
        record.startsMark = engine.pointee.noteStarts(fields)
        return record
    }

    /// Notes where a field begins.
    public func note(_ place: Int, of record: ScannedRecord, _ index: Int) {
        engine.pointee.starts[Int(record.startsMark) + index] = place
    }

    /// Ends a record where its members end.
    ///
    /// - Parameters:
    ///   - seen: a bit for each field that was there.
    ///   - wanted: a bit for each field that must be there, or that has a default.
    @inlinable @inline(__always)
    public mutating func close(
        _ json: EventText, _ record: ScannedRecord, seen: UInt64, wanted: UInt64, at place: Int
    ) -> Int {
        guard place >= 0, json.byte(at: place) == 0x7D, seen & wanted == wanted, leave() else {
            return rest(of: record, seen: seen, at: place)
        }
        return place &+ 1
    }

    /// Whether the record that is left lies no deeper than is allowed.
    @inlinable @inline(__always)
    mutating func leave() -> Bool {
        guard depth <= maxDepth else { return false }
        depth &-= 1
        return true
    }

    /// Lets the engine take what is left of a record.
    ///
    /// - Parameters:
    ///   - seen: a bit for each field that was there.
    ///   - place: behind the last member that was taken, or where the record begins.
    public mutating func rest(of record: ScannedRecord, seen: UInt64, at place: Int) -> Int {
        guard place >= 0 else { return -1 }
        engine.pointee.depth = depth
        let end = engine.pointee.rest(of: record, seen: seen, at: place)
        entries = engine.pointee.tape.entries
        depth &-= 1
        return end
    }

    /// Begins a list.
    public mutating func openList(into slot: Int) -> ScannedList {
        depth &+= 1
        return ScannedList(slot: slot, items: newList())
    }

    /// A list on the tape with room for some entries.
    private mutating func newList() -> TapeList {
        defer { entries = engine.pointee.tape.entries }
        return engine.pointee.tape.openList()
    }

    /// Makes room for another entry; returns where.
    @inlinable @inline(__always)
    public mutating func item(of list: inout ScannedList) -> Int {
        if list.items.count == list.items.capacity { widen(&list) }
        defer { list.items.count &+= 1 }
        return list.items.start &+ list.items.count
    }

    @usableFromInline
    mutating func widen(_ list: inout ScannedList) {
        engine.pointee.tape.widen(&list.items)
        entries = engine.pointee.tape.entries
    }

    /// Ends a list whose closing bracket is at the place.
    public mutating func close(_ list: ScannedList, min: Int = 0, max: Int = .max, at place: Int) -> Int {
        close(list, .list, list.items.count, min, max, at: place)
    }

    private mutating func close(
        _ list: ScannedList, _ kind: TapeEntry.Kind, _ count: Int, _ min: Int, _ max: Int, at place: Int
    ) -> Int {
        guard place >= 0, count >= min, count <= max, leave() else { return -1 }
        entries[list.slot] = TapeEntry(
            kind, number: UInt32(truncatingIfNeeded: list.items.start), bits: UInt64(truncatingIfNeeded: count))
        return place &+ 1
    }

    /// Begins a map.
    public mutating func openMap(into slot: Int) -> ScannedList {
        depth &+= 1
        return ScannedList(slot: slot, items: newList(), keysMark: engine.pointee.keys.open())
    }

    /// Takes a key that is written plainly, and the colon; returns where the value goes. `place` is then where it begins, or -1.
    public mutating func key(_ json: EventText, of map: inout ScannedList, at place: inout Int) -> Int {
        let (slot, start) = (item(of: &map), place)
        let end = json.endOfPlainString(at: start)
        place = end >= 0 ? json.endOfColon(at: end) : -1
        guard place >= 0 else { return slot }
        let key = JSONTextSpan(start: start &+ 1, end: end &- 1, hasEscapes: false, isASCII: true)
        engine.pointee.keys.add(key, engine.pointee.cursor)
        set(slot, text: key.start, key.count)
        return item(of: &map)
    }

    /// Ends a map whose closing bracket is at the place. Where something was out of the ordinary, the engine takes it again.
    public mutating func close(
        _ map: ScannedList, _ use: Use, min: Int = 0, max: Int = .max, from start: Int, at place: Int
    ) -> Int {
        let isDistinct = engine.pointee.keys.close(map.keysMark, engine.pointee.cursor) == nil
        guard isDistinct, place >= 0 else {
            depth &-= 1
            return isDistinct ? value(use, into: map.slot, at: start) : -1
        }
        return close(map, .map, map.items.count / 2, min, max, at: place)
    }
}

extension Engine where Mode == Decoding {
    /// Takes a value, without and with the place behind it, -1 where it is not right.
    mutating func value(of use: EventScan.Use, at place: Int) -> (end: Int, entry: TapeEntry) {
        cursor.position = place
        let node = table.nodes[use.node].pointee
        var type = NodeRef(of: node, at: use.node)
        type.isNullable = use.isNullable
        guard let entry = try? value(type) else { return (-1, .absent) }
        return (cursor.position, entry)
    }

    /// Takes what is left of a record, of whose members some were taken.
    mutating func rest(of record: ScannedRecord, seen: UInt64, at place: Int) -> Int {
        do throws(JSONSyntaxError) {
            guard depth <= maxDepth, record.start != place || cursor.byte(at: place) == 0x7B else { return -1 }
            var frame = resumed(table.records[table.nodes[record.node].pointee.index], record, seen: seen)
            var position = place
            if record.start == place {
                position = cursor.endOfSpace(at: place &+ 1)
                if cursor.byte(at: position) == 0x7D {
                    position &+= 1
                } else {
                    position = try members(&frame, position)
                }
            } else if try cursor.takeComma(before: 0x7D, at: &position) {
                position = try members(&frame, position)
            }
            cursor.position = position
            try close(&frame)
            return position
        } catch {
            return -1
        }
    }
}
