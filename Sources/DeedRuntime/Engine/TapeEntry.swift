/// One value as the engine saw it, sixteen bytes: what kind, and either the value itself, the bytes it was written with,
/// or where on the tape its parts are.
@usableFromInline
struct TapeEntry: Sendable {
    @usableFromInline
    enum Kind: UInt8, Sendable {
        case absent, null
        /// `bits` is the value.
        case boolean, integer, unsigned, double
        /// A moment that travels as a number: `bits` is the value, `detail` the unit's ``MomentForm``.
        case moment
        /// A moment that travels as text: `bits` are its seconds, `number` its nanoseconds, `detail` its offset, the upper half of
        /// the flags the digits of its fraction.
        case instant
        /// From `number`, `bits` bytes: those between quotes, or those of a number.
        case text
        /// From `number`, `bits` bytes of any JSON.
        case json
        /// `number` is the index of an enum's value.
        case choice
        /// From entry `number`, `bits` fields, and one entry for other fields where the record keeps them.
        case record
        /// From entry `number`, `bits` items.
        case list
        /// From entry `number`, `bits` pairs of key and value.
        case map
        /// Entry `number` is the payload; `bits` the variant and, from bit 32, which of its tags.
        case variant
    }

    @usableFromInline
    struct Flags: OptionSet, Sendable {
        @usableFromInline let rawValue: UInt8
        @inlinable init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Text with escapes in it.
        @inlinable static var escaped: Flags { Flags(rawValue: 1) }
        /// The bytes are those of the table's defaults, not of the event.
        @inlinable static var fromTable: Flags { Flags(rawValue: 2) }
        /// Text of ASCII alone.
        @inlinable static var ascii: Flags { Flags(rawValue: 4) }
    }

    @usableFromInline var kind: Kind
    @usableFromInline var flags: Flags
    @usableFromInline var detail: UInt16
    @usableFromInline var number: UInt32
    @usableFromInline var bits: UInt64

    @inlinable
    init(_ kind: Kind, flags: Flags = [], detail: UInt16 = 0, number: UInt32 = 0, bits: UInt64 = 0) {
        self.kind = kind
        self.flags = flags
        self.detail = detail
        self.number = number
        self.bits = bits
    }

    static var absent: TapeEntry { TapeEntry(.absent) }

    /// Neither absent nor null.
    @inlinable var hasValue: Bool { kind.rawValue > Kind.null.rawValue }
}

/// What the entries of a tape refer to.
@usableFromInline
struct TapeSource {
    @usableFromInline let entries: UnsafePointer<TapeEntry>
    /// The event.
    @usableFromInline let bytes: UnsafePointer<UInt8>
    /// The defaults of the table.
    @usableFromInline let defaults: UnsafePointer<UInt8>

    @inlinable
    init(entries: UnsafePointer<TapeEntry>, bytes: UnsafePointer<UInt8>, defaults: UnsafePointer<UInt8>) {
        self.entries = entries
        self.bytes = bytes
        self.defaults = defaults
    }
}
