extension Engine {
    mutating func record(_ shape: UnsafePointer<RecordShape>, tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x7B else { return try mismatch("an object") }
        try enter()
        var frame = open(shape, tags)
        var place = cursor.endOfSpace(at: cursor.position &+ 1)
        if cursor.byte(at: place) == 0x7D {
            place &+= 1
        } else {
            place = try members(&frame, place)
        }
        cursor.position = place
        try close(&frame)
        depth &-= 1
        return TapeEntry(
            .record, number: UInt32(truncatingIfNeeded: frame.slots), bits: UInt64(shape.pointee.fields.count))
    }

    /// A record of which some members were taken, whose fields lie on the tape already.
    mutating func resumed(
        _ shape: UnsafePointer<RecordShape>, _ record: ScannedRecord, seen: UInt64
    ) -> RecordFrame {
        var frame = RecordFrame(
            shape: shape, start: record.start, slots: record.slots, keysMark: keys.open(), tags: 0)
        if !shape.pointee.isPlain {
            mark(&frame)
            if shape.pointee.tracksPlaces { starts.removeLast(Int(shape.pointee.fields.count)) }
            frame.startsMark = record.startsMark
        }
        frame.seen = seen
        if Mode.fillsTape {
            for index in 0..<Int(shape.pointee.fields.count) where seen & 1 << UInt64(index) == 0 {
                tape.set(record.slots + index, .absent)
            }
        }
        frame.expected = Int32(truncatingIfNeeded: UInt64.bitWidth - seen.leadingZeroBitCount)
        return frame
    }

    @inline(__always)
    private mutating func open(_ shape: UnsafePointer<RecordShape>, _ tags: Int) -> RecordFrame {
        let count = Int(shape.pointee.fields.count)
        var frame = RecordFrame(
            shape: shape, start: cursor.position,
            slots: Mode.fillsTape ? tape.reserve(count + (shape.pointee.keepsOthers ? 1 : 0)) : 0,
            keysMark: keys.open(), tags: Int32(truncatingIfNeeded: tags))
        if !shape.pointee.isPlain { mark(&frame) }
        return frame
    }

    /// Makes room for where a record's fields begin; returns where in the notes that is.
    mutating func noteStarts(_ count: Int) -> Int32 {
        defer { starts.append(contentsOf: repeatElement(-1, count: count)) }
        return Int32(truncatingIfNeeded: starts.count)
    }

    /// Marks where in the notes a record's own begin that needs any.
    @inline(never)
    private mutating func mark(_ frame: inout RecordFrame) {
        let count = Int(frame.shape.pointee.fields.count)
        frame.formerMark = Int32(truncatingIfNeeded: former.count)
        frame.seenMark = Int32(truncatingIfNeeded: moreSeen.count)
        if frame.shape.pointee.tracksPlaces { frame.startsMark = noteStarts(count) }
        if count > 64 { moreSeen.append(contentsOf: repeatElement(0, count: (count - 1) / 64)) }
    }

    /// Whether a field was there.
    @inline(never)
    mutating func isSeen(_ index: Int32, _ frame: RecordFrame) -> Bool {
        if index < 64 { return frame.hasSeen(index) }
        return moreSeen[Int(frame.seenMark + index / 64 - 1)] & (1 << UInt64(index & 63)) != 0
    }

    @inline(__always)
    private mutating func setSeen(_ index: Int32, _ frame: inout RecordFrame) {
        if index < 64 {
            frame.seen |= 1 << UInt64(index)
        } else {
            moreSeen[Int(frame.seenMark + index / 64 - 1)] |= 1 << UInt64(index & 63)
        }
    }

    /// Takes the members of an object that is not empty, up to and with its closing bracket.
    ///
    /// What changes with each member is kept in local values; the engine and the frame hear of it before anything out of the
    /// ordinary is taken.
    mutating func members(_ frame: inout RecordFrame, _ start: Int) throws(JSONSyntaxError) -> Int {
        let (bytes, shape) = (cursor, frame.shape)
        let first = table.fields[shape.pointee.fields.first]
        let end = first + Int(shape.pointee.fields.count)
        var (next, seen, place) = (first + Int(frame.expected), frame.seen, start)
        repeat {
            if bytes.byte(at: place) != 0x22 {
                place = bytes.endOfSpace(at: place)
                guard bytes.byte(at: place) == 0x22 else { throw bytes.error(.unexpectedByte, at: place) }
            }
            let expected = next
            if next == end || !bytes.matches(next, at: place &+ 1, in: table.names) {
                next = Self.field(withKeyAt: place, shape, bytes, view) ?? end
            }
            if next == end || !isNew(next, first, &seen, frame) {
                (frame.seen, frame.expected, cursor.position) = (
                    seen, Int32(truncatingIfNeeded: expected - first), place
                )
                try otherMember(&frame)
                (seen, place, next) = (frame.seen, cursor.position, first + Int(frame.expected))
            } else {
                place &+= Int(next.pointee.name.count) &+ 2
                guard bytes.takeColon(at: &place) else { throw bytes.error(.unexpectedByte, at: place) }
                if shape.pointee.tracksPlaces { starts[Int(frame.startsMark) &+ (next - first)] = place }
                if Mode.listsViolations { path.append(.name(next.pointee.name)) }
                let entry = try value(next.pointee.type, at: &place, bytes)
                if Mode.listsViolations { path.removeLast() }
                if Mode.fillsTape { tape.set(frame.slots &+ (next - first), entry) }
                next += 1
            }
        } while try bytes.takeComma(before: 0x7D, at: &place)
        frame.seen = seen
        return place
    }

    /// Whether a field was not there yet; from now on it was.
    @inline(__always)
    private mutating func isNew(
        _ field: UnsafePointer<FieldShape>, _ first: UnsafePointer<FieldShape>, _ seen: inout UInt64,
        _ frame: borrowing RecordFrame
    ) -> Bool {
        let bit = field.pointee.bit
        guard bit != 0 else { return isNewBeyond64(field - first, frame.seenMark) }
        defer { seen |= bit }
        return seen & bit == 0
    }

    /// The same of a field that has no bit in the frame.
    @inline(never)
    private mutating func isNewBeyond64(_ index: Int, _ mark: Int32) -> Bool {
        let (word, bit) = (Int(mark) + index / 64 - 1, UInt64(1) << UInt64(index & 63))
        defer { moreSeen[word] |= bit }
        return moreSeen[word] & bit == 0
    }

    /// The field with the key at a place, where the key is written as the contract writes it.
    ///
    /// - Parameter bytes: the engine's cursor; the function gets what it needs, since a call with the engine copies it.
    private static func field(
        withKeyAt place: Int, _ shape: UnsafePointer<RecordShape>, _ bytes: JSONCursor, _ view: UnsafePointer<TableView>
    ) -> UnsafePointer<FieldShape>? {
        let index = shape.pointee.keyIndex
        guard !index.isEmpty, let key = try? bytes.string(at: place), !key.hasEscapes else { return nil }
        let (fields, slots) = (view.pointee.fields[shape.pointee.fields.first], view.pointee.keySlots[index.first])
        var slot = index.slot(of: KeyIndex.hash(bytes.bytes(key.range)))
        while slots[slot] >= 0 {
            let field = fields + Int(slots[slot])
            if bytes.matches(field, at: place &+ 1, in: view.pointee.names) { return field }
            slot = (slot &+ 1) & index.mask
        }
        return nil
    }

    @inline(never)
    private mutating func otherMember(_ frame: inout RecordFrame) throws(JSONSyntaxError) {
        let key = try cursor.takeString()
        if isOpenTag(key, Int(frame.tags)) {
            note(key, in: &frame)
            try cursor.take(0x3A)
            return try skip()
        }
        if let index = index(of: key, frame) { return try field(index, &frame) }
        if !isProducer, let alias = alias(of: key, frame) { return try formerField(alias, key, &frame) }
        try unknownField(key, &frame)
    }

    /// The field with a key, also where the key is written with escapes.
    private func index(of key: JSONTextSpan, _ frame: RecordFrame) -> Int32? {
        let fields = frame.shape.pointee.fields
        if !key.hasEscapes {
            return Self.field(withKeyAt: key.start &- 1, frame.shape, cursor, view).map {
                Int32($0 - table.fields[fields.first])
            }
        }
        return (0..<fields.count).first { equals(table.fields[fields.first &+ $0].pointee.name, key) }
    }

    private func alias(of key: JSONTextSpan, _ frame: RecordFrame) -> Int32? {
        let aliases = frame.shape.pointee.aliases
        return (0..<aliases.count).first { equals(table.aliases[aliases.first + $0].pointee.name, key) }
    }

    /// Notes a key that is no field, to find it again if it comes twice.
    private mutating func note(_ key: JSONTextSpan, in frame: inout RecordFrame) {
        keys.add(key, cursor)
        frame.hasOthers = true
    }

    /// Takes the value of a field whose key was taken.
    mutating func field(_ index: Int32, _ frame: inout RecordFrame) throws(JSONSyntaxError) {
        if index < 64 ? frame.hasSeen(index) : isSeen(index, frame) { return try secondField(index, &frame) }
        setSeen(index, &frame)
        frame.expected = index &+ 1
        try fieldValue(index, &frame)
    }

    /// Takes a colon and the value of a field.
    private mutating func fieldValue(_ index: Int32, _ frame: inout RecordFrame) throws(JSONSyntaxError) {
        let field = table.fields[frame.shape.pointee.fields.first &+ index]
        try cursor.take(0x3A)
        _ = cursor.next()
        if frame.shape.pointee.tracksPlaces { starts[Int(frame.startsMark &+ index)] = cursor.position }
        if Mode.listsViolations { path.append(.name(field.pointee.name)) }
        let entry = try value(field.pointee.type)
        if Mode.listsViolations { path.removeLast() }
        if Mode.fillsTape { tape.set(frame.slots &+ Int(index), entry) }
    }

    /// Takes a field that was there before: under a former name, which it replaces, or as itself, which is wrong.
    @inline(never)
    private mutating func secondField(_ index: Int32, _ frame: inout RecordFrame) throws(JSONSyntaxError) {
        if let use = formerUse(of: index, frame) {
            forget(use)
            return try fieldValue(index, &frame)
        }
        let start = cursor.position
        try cursor.take(0x3A)
        try skip()
        let field = table.fields[frame.shape.pointee.fields.first + index].pointee.name
        let name = named(field)
        try report(.duplicateKey, at: .name(field), from: start, isStructural: true, "\(name) is there twice")
    }

    /// Takes a field under a former name, unless it is there already under a better one.
    private mutating func formerField(
        _ alias: Int32, _ key: JSONTextSpan, _ frame: inout RecordFrame
    ) throws(JSONSyntaxError) {
        note(key, in: &frame)
        let index = table.aliases[frame.shape.pointee.aliases.first + alias].pointee.field
        if isSeen(index, frame) {
            guard let use = formerUse(of: index, frame), alias < former[use].alias else {
                try cursor.take(0x3A)
                return try skip()
            }
            forget(use)
        }
        setSeen(index, &frame)
        let before = violations.count
        try fieldValue(index, &frame)
        former.append(FormerUse(field: index, alias: alias, violations: before..<violations.count))
    }

    /// The former name under which a field of the record was there.
    private func formerUse(of field: Int32, _ frame: RecordFrame) -> Int? {
        guard frame.shape.pointee.aliases.count > 0 else { return nil }
        return former[Int(frame.formerMark)...].firstIndex { $0.field == field }
    }

    /// Takes back what was said of a value that does not count any more.
    private mutating func forget(_ use: Int) {
        let range = former.remove(at: use).violations
        violations.removeSubrange(range)
        for later in former.indices where former[later].violations.lowerBound >= range.upperBound {
            let shifted = former[later].violations
            former[later].violations = shifted.lowerBound - range.count..<shifted.upperBound - range.count
        }
    }

    /// Takes a field that nobody declared.
    private mutating func unknownField(_ key: JSONTextSpan, _ frame: inout RecordFrame) throws(JSONSyntaxError) {
        note(key, in: &frame)
        let shape = frame.shape.pointee
        try cursor.take(0x3A)
        _ = cursor.next()
        if Mode.listsViolations { path.append(.key(key)) }
        let entry = shape.other.exists ? try value(shape.other) : try undeclared(key, shape)
        if Mode.listsViolations { path.removeLast() }
        guard Mode.fillsTape, shape.keepsOthers else { return }
        tape.append(text(key), to: &frame.others)
        tape.append(entry, to: &frame.others)
    }

    private mutating func undeclared(_ key: JSONTextSpan, _ shape: RecordShape) throws(JSONSyntaxError) -> TapeEntry {
        let entry = try any(tags: 0)
        let (start, name) = (Int(entry.number), named(key))
        if isProducer {
            try report(.undeclared, from: start, "\(name) is not declared")
        } else if shape.rejectsUnknown {
            try report(.unknownField, from: start, isStructural: true, "\(name) is not declared")
        }
        return entry
    }
}
