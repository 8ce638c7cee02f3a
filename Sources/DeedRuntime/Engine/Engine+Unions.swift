extension Engine {
    /// What an object says of its variant.
    private enum TagFinding {
        case text(JSONTextSpan)
        /// The value of the tag, which is no text, begins here.
        case other(Int)
        case missing
    }

    @inline(never)
    mutating func union(_ shape: UnsafePointer<UnionShape>, tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x7B else { return try mismatch("an object") }
        let start = cursor.position
        switch findTag(shape.pointee.tag) {
        case .text(let span):
            guard let tag = tag(span, shape.pointee) else { return try undeclared(span, shape.pointee) }
            return try variant(tag, shape.pointee, tags)
        case .other(let place):
            try skip()
            let found = JSONKind(cursor.base[place]).words
            try report(
                .tag, at: .name(shape.pointee.tag), from: place, isStructural: true, "expected a string, found \(found)"
            )
        case .missing:
            try skip()
            let name = named(shape.pointee.tag)
            try report(.tag, at: .name(shape.pointee.tag), from: start, isStructural: true, "\(name) is missing")
        }
        return .absent
    }

    /// Looks for the tag of the object at the cursor, which stays where it is. What is no JSON is left to be found later.
    private func findTag(_ name: TableName) -> TagFinding {
        var probe = cursor
        probe.position &+= 1
        if probe.next() == 0x22, probe.matches(name, at: probe.position &+ 1, in: table.names) {
            probe.position &+= Int(name.count) &+ 2
            return tagValue(&probe)
        }
        return findTagSlowly(name, &probe)
    }

    private func findTagSlowly(_ name: TableName, _ probe: inout JSONCursor) -> TagFinding {
        var ledger = JSONKeyLedger()
        while probe.next() == 0x22, let key = try? probe.takeString() {
            if equals(name, key) { return tagValue(&probe) }
            guard (try? probe.take(0x3A)) != nil,
                (try? probe.skipValue(depth: depth, maxDepth: maxDepth, keys: &ledger)) != nil,
                (try? probe.takeComma(before: 0x7D)) == true
            else { break }
        }
        return .missing
    }

    @inline(__always)
    private func tagValue(_ probe: inout JSONCursor) -> TagFinding {
        guard (try? probe.take(0x3A)) != nil else { return .missing }
        guard probe.next() == 0x22 else { return probe.position < probe.count ? .other(probe.position) : .missing }
        guard let span = try? probe.takeString() else { return .missing }
        return .text(span)
    }

    private func tag(_ span: JSONTextSpan, _ shape: UnionShape) -> TagShape? {
        for index in shape.tags.indices {
            let tag = table.tags[Int32(truncatingIfNeeded: index)]
            if equals(tag.pointee.name, span) { return tag.pointee }
        }
        return nil
    }

    /// Takes an object whose tag names no variant.
    private mutating func undeclared(_ tag: JSONTextSpan, _ shape: UnionShape) throws(JSONSyntaxError) -> TapeEntry {
        let entry = try any(tags: 0)
        if shape.openness == .closed || shape.openness == .open && isProducer {
            let (isStructural, name) = (shape.openness == .closed, named(tag))
            try report(
                .variant, at: .name(shape.tag), from: tag.start, isStructural: isStructural, "\(name) names no variant")
        }
        return entry
    }

    private mutating func variant(
        _ tag: TagShape, _ shape: UnionShape, _ tags: Int
    ) throws(JSONSyntaxError) -> TapeEntry {
        let payload = table.variants[shape.variants.first &+ tag.variant].pointee
        openTags.append(shape.tag)
        let entry: TapeEntry
        if let content = shape.content {
            entry = try envelope(content, payload, tags + 1)
        } else if payload.exists {
            entry = try value(payload, tags: tags + 1)
        } else {
            entry = try record(table.emptyRecord, tags: tags + 1)
        }
        openTags.removeLast()
        let place = Mode.fillsTape ? tape.reserve(1) : 0
        if Mode.fillsTape { tape.set(place, entry) }
        let bits = UInt64(UInt32(bitPattern: tag.variant)) | UInt64(tag.index) << 32
        return TapeEntry(.variant, number: UInt32(truncatingIfNeeded: place), bits: bits)
    }

    /// Takes an object that holds a tag and, under another name, the payload.
    private mutating func envelope(
        _ content: TableName, _ payload: NodeRef, _ tags: Int
    ) throws(JSONSyntaxError) -> TapeEntry {
        try enter()
        let (start, mark) = (cursor.position, keys.open())
        var found: TapeEntry?
        cursor.position &+= 1
        if cursor.next() == 0x7D {
            cursor.position &+= 1
        } else {
            repeat {
                let key = try cursor.takeKey()
                keys.add(key, cursor)
                if payload.exists, equals(content, key) {
                    found = try contentValue(content, payload)
                } else {
                    try besideContent(key, tags)
                }
            } while try cursor.takeComma(before: 0x7D)
        }
        try checkKeys(from: mark)
        depth &-= 1
        guard payload.exists, found == nil else { return found ?? .absent }
        let name = named(content)
        try report(.required, at: .name(content), from: start, isStructural: true, "\(name) is missing")
        return .absent
    }

    private mutating func contentValue(_ name: TableName, _ payload: NodeRef) throws(JSONSyntaxError) -> TapeEntry {
        _ = cursor.next()
        if Mode.listsViolations { path.append(.name(name)) }
        let entry = try value(payload)
        if Mode.listsViolations { path.removeLast() }
        return entry
    }

    private mutating func besideContent(_ key: JSONTextSpan, _ tags: Int) throws(JSONSyntaxError) {
        let start = cursor.position
        try skip()
        if isProducer, !isOpenTag(key, tags) {
            let name = named(key)
            try report(.undeclared, at: .key(key), from: start, "\(name) is not declared")
        }
    }
}
