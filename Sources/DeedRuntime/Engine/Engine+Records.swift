extension Engine {
    mutating func record(_ shape: UnsafePointer<RecordShape>, tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x7B else { return try mismatch("an object") }
        try enter()
        var frame = open(shape, tags)
        cursor.position &+= 1
        if cursor.next() == 0x7D {
            cursor.position &+= 1
        } else {
            repeat { try member(&frame) } while try cursor.takeComma(before: 0x7D)
        }
        try close(&frame)
        depth &-= 1
        return TapeEntry(
            .record, number: UInt32(truncatingIfNeeded: frame.slots), bits: UInt64(shape.pointee.fields.count))
    }

    @inline(__always)
    private mutating func open(_ shape: UnsafePointer<RecordShape>, _ tags: Int) -> RecordFrame {
        let count = Int(shape.pointee.fields.count)
        let frame = RecordFrame(
            shape: shape, start: cursor.position,
            slots: Mode.fillsTape ? tape.reserve(count + (shape.pointee.keepsOthers ? 1 : 0)) : 0,
            keysMark: keys.open(), tags: Int32(truncatingIfNeeded: tags),
            pendingMark: Int32(truncatingIfNeeded: pending.count), startsMark: Int32(truncatingIfNeeded: starts.count),
            formerMark: Int32(truncatingIfNeeded: former.count), seenMark: Int32(truncatingIfNeeded: moreSeen.count))
        if shape.pointee.invariants.count > 0 { starts.append(contentsOf: repeatElement(-1, count: count)) }
        if count > 64 { moreSeen.append(contentsOf: repeatElement(0, count: (count - 1) / 64)) }
        return frame
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

    /// Takes one member: the field that is expected next, or whatever it is.
    @inline(__always)
    private mutating func member(_ frame: inout RecordFrame) throws(JSONSyntaxError) {
        guard cursor.next() == 0x22 else { throw cursor.error(.unexpectedByte, at: cursor.position) }
        let fields = frame.shape.pointee.fields
        if frame.expected < fields.count {
            let field = table.fields[fields.first &+ frame.expected]
            if cursor.matches(field.pointee.name, at: cursor.position &+ 1, in: table.names) {
                cursor.position &+= Int(field.pointee.name.count) &+ 2
                return try self.field(frame.expected, &frame)
            }
        }
        try otherMember(&frame)
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

    /// The field with a key, searched from where it is most likely.
    private func index(of key: JSONTextSpan, _ frame: RecordFrame) -> Int32? {
        let fields = frame.shape.pointee.fields
        for turn in 0..<fields.count {
            let index =
                frame.expected &+ turn < fields.count ? frame.expected &+ turn : frame.expected &+ turn &- fields.count
            if equals(table.fields[fields.first &+ index].pointee.name, key) { return index }
        }
        return nil
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
    @inline(__always)
    mutating func field(_ index: Int32, _ frame: inout RecordFrame) throws(JSONSyntaxError) {
        if index < 64 ? frame.hasSeen(index) : isSeen(index, frame) { return try secondField(index, frame) }
        setSeen(index, &frame)
        frame.expected = index &+ 1
        try fieldValue(index, frame)
    }

    @inline(__always)
    private mutating func fieldValue(_ index: Int32, _ frame: RecordFrame) throws(JSONSyntaxError) {
        let field = table.fields[frame.shape.pointee.fields.first &+ index]
        try cursor.take(0x3A)
        _ = cursor.next()
        if frame.shape.pointee.invariants.count > 0 { starts[Int(frame.startsMark &+ index)] = cursor.position }
        if Mode.listsViolations { path.append(.name(field.pointee.name)) }
        let entry = try value(field.pointee.type)
        if Mode.listsViolations { path.removeLast() }
        if Mode.fillsTape { tape.set(frame.slots &+ Int(index), entry) }
    }

    /// Takes a field that was there before: under a former name, which it replaces, or as itself, which is wrong.
    @inline(never)
    private mutating func secondField(_ index: Int32, _ frame: RecordFrame) throws(JSONSyntaxError) {
        if let use = formerUse(of: index, frame) {
            forget(use)
            return try fieldValue(index, frame)
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
        try fieldValue(index, frame)
        former.append(FormerUse(field: index, alias: alias, violations: before..<violations.count))
    }

    /// The former name under which a field of the record was there.
    private func formerUse(of field: Int32, _ frame: RecordFrame) -> Int? {
        former[Int(frame.formerMark)...].firstIndex { $0.field == field }
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
        pending.append(text(key))
        pending.append(entry)
        frame.otherCount += 1
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
