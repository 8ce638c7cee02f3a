extension Engine {
    mutating func list(_ shape: UnsafePointer<ListShape>) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x5B else { return try mismatch("an array") }
        try enter()
        let start = cursor.position
        var (places, entries): ([Int], TapeList) = ([], TapeList())
        let count = try items { (engine, index, place) throws(JSONSyntaxError) in
            if shape.pointee.isUnique { places.append(place) }
            let entry = try engine.value(shape.pointee.item, at: &place, engine.cursor)
            if Mode.fillsTape { engine.tape.append(entry, to: &entries) }
        }
        depth &-= 1
        try checkCount(count, shape.pointee, from: start)
        if shape.pointee.isUnique, count > 1 { try checkUnique(places, from: start) }
        return collected(.list, entries, count: count)
    }

    /// Takes the items of an array.
    @inline(__always)
    private mutating func items(
        _ take: (inout Engine, _ index: Int, _ place: inout Int) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) -> Int {
        var place = cursor.endOfSpace(at: cursor.position &+ 1)
        guard cursor.byte(at: place) != 0x5D else {
            cursor.position = place &+ 1
            return 0
        }
        var count = 0
        repeat {
            place = cursor.endOfSpace(at: place)
            if Mode.listsViolations { path.append(.index(count)) }
            try take(&self, count, &place)
            if Mode.listsViolations { path.removeLast() }
            count &+= 1
        } while try cursor.takeComma(before: 0x5D, at: &place)
        cursor.position = place
        return count
    }

    /// An entry for what was collected.
    @inline(__always)
    private func collected(_ kind: TapeEntry.Kind, _ entries: TapeList, count: Int) -> TapeEntry {
        TapeEntry(kind, number: UInt32(truncatingIfNeeded: entries.start), bits: UInt64(count))
    }

    @inline(__always)
    private mutating func checkCount(_ count: Int, _ shape: ListShape, from start: Int) throws(JSONSyntaxError) {
        if count < Int(shape.min) {
            try report(.minItems, from: start, "\(count.of("item")) where \(shape.min) are the fewest")
        }
        if count > Int(shape.max) {
            try report(.maxItems, from: start, "\(count.of("item")) where \(shape.max) are the most")
        }
    }

    private mutating func checkUnique(_ places: [Int], from start: Int) throws(JSONSyntaxError) {
        var values: [JSONValue: Int] = [:]
        for (index, place) in places.enumerated() {
            if let earlier = values.updateValue(index, forKey: json(at: place)) {
                return try report(.unique, from: start, "items \(earlier) and \(index) are equal")
            }
        }
    }

    /// A value that was judged before.
    func json(at place: Int) -> JSONValue {
        var probe = cursor
        probe.position = place
        var builder = JSONValueBuilder(cursor: probe, maxDepth: .max)
        return (try? builder.readValue(depth: 0)) ?? .null
    }

    mutating func tuple(_ shape: UnsafePointer<TableRange>) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x5B else { return try mismatch("an array") }
        try enter()
        let (start, size, items) = (cursor.position, Int(shape.pointee.count), table.items[shape.pointee.first])
        let slots = Mode.fillsTape ? tape.reserve(size) : 0
        let count = try self.items { (engine, index, place) throws(JSONSyntaxError) in
            guard index < size else {
                engine.cursor.position = place
                try engine.skip()
                place = engine.cursor.position
                return
            }
            let entry = try engine.value(items[index], at: &place, engine.cursor)
            if Mode.fillsTape { engine.tape.set(slots + index, entry) }
        }
        depth &-= 1
        if count != size {
            try report(
                count < size ? .minItems : .maxItems, from: start, isStructural: count < size,
                "\(count.of("item")) where there must be \(size)")
        }
        return TapeEntry(.record, number: UInt32(truncatingIfNeeded: slots), bits: UInt64(size))
    }

    mutating func map(_ shape: UnsafePointer<MapShape>, tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x7B else { return try mismatch("an object") }
        try enter()
        let (start, keysMark) = (cursor.position, keys.open())
        var (count, entries) = (0, TapeList())
        var place = cursor.endOfSpace(at: start &+ 1)
        if cursor.byte(at: place) == 0x7D {
            place &+= 1
        } else {
            repeat {
                count &+= try entry(shape, tags, &entries, &place)
            } while try cursor.takeComma(before: 0x7D, at: &place)
            try checkKeys(from: keysMark)
        }
        cursor.position = place
        depth &-= 1
        if count < Int(shape.pointee.min) {
            try report(.minEntries, from: start, "\(count.of("entry")) where \(shape.pointee.min) are the fewest")
        }
        if count > Int(shape.pointee.max) {
            try report(.maxEntries, from: start, "\(count.of("entry")) where \(shape.pointee.max) are the most")
        }
        return collected(.map, entries, count: count)
    }

    /// Takes an entry of a map; returns how many entries that makes.
    @inline(__always)
    private mutating func entry(
        _ shape: UnsafePointer<MapShape>, _ tags: Int, _ entries: inout TapeList, _ place: inout Int
    ) throws(JSONSyntaxError) -> Int {
        let bytes = cursor
        place = bytes.endOfSpace(at: place)
        guard bytes.byte(at: place) == 0x22 else { throw bytes.error(.unexpectedByte, at: place) }
        let end = bytes.endOfPlainString(at: place)
        let key =
            end >= 0
            ? JSONTextSpan(start: place &+ 1, end: end &- 1, hasEscapes: false, isASCII: true)
            : try bytes.string(at: place)
        place = key.end &+ 1
        keys.add(key, bytes)
        guard bytes.takeColon(at: &place) else { throw bytes.error(.unexpectedByte, at: place) }
        if tags > 0, isOpenTag(key, tags) {
            cursor.position = place
            try skip()
            place = cursor.position
            return 0
        }
        if Mode.listsViolations { path.append(.key(key)) }
        if shape.pointee.keyPattern >= 0 { try check(key, shape.pointee.keyPattern, from: place) }
        let value = try value(shape.pointee.value, at: &place, bytes)
        if Mode.listsViolations { path.removeLast() }
        if Mode.fillsTape {
            tape.append(text(key), to: &entries)
            tape.append(value, to: &entries)
        }
        return 1
    }

    private mutating func check(_ key: JSONTextSpan, _ pattern: Int32, from start: Int) throws(JSONSyntaxError) {
        guard !matches(table.patterns[pattern], key) else { return }
        let name = named(key)
        try report(.keyPattern, from: start, "the key \(name) does not match the pattern")
    }
}

extension Int {
    /// `1 item`, `2 items`.
    func of(_ thing: String) -> String {
        let plural = thing.last == "y" ? thing.dropLast() + "ies" : thing + "s"
        return self == 1 ? "1 \(thing)" : "\(self) \(plural)"
    }
}
