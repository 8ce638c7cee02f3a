import ContractGenerator
import Testing

@Suite struct `Generated Swift` {
    @Test func `a record has properties, an initialiser and the glue to the engine`() {
        let generated = Generated(
            contract: """
                fields:
                  order_id: { type: string, doc: "The order." }
                  total_cents: { type: int64, doc: "What is charged.", unit: EUR }
                  note: { type: string, optional: true, doc: "A note." }
                  gift: { type: boolean, nullable: true, doc: "Whether it is a gift." }
                  seen: { type: boolean, nullable: true, optional: true, doc: "Whether it was seen." }
                  retries: { type: int32, default: 3, doc: "Retries." }
                """)
        #expect(generated.messages == [])
        expect(
            generated.contract,
            has: """
                /// An order was placed.
                public struct V1: Sendable, Hashable {
                /// The order.
                public var orderID: String
                /// What is charged.
                ///
                /// Unit: `EUR`.
                public var totalCents: Int64
                /// A note.
                public var note: String?
                /// Whether it is a gift.
                public var gift: Bool?
                /// Whether it was seen.
                public var seen: Presence<Bool>
                /// Retries.
                public var retries: Int32
                public init(
                orderID: String,
                totalCents: Int64,
                note: String? = nil,
                gift: Bool?,
                seen: Presence<Bool> = .absent,
                retries: Int32 = 3
                ) {
                """)
        expect(
            generated.contract,
            has: """
                public init(_ slots: RecordSlots) {
                self.orderID = slots.read(0)
                self.totalCents = slots.read(1)
                self.note = slots.readIfPresent(2)
                self.gift = slots.readIfPresent(3)
                self.seen = slots.readPresence(4)
                self.retries = slots.read(5)
                }
                public func writeFields(to writer: inout JSONWriter) {
                writer.field("order_id", self.orderID)
                writer.field("total_cents", self.totalCents)
                writer.fieldIfPresent("note", self.note)
                writer.fieldOrNull("gift", self.gift)
                writer.field("seen", self.seen)
                writer.field("retries", self.retries)
                }
                """)
        expect(
            generated.index,
            has: """
                /// `orders.order_placed`.
                public nonisolated enum OrderPlaced: EventFamily {
                public typealias Latest = V1
                """)
    }
}
