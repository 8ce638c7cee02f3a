/// A value of an event that is read where it lies.
public struct ViewedValue: Sendable {
    @usableFromInline let storage: EventStorage
    /// Of its entry on the tape.
    @usableFromInline let index: Int

    @inlinable
    init(storage: EventStorage, index: Int) {
        self.storage = storage
        self.index = index
    }

    @inlinable var entry: TapeEntry { storage.entry(index) }

    /// The value that lies so many entries behind where the parts of this one begin.
    @inlinable
    func part(_ offset: Int) -> ViewedValue { ViewedValue(storage: storage, index: Int(entry.number) + offset) }

    /// A copy of the value.
    @inlinable
    func read<Value: ContractValue>() -> Value { storage.withSlot(index) { Value(slot: $0) } }
}

/// What lies in an event and is read when it is asked for: a text, a record, a list or a map of such.
public protocol EventValueView: Sendable {
    init(_ value: ViewedValue)
}

/// A record that is read where it lies.
public protocol RecordView: EventValueView {
    init(_ fields: ViewedFields)
}

extension RecordView {
    @inlinable
    public init(_ value: ViewedValue) { self.init(ViewedFields(value)) }
}

/// The fields of a record, in order of declaration.
public struct ViewedFields: Sendable {
    @usableFromInline let storage: EventStorage
    @usableFromInline let first: Int

    @inlinable
    init(_ value: ViewedValue) {
        storage = value.storage
        first = Int(value.entry.number)
    }

    @inlinable
    func field(_ index: Int) -> ViewedValue { ViewedValue(storage: storage, index: first + index) }

    /// A field that is there: required, or filled with its default.
    @inlinable
    public func view<View: EventValueView>(_ index: Int) -> View { View(field(index)) }

    /// A field that is optional or nullable.
    @inlinable
    public func viewIfPresent<View: EventValueView>(_ index: Int) -> View? {
        storage.entry(first + index).hasValue ? View(field(index)) : nil
    }

    /// A field that is optional and nullable.
    @inlinable
    public func viewPresence<View: EventValueView>(_ index: Int) -> Presence<View> {
        presence(index) { View($0) }
    }

    /// A copy of a field that is there.
    @inlinable
    public func read<Value: ContractValue>(_ index: Int) -> Value { field(index).read() }

    /// A copy of a field that is optional or nullable.
    @inlinable
    public func readIfPresent<Value: ContractValue>(_ index: Int) -> Value? {
        storage.entry(first + index).hasValue ? field(index).read() : nil
    }

    /// A copy of a field that is optional and nullable.
    @inlinable
    public func readPresence<Value: ContractValue>(_ index: Int) -> Presence<Value> {
        presence(index) { $0.read() }
    }

    @inlinable
    func presence<Value>(_ index: Int, _ make: (ViewedValue) -> Value) -> Presence<Value> {
        switch storage.entry(first + index).kind {
        case .absent: .absent
        case .null: .null
        default: .value(make(field(index)))
        }
    }

    /// A field that holds a whole number, which is the most common to be asked for: without a copy of anything.
    @inlinable
    public func read(_ index: Int) -> Int64 { Int64(bitPattern: storage.entry(first + index).bits) }

    /// A field that says yes or no.
    @inlinable
    public func read(_ index: Int) -> Bool { storage.entry(first + index).bits != 0 }

    /// A field that holds a number.
    @inlinable
    public func read(_ index: Int) -> Double { Double(bitPattern: storage.entry(first + index).bits) }
}
