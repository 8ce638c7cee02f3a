extension Engine {
    /// What is left to do when a record's last member was taken.
    @inline(__always)
    mutating func close(_ frame: inout RecordFrame) throws(JSONSyntaxError) {
        let shape = frame.shape
        if shape.pointee.isPlain, frame.seen == shape.pointee.allSeen, !frame.hasOthers { return }
        try closeSlowly(&frame)
    }

    @inline(never)
    private mutating func closeSlowly(_ frame: inout RecordFrame) throws(JSONSyntaxError) {
        let shape = frame.shape
        if !frame.isFull { try fillMissing(frame) }
        if frame.hasOthers { try checkKeys(from: frame.keysMark) }
        if Mode.fillsTape, shape.pointee.keepsOthers { keepOthers(frame) }
        if shape.pointee.tracksPlaces {
            try checkInvariants(frame)
            starts.removeLast(starts.count - Int(frame.startsMark))
        }
        if shape.pointee.aliases.count > 0 { former.removeLast(former.count - Int(frame.formerMark)) }
        if shape.pointee.fields.count > 64 { moreSeen.removeLast(moreSeen.count - Int(frame.seenMark)) }
    }

    /// Fills the fields that were not there with their defaults, or misses them.
    private mutating func fillMissing(_ frame: RecordFrame) throws(JSONSyntaxError) {
        let fields = frame.shape.pointee.fields
        for index in 0..<fields.count where !isSeen(index, frame) {
            let field = table.fields[fields.first + index]
            let hasDefault = field.pointee.hasDefault
            if Mode.fillsTape, hasDefault { tape.set(frame.slots + Int(index), try defaultValue(of: field)) }
            guard !field.pointee.isOptional, isProducer || !hasDefault else { continue }
            let name = named(field.pointee.name)
            try report(
                .required, at: .name(field.pointee.name), from: frame.start, isStructural: !hasDefault,
                "\(name) is missing")
        }
    }

    /// Judges a default as if it were in the event.
    private mutating func defaultValue(of field: UnsafePointer<FieldShape>) throws(JSONSyntaxError) -> TapeEntry {
        let range = field.pointee.defaultValue.indices
        guard var literal = JSONCursor(UTF8Bytes(start: table.literals.base, count: range.upperBound)) else {
            return .absent
        }
        literal.position = range.lowerBound
        let (event, eventOrigin) = (cursor, origin)
        (cursor, origin) = (literal, [.fromTable])
        if Mode.listsViolations { path.append(.name(field.pointee.name)) }
        let entry = try value(field.pointee.type)
        if Mode.listsViolations { path.removeLast() }
        (cursor, origin) = (event, eventOrigin)
        return entry
    }

    /// Refuses keys that are there twice, and forgets the keys.
    mutating func checkKeys(from mark: Int) throws(JSONSyntaxError) {
        guard let twice = keys.close(mark, cursor) else { return }
        var probe = cursor
        probe.position = twice - 1
        let key = try probe.takeString()
        let name = named(key)
        try report(.duplicateKey, at: .key(key), from: twice - 1, isStructural: true, "\(name) is there twice")
    }

    private mutating func keepOthers(_ frame: RecordFrame) {
        let entry = TapeEntry(
            .map, number: UInt32(truncatingIfNeeded: frame.others.start), bits: UInt64(frame.others.count / 2))
        tape.set(frame.slots + Int(frame.shape.pointee.fields.count), entry)
    }
}
