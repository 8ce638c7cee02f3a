/// Collects the parts of a table while its text is read.
struct TableBuilder {
    var nodes: [TableNode] = []
    var records: [RecordShape] = []
    var fields: [FieldShape] = []
    var aliases: [AliasShape] = []
    var items: [NodeRef] = []
    var tuples: [TableRange] = []
    var lists: [ListShape] = []
    var maps: [MapShape] = []
    var unions: [UnionShape] = []
    var variants: [NodeRef] = []
    var tags: [TagShape] = []
    var choices: [ChoiceShape] = []
    var alternatives: [AlternativeShape] = []
    var keys: [AlternativeKey] = []
    var enums: [EnumShape] = []
    var values: [EnumValueShape] = []
    var texts: [TextShape] = []
    var integers: [IntegerShape] = []
    var unsigneds: [UnsignedShape] = []
    var doubles: [DoubleShape] = []
    var decimals: [DecimalShape] = []
    var moments: [MomentShape] = []
    var spans: [SpanShape] = []
    var byteLimits: [BytesShape] = []
    var constants: [ConstantShape] = []
    var patterns: [Pattern] = []
    var numberLimits: [[NumberLimit]] = []
    var textLimits: [[TextLimit]] = []
    var invariants: [InvariantShape] = []
    var names: [UInt8] = []
    var literals: [UInt8] = []

    /// Adds the details of a node and the node itself. Inlined, which leaves nothing of the key path.
    @inline(__always)
    mutating func add<Shape>(_ shape: Shape, to shapes: WritableKeyPath<TableBuilder, [Shape]>, as kind: NodeKind) {
        nodes.append(TableNode(kind: kind, index: Int32(self[keyPath: shapes].count)))
        self[keyPath: shapes].append(shape)
    }

    /// Adds a node without details.
    mutating func add(_ kind: NodeKind) { nodes.append(TableNode(kind: kind, index: 0)) }

    mutating func name(_ text: String) -> TableName {
        let start = names.count
        var needsEscapes = false
        for byte in text.utf8 {
            names.append(byte)
            if byte < 0x20 || byte == 0x22 || byte == 0x5C { needsEscapes = true }
        }
        let count = names.count - start
        names.append(0x22)
        var (word, tail): (UInt64, UInt64) = (0, 0)
        let compared = min(count + 1, 8)
        for offset in 0..<compared {
            word |= UInt64(names[start + offset]) << UInt64(8 * offset)
            tail |= UInt64(names[names.count - compared + offset]) << UInt64(8 * offset)
        }
        let mask = compared == 8 ? UInt64.max : (1 << UInt64(8 * compared)) - 1
        return TableName(
            start: Int32(start), count: Int32(count), room: needsEscapes ? .max : count + 10, word: word, mask: mask,
            tail: tail)
    }

    mutating func literal(_ json: [UInt8]) -> TableRange {
        defer { literals += json }
        return TableRange(first: Int32(literals.count), count: Int32(json.count))
    }

    /// Appends the slots by which the keys of a record are found: each field is in the slot of its name's hash, or in the next
    /// one that is free.
    private func addKeySlots(of record: RecordShape, to slots: inout [Int32]) -> KeyIndex {
        guard record.fields.count > 0 else { return KeyIndex() }
        let bits = Int.bitWidth - (2 * Int(record.fields.count) - 1).leadingZeroBitCount
        let index = KeyIndex(first: Int32(slots.count), bits: Int32(bits))
        var own = [Int32](repeating: -1, count: 1 << bits)
        for field in 0..<record.fields.count {
            let name = fields[Int(record.fields.first + field)].name
            let text = names[Int(name.start)..<Int(name.start + name.count)]
            var slot = index.slot(of: text.withUnsafeBufferPointer { KeyIndex.hash($0) })
            while own[slot] >= 0 { slot = (slot + 1) & (own.count - 1) }
            own[slot] = field
        }
        slots += own
        return index
    }

    /// The table, with a record without fields as the last one. Names get room behind them, so that eight bytes can be read
    /// from anywhere within.
    func finished() -> TableView {
        var complete = self
        complete.resolveReferences()
        return complete.view
    }

    /// Writes into each use of a node what the node says, so that the engine need not look it up.
    private mutating func resolveReferences() {
        for place in records.indices { records[place].other = records[place].other.resolved(among: nodes) }
        for place in fields.indices { fields[place].type = fields[place].type.resolved(among: nodes) }
        for place in items.indices { items[place] = items[place].resolved(among: nodes) }
        for place in lists.indices { lists[place].item = lists[place].item.resolved(among: nodes) }
        for place in maps.indices { maps[place].value = maps[place].value.resolved(among: nodes) }
        for place in variants.indices { variants[place] = variants[place].resolved(among: nodes) }
        for place in alternatives.indices {
            alternatives[place].payload = alternatives[place].payload.resolved(among: nodes)
        }
        for place in constants.indices { constants[place].type = constants[place].type.resolved(among: nodes) }
    }

    /// Whether an enum has few values, each of at most fourteen bytes that JSON writes as they are.
    private func isShort(_ shape: EnumShape) -> Bool {
        !shape.isInteger && shape.values.count <= 6
            && values[shape.values.indices].allSatisfy { $0.name.count < 15 && !$0.name.needsEscapes }
    }

    private var view: TableView {
        var (records, slots): ([RecordShape], [Int32]) = (records + [RecordShape()], [])
        for index in records.indices {
            records[index].keyIndex = addKeySlots(of: records[index], to: &slots)
            records[index].complete()
        }
        var enums = enums
        for index in enums.indices { enums[index].isShort = isShort(enums[index]) }
        return TableView(
            nodes: FlatArray(nodes), records: FlatArray(records), fields: FlatArray(fields),
            aliases: FlatArray(aliases),
            items: FlatArray(items), tuples: FlatArray(tuples), lists: FlatArray(lists), maps: FlatArray(maps),
            unions: FlatArray(unions), variants: FlatArray(variants), tags: FlatArray(tags),
            choices: FlatArray(choices),
            alternatives: FlatArray(alternatives), keys: FlatArray(keys), enums: FlatArray(enums),
            values: FlatArray(values), texts: FlatArray(texts), integers: FlatArray(integers),
            unsigneds: FlatArray(unsigneds), doubles: FlatArray(doubles), decimals: FlatArray(decimals),
            moments: FlatArray(moments), spans: FlatArray(spans), byteLimits: FlatArray(byteLimits),
            constants: FlatArray(constants), patterns: FlatArray(patterns),
            matchers: FlatArray(patterns.map(\.matcher)), keySlots: FlatArray(slots),
            numberLimits: FlatArray(numberLimits),
            textLimits: FlatArray(textLimits), invariants: FlatArray(invariants),
            names: FlatArray(names + [UInt8](repeating: 0, count: 8)), literals: FlatArray(literals))
    }
}

extension TableView {
    func deallocate() {
        nodes.deallocate()
        records.deallocate()
        fields.deallocate()
        aliases.deallocate()
        items.deallocate()
        tuples.deallocate()
        lists.deallocate()
        maps.deallocate()
        unions.deallocate()
        variants.deallocate()
        tags.deallocate()
        choices.deallocate()
        alternatives.deallocate()
        keys.deallocate()
        enums.deallocate()
        values.deallocate()
        deallocateScalars()
    }

    private func deallocateScalars() {
        texts.deallocate()
        integers.deallocate()
        unsigneds.deallocate()
        doubles.deallocate()
        decimals.deallocate()
        moments.deallocate()
        spans.deallocate()
        byteLimits.deallocate()
        constants.deallocate()
        patterns.deallocate()
        matchers.deallocate()
        keySlots.deallocate()
        numberLimits.deallocate()
        textLimits.deallocate()
        invariants.deallocate()
        names.deallocate()
        literals.deallocate()
    }
}
