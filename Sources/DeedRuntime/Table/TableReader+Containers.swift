extension TableReader {
    mutating func readRecord(_ line: inout TableLine) throws(TableError) {
        var record = RecordShape()
        record.fields.first = Int32(builder.fields.count)
        record.aliases.first = Int32(builder.aliases.count)
        record.invariants.first = Int32(builder.invariants.count)
        while let (key, value) = try line.option() {
            switch (key, value) {
            case ("unknown", "preserve"): record.preservesUnknown = true
            case ("unknown", "reject"): record.rejectsUnknown = true
            case ("other", _): record.other = try line.reference(value)
            default: throw line.error("`\(key)` says nothing of a record")
            }
        }
        builder.add(record, to: \.records, as: .record)
    }

    mutating func readField(_ line: inout TableLine) throws(TableError) {
        let record = try last(of: builder.records.count, .record, line)
        var field = FieldShape(
            name: builder.name(try line.text("a name")), type: try line.reference(),
            bit: 1 << UInt64(builder.records[record].fields.count), isOptional: false, defaultValue: .empty)
        while let (key, value) = try line.option() {
            switch key {
            case "optional": field.isOptional = true
            case "default": field.defaultValue = try literal(try line.bytes(value), line)
            case "was":
                let name = builder.name(try line.unescape(value))
                builder.aliases.append(AliasShape(name: name, field: builder.records[record].fields.count))
                builder.records[record].aliases.count += 1
            default: throw line.error("`\(key)` says nothing of a field")
            }
        }
        builder.fields.append(field)
        builder.records[record].fields.count += 1
    }

    mutating func readTuple(_ line: inout TableLine) throws(TableError) {
        let first = Int32(builder.items.count)
        while !line.isEmpty { builder.items.append(try line.reference()) }
        let range = TableRange(first: first, count: Int32(builder.items.count) - first)
        builder.add(range, to: \.tuples, as: .tuple)
    }

    mutating func readList(_ line: inout TableLine) throws(TableError) {
        var list = ListShape(item: try line.reference())
        while let (key, value) = try line.option() {
            switch key {
            case "min": list.min = try line.integer(value)
            case "max": list.max = try line.integer(value)
            case "unique": list.isUnique = true
            default: throw line.error("`\(key)` says nothing of a list")
            }
        }
        builder.add(list, to: \.lists, as: .list)
    }

    mutating func readMap(_ line: inout TableLine) throws(TableError) {
        var map = MapShape(value: try line.reference())
        while let (key, value) = try line.option() {
            switch key {
            case "min": map.min = try line.integer(value)
            case "max": map.max = try line.integer(value)
            case "key": map.keyPattern = try pattern(try line.unescape(value), line)
            default: throw line.error("`\(key)` says nothing of a map")
            }
        }
        builder.add(map, to: \.maps, as: .map)
    }

    mutating func readConstant(_ line: inout TableLine) throws(TableError) {
        let type = try line.reference()
        let value = try literal(try line.bytes(try line.word("a value")), line)
        builder.add(ConstantShape(type: type, value: value), to: \.constants, as: .constant)
    }

    /// The node above, which must be of a kind that takes the line.
    ///
    /// - Parameter count: How many nodes of the kind there are.
    func last(of count: Int, _ kind: NodeKind, _ line: TableLine) throws(TableError) -> Int {
        guard builder.nodes.last?.kind == kind else { throw line.error("this belongs to no \(kind)") }
        return count - 1
    }
}
