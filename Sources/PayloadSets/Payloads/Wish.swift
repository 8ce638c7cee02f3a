import DeedRuntime

/// What is asked of a value before it is made.
indirect enum Wish: Sendable {
    /// The member is left out.
    case absent
    /// Something is there.
    case anything
    /// This value, which must fit the parts too.
    case exactly(JSONValue, WishedParts)
    /// A value that is not null, with these parts.
    case parts(WishedParts)

    static func exactly(_ value: JSONValue) -> Wish { .exactly(value, WishedParts()) }

    /// What asks for both; nil where nothing can be both.
    func merged(with other: Wish) -> Wish? {
        switch (self, other) {
        case (.absent, .absent): .absent
        case (.absent, _), (_, .absent): nil
        case (.anything, let wish), (let wish, .anything): wish
        case (.exactly(let one, let parts), .exactly(let other, let more)):
            one == other ? parts.merged(with: more).map { .exactly(one, $0) } : nil
        case (.exactly(let value, let parts), .parts(let more)), (.parts(let more), .exactly(let value, let parts)):
            value.isNull ? nil : parts.merged(with: more).map { .exactly(value, $0) }
        case (.parts(let one), .parts(let other)): one.merged(with: other).map { .parts($0) }
        }
    }

    /// Whether a value is what is asked for, as far as the value alone tells.
    func fits(_ value: JSONValue?) -> Bool {
        switch self {
        case .absent: value == nil
        case .anything: value != nil
        case .exactly(let wanted, let parts): value == wanted && (wanted.isNull || parts.fits(wanted))
        case .parts(let parts): value.map { !$0.isNull && parts.fits($0) } ?? false
        }
    }
}

/// What is asked of the parts of a value.
struct WishedParts: Sendable {
    /// By the name on the wire.
    var members: [String: Wish] = [:]
    var items: [Int: Wish] = [:]
    /// Of a map's first entry or the first undeclared member: its value, and its name.
    var entry: Wish?
    var key: String?
    /// How many items or entries.
    var count: Int?
    /// Whether all items are equal.
    var isUniform = false
    var tag: String?
    /// Tags that the union must not have.
    var otherThan: Set<String> = []
    var variant: String?
    /// What is asked of the value of the variant.
    var content: Wish?
    /// What must not hold.
    var broken: [Clause] = []

    func merged(with other: WishedParts) -> WishedParts? {
        var merged = self
        for (name, wish) in other.members {
            guard let both = Self.both(merged.members[name], wish) else { return nil }
            merged.members[name] = both
        }
        for (index, wish) in other.items {
            guard let both = Self.both(merged.items[index], wish) else { return nil }
            merged.items[index] = both
        }
        guard Self.agree(key, other.key), Self.agree(count, other.count), Self.agree(tag, other.tag),
            Self.agree(variant, other.variant)
        else { return nil }
        if let wish = other.entry {
            guard let both = Self.both(entry, wish) else { return nil }
            merged.entry = both
        }
        if let wish = other.content {
            guard let both = Self.both(content, wish) else { return nil }
            merged.content = both
        }
        merged.take(other)
        return merged.tag.map { merged.otherThan.contains($0) } ?? false ? nil : merged
    }

    private mutating func take(_ other: WishedParts) {
        key = key ?? other.key
        count = count ?? other.count
        tag = tag ?? other.tag
        variant = variant ?? other.variant
        isUniform = isUniform || other.isUniform
        otherThan.formUnion(other.otherThan)
        broken += other.broken
    }

    private static func both(_ one: Wish?, _ other: Wish) -> Wish? {
        guard let one else { return other }
        return one.merged(with: other)
    }

    private static func agree<Value: Equatable>(_ one: Value?, _ other: Value?) -> Bool {
        one == nil || other == nil || one == other
    }

    /// Whether a value has the parts, as far as the value alone tells.
    func fits(_ value: JSONValue) -> Bool {
        guard members.allSatisfy({ $1.fits(value[$0]) }) else { return false }
        guard items.allSatisfy({ $1.fits(value[$0]) }) else { return false }
        let size = value.array?.count ?? value.object?.count
        if let count, count != size { return false }
        if isUniform, let items = value.array, Set(items).count > 1 { return false }
        if let key, value[key] == nil { return false }
        if let tag, value.object?.members.contains(where: { $0.value == .string(tag) }) != true { return false }
        return broken.allSatisfy { $0.holds(in: value) == false }
    }
}
