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

    /// Adds the details of a node and the node itself.
    mutating func add<Shape>(_ shape: Shape, to shapes: WritableKeyPath<TableBuilder, [Shape]>, as kind: NodeKind) {
        nodes.append(TableNode(kind: kind, index: Int32(self[keyPath: shapes].count)))
        self[keyPath: shapes].append(shape)
    }

    /// Adds a node without details.
    mutating func add(_ kind: NodeKind) { nodes.append(TableNode(kind: kind, index: 0)) }

    mutating func name(_ text: String) -> TableName {
        let bytes = Array(text.utf8)
        let start = names.count
        names += bytes
        names.append(0x22)
        let compared = names[start...].prefix(8)
        let word = compared.enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
        let mask = compared.count == 8 ? UInt64.max : (1 << UInt64(8 * compared.count)) - 1
        return TableName(
            start: Int32(start), count: Int32(bytes.count), word: word, mask: mask,
            needsEscapes: bytes.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C })
    }

    mutating func literal(_ json: [UInt8]) -> TableRange {
        defer { literals += json }
        return TableRange(first: Int32(literals.count), count: Int32(json.count))
    }

    /// The table, with a record without fields as the last one. Names get room behind them, so that eight bytes can be read
    /// from anywhere within.
    func finished() -> TableView {
        TableView(
            nodes: FlatArray(nodes), records: FlatArray(records + [RecordShape()]), fields: FlatArray(fields),
            aliases: FlatArray(aliases),
            items: FlatArray(items), tuples: FlatArray(tuples), lists: FlatArray(lists), maps: FlatArray(maps),
            unions: FlatArray(unions), variants: FlatArray(variants), tags: FlatArray(tags),
            choices: FlatArray(choices),
            alternatives: FlatArray(alternatives), keys: FlatArray(keys), enums: FlatArray(enums),
            values: FlatArray(values), texts: FlatArray(texts), integers: FlatArray(integers),
            unsigneds: FlatArray(unsigneds), doubles: FlatArray(doubles), decimals: FlatArray(decimals),
            moments: FlatArray(moments), spans: FlatArray(spans), byteLimits: FlatArray(byteLimits),
            constants: FlatArray(constants), patterns: FlatArray(patterns), numberLimits: FlatArray(numberLimits),
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
        numberLimits.deallocate()
        textLimits.deallocate()
        invariants.deallocate()
        names.deallocate()
        literals.deallocate()
    }
}
