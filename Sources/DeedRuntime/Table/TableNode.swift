/// What a node of a table describes.
enum NodeKind: UInt8 {
    case record, tuple, list, map, union, choice, enumeration
    case string, boolean, integer, unsigned, double, decimal
    case uuid, timestamp, date, time, duration, bytes
    case null, json, constant
    /// What could not be resolved: no value is right.
    case never
}

/// A type of the contract: its kind, and where its details are among those of its kind.
struct TableNode {
    var kind: NodeKind
    var index: Int32
}

/// A use of a node.
struct NodeRef {
    var node: Int32
    var isNullable: Bool
    /// What the node says, once the table is complete.
    var kind = NodeKind.never
    var index: Int32 = 0

    init(node: Int32, isNullable: Bool) {
        self.node = node
        self.isNullable = isNullable
    }

    /// A use of a node that allows no null.
    init(of node: TableNode, at place: Int32) {
        self.init(node: place, isNullable: false)
        (kind, index) = (node.kind, node.index)
    }

    /// The same use with what the node says.
    func resolved(among nodes: [TableNode]) -> NodeRef {
        guard exists else { return self }
        var use = self
        (use.kind, use.index) = (nodes[Int(node)].kind, nodes[Int(node)].index)
        return use
    }

    /// What stands where there is no type: an empty variant, a record without other fields.
    static let none = NodeRef(node: -1, isNullable: false)

    var exists: Bool { node >= 0 }
}

/// A run of elements of one of the table's arrays.
struct TableRange {
    var first: Int32
    var count: Int32

    static let empty = TableRange(first: 0, count: 0)

    var indices: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

/// What an event calls by a name.
protocol NamedShape {
    var name: TableName { get }
}

/// A name or a value as it stands in JSON, made for being compared at once with the bytes of an event.
struct TableName {
    /// Where in the table's bytes: the text, and a quote after it.
    var start: Int32
    /// The text's bytes.
    var count: Int32
    /// How many bytes there must be from the opening quote on for the name to be compared by words; more than there can be where
    /// JSON must write it with escapes, so that its bytes are never those of an event.
    var room: Int
    /// The first eight bytes of text and quote, zeros where there are fewer.
    var word: UInt64
    /// The bits of ``word`` that count.
    var mask: UInt64
    /// The last eight bytes of text and quote, where there are more than eight.
    var tail: UInt64

    var needsEscapes: Bool { room == .max }
}
