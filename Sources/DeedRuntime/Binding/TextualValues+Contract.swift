// The engine has parsed each of these before; a slot that does not parse again cannot exist, and would read as the value
// that is nearest to nothing.

extension ExactDecimal: ContractValue {
    public init(slot: Slot) { self = slot.parsed() ?? .zero }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        if form == .number { writer.write(number: self) } else { writer.write(self) }
    }
}

extension UUIDValue: ContractValue {
    public init(slot: Slot) { self = slot.parsed() ?? UUIDValue(high: 0, low: 0) }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension CalendarDate: ContractValue {
    private static let epoch = CalendarDate(year: 1970, month: 1, day: 1)!

    public init(slot: Slot) { self = slot.parsed() ?? Self.epoch }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension TimeOfDay: ContractValue {
    private static let midnight = TimeOfDay(hour: 0, minute: 0)!

    public init(slot: Slot) { self = slot.parsed() ?? Self.midnight }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension ISODuration: ContractValue {
    private static let nothing = ISODuration(seconds: 0)!

    public init(slot: Slot) { self = slot.parsed() ?? Self.nothing }
    public func write(to writer: inout JSONWriter, as form: WireForm) { writer.write(self) }
}

extension Timestamp: ContractValue {
    private static let epoch = Timestamp(secondsSinceEpoch: 0)!

    public init(slot: Slot) {
        let entry = slot.entry.pointee
        switch entry.kind {
        case .instant: self.init(instant: entry)
        case .moment: self = MomentForm(rawValue: entry.detail)?.moment(Int64(bitPattern: entry.bits)) ?? Self.epoch
        default: self = Self.epoch
        }
    }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        switch form {
        case .unixSeconds: writer.write(unixSeconds)
        case .unixMillis: writer.write(unixMillis)
        case .unixMicros: writer.write(unixMicros)
        default: writer.write(self)
        }
    }
}

extension TapeEntry {
    /// A moment that was read from text.
    @inline(__always)
    init(_ moment: Timestamp) {
        self.init(
            .instant, flags: Flags(rawValue: moment.fractionDigits << 4),
            detail: UInt16(bitPattern: moment.storedOffset),
            number: UInt32(bitPattern: moment.storedNanoseconds), bits: UInt64(bitPattern: moment.secondsSinceEpoch))
    }
}

extension Timestamp {
    fileprivate init(instant entry: TapeEntry) {
        self.init(
            seconds: Int64(bitPattern: entry.bits), nanoseconds: Int(entry.number),
            offset: Int(Int16(bitPattern: entry.detail)), fractionDigits: Int(entry.flags.rawValue >> 4))
    }
}
