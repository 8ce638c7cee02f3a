/// The arrays of a table. Whoever uses a view keeps the ``TableStorage`` alive that it comes from.
struct TableView: Sendable {
    let nodes: FlatArray<TableNode>
    let records: FlatArray<RecordShape>
    let fields: FlatArray<FieldShape>
    let aliases: FlatArray<AliasShape>
    let items: FlatArray<NodeRef>
    let tuples: FlatArray<TableRange>
    let lists: FlatArray<ListShape>
    let maps: FlatArray<MapShape>
    let unions: FlatArray<UnionShape>
    let variants: FlatArray<NodeRef>
    let tags: FlatArray<TagShape>
    let choices: FlatArray<ChoiceShape>
    let alternatives: FlatArray<AlternativeShape>
    let keys: FlatArray<AlternativeKey>
    let enums: FlatArray<EnumShape>
    let values: FlatArray<EnumValueShape>
    let texts: FlatArray<TextShape>
    let integers: FlatArray<IntegerShape>
    let unsigneds: FlatArray<UnsignedShape>
    let doubles: FlatArray<DoubleShape>
    let decimals: FlatArray<DecimalShape>
    let moments: FlatArray<MomentShape>
    let spans: FlatArray<SpanShape>
    let byteLimits: FlatArray<BytesShape>
    let constants: FlatArray<ConstantShape>
    let patterns: FlatArray<Pattern>
    /// How each of the patterns is matched.
    let matchers: FlatArray<PatternMatcher>
    /// For records of some fields: which field a key is most likely, by the hash of the key.
    let keySlots: FlatArray<Int32>
    let numberLimits: FlatArray<[NumberLimit]>
    let textLimits: FlatArray<[TextLimit]>
    let invariants: FlatArray<InvariantShape>
    /// Names, each with a quote behind it.
    let names: FlatArray<UInt8>
    /// Defaults and constants, as JSON.
    let literals: FlatArray<UInt8>

    /// A record without fields: what an empty variant is.
    var emptyRecord: UnsafePointer<RecordShape> { records.base + (records.count - 1) }

    /// A name's text.
    func text(_ name: TableName) -> String {
        String(decoding: UTF8Bytes(start: names[name.start], count: Int(name.count)), as: UTF8.self)
    }

    /// A literal's JSON.
    func literal(_ range: TableRange) -> UTF8Bytes {
        UTF8Bytes(start: literals[range.first], count: Int(range.count))
    }
}

/// Owns a table.
final class TableStorage: Sendable {
    private let views: FlatArray<TableView>
    /// Why the text of the table could not be read; the view is then one that refuses everything.
    let error: TableError?
    /// Of a table that code is specialised for.
    let scan: ContractTable.Scan?

    init(_ view: TableView, error: TableError? = nil, scan: ContractTable.Scan? = nil) {
        views = FlatArray([view])
        self.error = error
        self.scan = scan
    }

    deinit {
        view.pointee.deallocate()
        views.deallocate()
    }

    var view: UnsafePointer<TableView> { views.base }
}
