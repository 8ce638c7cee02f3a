// What the generator writes, by hand: one of every construct. The order is that of a generated file, the types for people
// first, then the support code.
@_spi(Generated) public import DeedRuntime

/// `logistics.shipment_sent`, owned by logistics.
public nonisolated enum ShipmentSent: EventFamily {
    public typealias Latest = V2

    /// Every version that can be read, oldest first.
    public static func versions(_ steps: any UpcastSteps) -> [EventVersion<V2>] {
        [
            EventVersion(V1.self) { $0.upcast(with: steps) },
            EventVersion(V2.self),
        ]
    }

    /// What the upcasts of this event leave to the module that reads old versions.
    public protocol UpcastSteps: Sendable {
        /// `route` of version 2, which no declaration can derive from version 1.
        func route(from payload: V1) -> V2.Route
    }
}

/// A parcel, unique for ever.
public nonisolated struct ParcelID: ContractScalar, Comparable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// A named scalar with `encoding: string` at its uses.
public nonisolated struct SequenceNumber: ContractScalar, Comparable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
}

/// A record that several contracts share.
public nonisolated struct Money: Sendable, Hashable {
    public var minorUnits: Int64
    public var currency: String

    public init(minorUnits: Int64, currency: String) {
        self.minorUnits = minorUnits
        self.currency = currency
    }
}

nonisolated extension Money: ContractRecord {
    public init(_ slots: RecordSlots) {
        minorUnits = slots.read(0)
        currency = slots.read(1)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("minor_units", minorUnits)
        writer.field("currency", currency)
    }
}
