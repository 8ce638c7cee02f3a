/// The details of a record.
struct RecordShape {
    var fields = TableRange.empty
    var aliases = TableRange.empty
    var invariants = TableRange.empty
    /// The type of fields that are not declared, where writers may send some.
    var other = NodeRef.none
    /// By which a key that is not the expected one finds its field.
    var keyIndex = KeyIndex()
    var rejectsUnknown = false
    var preservesUnknown = false

    /// Whether nothing has to be noted while its members are judged, which is known once the table is complete.
    private(set) var isPlain = false
    /// What ``RecordFrame/seen`` is when all fields were there, unless there are more than 64.
    private(set) var allSeen: UInt64 = 0

    mutating func complete() {
        isPlain = fields.count <= 64 && !keepsOthers && aliases.count == 0 && !tracksPlaces
        allSeen = fields.count < 64 ? 1 << UInt64(fields.count) - 1 : .max
    }

    /// Whether it is kept where each field begins.
    var tracksPlaces: Bool { invariants.count > 0 }

    /// Whether a tape gets an entry for fields that are not declared.
    var keepsOthers: Bool { other.exists || preservesUnknown }
}

struct FieldShape: NamedShape {
    var name: TableName
    var type: NodeRef
    /// The field's bit in ``RecordFrame/seen``; 0 beyond the first 64 fields.
    var bit: UInt64
    var isOptional: Bool
    /// Where the default is among the table's defaults; empty where there is none.
    var defaultValue: TableRange
    var hasDefault: Bool { defaultValue.count > 0 }
}

/// A former name of a field; aliases of a field stand in the order in which the contract names them.
struct AliasShape {
    var name: TableName
    /// Among the fields of the record.
    var field: Int32
}

struct ListShape {
    var item: NodeRef
    var min: Int32 = 0
    var max: Int32 = .max
    var isUnique = false
}

struct MapShape {
    var value: NodeRef
    var min: Int32 = 0
    var max: Int32 = .max
    /// Among the table's patterns; -1 where there is none.
    var keyPattern: Int32 = -1
}

/// What a reader and a writer do with what is not declared.
enum TableOpenness: UInt8 { case open, closed, extensible }

struct UnionShape {
    var tag: TableName
    /// The member that holds the payload; its `count` is -1 where the payload lies beside the tag.
    var content: TableName?
    var variants = TableRange.empty
    var tags = TableRange.empty
    var openness = TableOpenness.open
}

/// One tag of a union's variant.
struct TagShape {
    var name: TableName
    /// Among the variants of the union.
    var variant: Int32
    /// Among the tags of the variant.
    var index: Int32
}

/// `one_of`.
struct ChoiceShape {
    var alternatives = TableRange.empty
    /// How many of them may be objects.
    var objects: Int32 = 0
    var openness = TableOpenness.closed
}

/// One variant of a `one_of`, and how it is told from the others.
struct AlternativeShape {
    var kinds: JSONKinds
    /// What an object must have.
    var keys = TableRange.empty
    /// How many of the keys are not other names of the same.
    var keyCount: Int32 = 0
    var payload: NodeRef
}

/// A name by which the objects of a variant are told from others.
struct AlternativeKey {
    var name: TableName
    /// The same for the names of one field.
    var field: Int32
}

/// Kinds of JSON values; integers and other numbers are one.
struct JSONKinds: OptionSet {
    let rawValue: UInt8

    static let null = JSONKinds(rawValue: 1)
    static let boolean = JSONKinds(rawValue: 2)
    static let number = JSONKinds(rawValue: 4)
    static let string = JSONKinds(rawValue: 8)
    static let array = JSONKinds(rawValue: 16)
    static let object = JSONKinds(rawValue: 32)
    static let any: JSONKinds = [.null, .boolean, .number, .string, .array, .object]
}

struct EnumShape {
    var values = TableRange.empty
    var openness = TableOpenness.open
    /// What an unrecognized value reads as; -1 where it stays unrecognized.
    var fallback: Int32 = -1
    var isInteger = false
    /// Whether there are few values, all of them short, which is known once the table is complete.
    var isShort = false
}

/// A value of an enum, or a former name of one.
struct EnumValueShape: NamedShape {
    var name: TableName
    /// The value where the enum is one of integers.
    var integer: Int64
    /// Among the enum's values; that of the new value for a former name.
    var index: Int32
    var isFormer: Bool
    /// Where the last eight bytes of text and quote begin, where there are more than eight, and which of their bits count.
    var tailPlace: Int { max(0, Int(name.count) &- 7) }
    var tailMask: UInt64 { name.count < 8 ? 0 : .max }
}

struct ConstantShape {
    var type: NodeRef
    /// Where the value is among the table's defaults.
    var value: TableRange
}
