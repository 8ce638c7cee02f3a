@_spi(Generated) public import DeedRuntime

nonisolated extension ShipmentSent {
    /// A parcel left the warehouse, as version 1 said it.
    public struct V1: Sendable, Hashable {
        public var parcelID: ParcelID
        public var sentAt: Timestamp

        public init(parcelID: ParcelID, sentAt: Timestamp) {
            self.parcelID = parcelID
            self.sentAt = sentAt
        }

        /// Steps that cannot be declared come from the consuming module; without such steps this is `upcast()`, and the
        /// type conforms to `UpcastablePayload`.
        public func upcast(with steps: any UpcastSteps) -> V2 {
            V2(
                parcelID: parcelID, channel: .web, priority: .normal, service: .express, route: steps.route(from: self),
                recipient: .pickup, position: .init(0, 0), size: .text("unknown"), contents: [], cost: nil,
                sequence: .init(rawValue: 0),
                weight: ExactDecimal("1.5")!, sentAt: sentAt, packedAt: sentAt, retries: 0, tree: .init(name: "root"))
        }
    }
}

nonisolated extension ShipmentSent.V1: EventPayload {
    public static let contract = ContractIdentity(
        event: "logistics.shipment_sent", version: "1.0.0", type: "acme.logistics.shipment_sent.v1")

    public static let table = ContractTable(
        """
        deed-table 1
        record
        . parcel_id 1
        . sent_at 2
        string pattern=prc_[0-9]{4}
        timestamp
        """)

    public static func eventTime(of payload: Self) -> Timestamp? { payload.sentAt }
    public static func subject(of payload: Self) -> String? { payload.parcelID.rawValue }

    public init(_ slots: RecordSlots) {
        parcelID = slots.read(0)
        sentAt = slots.read(1)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("parcel_id", parcelID)
        writer.field("sent_at", sentAt)
    }
}
