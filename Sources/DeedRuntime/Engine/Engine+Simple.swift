extension Engine {
    mutating func boolean() throws(JSONSyntaxError) -> TapeEntry {
        switch first {
        case 0x74:
            try cursor.take(word: "true")
            return TapeEntry(.boolean, bits: 1)
        case 0x66:
            try cursor.take(word: "false")
            return TapeEntry(.boolean, bits: 0)
        default: return try mismatch("a boolean")
        }
    }

    mutating func null() throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x6E else { return try mismatch("null") }
        try cursor.take(word: "null")
        return TapeEntry(.null)
    }

    /// Takes any JSON.
    ///
    /// - Parameter tags: not used: what lies beside a tag is kept with it.
    mutating func any(tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        try skip()
        return TapeEntry(
            .json, flags: origin, number: UInt32(truncatingIfNeeded: start), bits: UInt64(cursor.position - start))
    }

    mutating func constant(_ shape: UnsafePointer<ConstantShape>, tags: Int) throws(JSONSyntaxError) -> TapeEntry {
        let (start, before) = (cursor.position, violations.count)
        let entry = try value(shape.pointee.type, tags: tags)
        let wanted = table.literal(shape.pointee.value)
        let found = cursor.bytes(start..<cursor.position)
        if !found.elementsEqual(wanted), violations.count == before, try !isEqual(start, wanted) {
            try report(.const, from: start, "only `\(String(decoding: wanted, as: UTF8.self))` is allowed")
        }
        return entry
    }

    /// Whether a value that was judged equals one of the table, however both are written.
    private func isEqual(_ place: Int, _ wanted: UTF8Bytes) throws(JSONSyntaxError) -> Bool {
        json(at: place) == (try JSONValue.parse(wanted))
    }

    @inline(never)
    mutating func enumeration(_ shape: UnsafePointer<EnumShape>) throws(JSONSyntaxError) -> TapeEntry {
        if shape.pointee.isInteger { return try integerEnum(shape.pointee) }
        guard first == 0x22 else { return try mismatch("a string") }
        let start = cursor.position
        for index in shape.pointee.values.indices {
            let value = table.values[Int32(truncatingIfNeeded: index)]
            guard cursor.matches(value, at: start &+ 1, in: table.names),
                !isProducer || !value.pointee.isFormer
            else { continue }
            cursor.position = start &+ 2 &+ Int(value.pointee.name.count)
            return choice(value.pointee.index)
        }
        let span = try cursor.takeString()
        if span.hasEscapes, let value = declared(span, shape.pointee) { return choice(value.index) }
        return try undeclared(shape.pointee, text(span), from: start)
    }

    @inline(__always)
    private func choice(_ index: Int32) -> TapeEntry { TapeEntry(.choice, number: UInt32(index)) }

    private func declared(_ span: JSONTextSpan, _ shape: EnumShape) -> EnumValueShape? {
        for index in shape.values.indices {
            let value = table.values[Int32(index)].pointee
            if equals(value.name, span), !isProducer || !value.isFormer { return value }
        }
        return nil
    }

    private mutating func integerEnum(_ shape: EnumShape) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        guard JSONKind(first) == .number else { return try mismatch("an integer") }
        guard let number = try wholeNumber(from: start) else { return .absent }
        for index in shape.values.indices {
            let value = table.values[Int32(index)].pointee
            if value.integer == number, !isProducer || !value.isFormer { return choice(value.index) }
        }
        return try undeclared(shape, TapeEntry(.integer, bits: UInt64(bitPattern: number)), from: start)
    }

    private mutating func undeclared(
        _ shape: EnumShape, _ entry: TapeEntry, from start: Int
    ) throws(JSONSyntaxError) -> TapeEntry {
        let isAllowed = shape.openness == .extensible || shape.openness == .open && !isProducer
        if !isAllowed {
            let (isStructural, words) = (shape.openness == .closed, words(of: shape))
            try report(.enum, from: start, isStructural: isStructural, "only \(words) are declared")
        }
        return shape.fallback >= 0 ? choice(shape.fallback) : entry
    }

    /// The values of an enum, for messages.
    private func words(of shape: EnumShape) -> String {
        guard Mode.listsViolations else { return "" }
        let names = shape.values.indices.map { table.values[Int32($0)].pointee }.filter { !$0.isFormer }
        let shown = names.prefix(8).map { "`\(table.text($0.name))`" }.joined(separator: ", ")
        return names.count > 8 ? "\(shown) and \(names.count - 8) others" : shown
    }
}
