/// The members of a JSON object in the order in which they were written.
///
/// Equality and hash do not depend on the order. Names are compared byte by byte. A look-up takes time in proportion to the number of members.
public struct JSONObject: Sendable {
    /// Names and values; each name occurs once.
    public private(set) var members: [(name: String, value: JSONValue)]

    /// An object without members.
    public init() {
        members = []
    }

    /// An object of members; of two with the same name the later one wins, in the place of the first.
    public init(_ members: [(name: String, value: JSONValue)]) {
        self.members = []
        self.members.reserveCapacity(members.count)
        for (name, value) in members {
            if let index = index(of: name) {
                self.members[index].value = value
            } else {
                self.members.append((name, value))
            }
        }
    }

    init(unchecked members: [(name: String, value: JSONValue)]) {
        self.members = members
    }

    /// The names in order.
    public var names: [String] { members.map(\.name) }

    /// How many members there are.
    public var count: Int { members.count }

    /// Whether there is no member.
    public var isEmpty: Bool { members.isEmpty }

    /// The value of a member; setting nil removes it, a new name goes to the end.
    public subscript(name: String) -> JSONValue? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append((name, value))
            case (nil, nil): break
            }
        }
    }

    private func index(of name: String) -> Int? {
        for index in members.indices where Self.areSame(members[index].name, name) { return index }
        return nil
    }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, in whatever order.
    public static func == (one: JSONObject, other: JSONObject) -> Bool {
        guard one.count == other.count else { return false }
        if one.count > 16 { return one.dictionary == other.dictionary }
        return one.members.allSatisfy { other[$0.name] == $0.value }
    }

    /// Feeds the members so that their order does not matter.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for (name, value) in members {
            var member = Hasher()
            member.combine(name)
            member.combine(value)
            sum ^= member.finalize()
        }
        hasher.combine(sum)
        hasher.combine(count)
    }

    private var dictionary: [[UInt8]: JSONValue] {
        Dictionary(members.map { (Array($0.name.utf8), $0.value) }, uniquingKeysWith: { $1 })
    }

    /// Whether two names have the same bytes; Swift takes composed and decomposed letters for equal, JSON does not.
    private static func areSame(_ one: String, _ other: String) -> Bool {
        guard one.utf8.count == other.utf8.count, one == other else { return false }
        return one.withUTF8Bytes { one in other.withUTF8Bytes { one.isEqual(to: $0) } }
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object of members; of two with the same name the later one wins.
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init(elements.map { (name: $0.0, value: $0.1) })
    }
}

extension JSONObject: Sequence {
    /// Goes through names and values in order.
    public func makeIterator() -> IndexingIterator<[(name: String, value: JSONValue)]> {
        members.makeIterator()
    }
}
