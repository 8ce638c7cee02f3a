/// What generated code writes with. A name is the text between the quotes of the JSON key, escaped where JSON wants it.
extension JSONWriter {
    public mutating func field(_ name: StaticString, _ value: some ContractValue, as form: WireForm = .natural) {
        key(name)
        value.write(to: &self, as: form)
    }

    /// An optional field: left out where there is no value.
    public mutating func fieldIfPresent(
        _ name: StaticString, _ value: (some ContractValue)?, as form: WireForm = .natural
    ) {
        if let value { field(name, value, as: form) }
    }

    /// A nullable field: `null` where there is no value.
    public mutating func fieldOrNull(
        _ name: StaticString, _ value: (some ContractValue)?, as form: WireForm = .natural
    ) {
        key(name)
        if let value { value.write(to: &self, as: form) } else { writeNull() }
    }

    /// A field that is optional and nullable.
    public mutating func field(
        _ name: StaticString, _ value: Presence<some ContractValue>, as form: WireForm = .natural
    ) {
        switch value {
        case .absent: break
        case .null:
            key(name)
            writeNull()
        case .value(let value): field(name, value, as: form)
        }
    }

    /// A list; its items are written where the generated code stands, not through a witness table.
    @inlinable
    public mutating func list(_ name: StaticString, _ items: [some ContractValue], as form: WireForm = .natural) {
        key(name)
        beginArray()
        for item in items { item.write(to: &self, as: form) }
        endArray()
    }

    /// An optional list: left out where there is none.
    @inlinable
    public mutating func listIfPresent(
        _ name: StaticString, _ items: [some ContractValue]?, as form: WireForm = .natural
    ) {
        if let items { list(name, items, as: form) }
    }

    /// A nullable list: `null` where there is none.
    @inlinable
    public mutating func listOrNull(
        _ name: StaticString, _ items: [some ContractValue]?, as form: WireForm = .natural
    ) {
        if let items {
            list(name, items, as: form)
        } else {
            key(name)
            writeNull()
        }
    }

    /// The fields of `additional` or, of a record with `unknown_fields: preserve`, those that nobody declared; sorted by
    /// name, so that the same value gives the same bytes.
    @inlinable
    public mutating func otherFields(_ fields: [String: some ContractValue], as form: WireForm = .natural) {
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            key(named: name)
            value.write(to: &self, as: form)
        }
    }

    /// The tag of a union's variant.
    public mutating func tag(_ name: StaticString, _ value: String) {
        key(name)
        write(value)
    }

    /// The members of a variant that was kept because nobody declared it.
    public mutating func fields(of value: JSONValue) {
        for (name, value) in value.object?.members ?? [] {
            key(named: name)
            write(value)
        }
    }

    /// An item of a tuple.
    public mutating func item(_ value: some ContractValue, as form: WireForm = .natural) {
        value.write(to: &self, as: form)
    }
}
