@_spi(Generated) public import DeedRuntime

nonisolated extension ShipmentSent {
    /// A parcel left the warehouse.
    public struct V2: Sendable, Hashable {
        public var parcelID: ParcelID
        /// An open enum.
        public var channel: Channel
        /// A closed enum of integers, with a default that the engine fills in.
        public var priority: Priority
        /// An extensible enum.
        public var service: Service
        /// A closed union with its payload under `content`.
        public var route: Route
        /// An open union with its payload beside the tag.
        public var recipient: Recipient
        /// A tuple.
        public var position: Position
        /// Variants without a tag.
        public var size: Size
        public var contents: [Money]
        /// Required, nullable.
        public var cost: Money?
        /// An integer that travels as a string.
        public var sequence: SequenceNumber
        /// A decimal that travels as a number.
        public var weight: ExactDecimal
        public var sentAt: Timestamp
        /// Travels as milliseconds since 1970.
        public var packedAt: Timestamp
        public var retries: Int32
        /// Contains itself.
        public var tree: Node
        /// Optional and nullable.
        public var insured: Presence<Bool>
        public var labels: [String: String?]?
        public var photo: [UInt8]?
        public var extra: JSONValue?

        /// A deprecated field is computed over private storage, so that this code itself never warns.
        @available(*, deprecated, message: "read `service`")
        public var carrier: String? {
            get { _carrier }
            set { _carrier = newValue }
        }
        private var _carrier: String?

        /// Fields of the type that `additional` says.
        public var additional: [String: Int64]

        public init(
            parcelID: ParcelID, channel: Channel, priority: Priority, service: Service, route: Route,
            recipient: Recipient,
            position: Position, size: Size, contents: [Money], cost: Money?, sequence: SequenceNumber,
            weight: ExactDecimal, sentAt: Timestamp, packedAt: Timestamp, retries: Int32 = 0, tree: Node,
            insured: Presence<Bool> = .absent, labels: [String: String?]? = nil, photo: [UInt8]? = nil,
            extra: JSONValue? = nil, additional: [String: Int64] = [:]
        ) {
            self.parcelID = parcelID
            self.channel = channel
            self.priority = priority
            self.service = service
            self.route = route
            self.recipient = recipient
            self.position = position
            self.size = size
            self.contents = contents
            self.cost = cost
            self.sequence = sequence
            self.weight = weight
            self.sentAt = sentAt
            self.packedAt = packedAt
            self.retries = retries
            self.tree = tree
            self.insured = insured
            self.labels = labels
            self.photo = photo
            self.extra = extra
            self.additional = additional
        }
    }
}

nonisolated extension ShipmentSent.V2: EventPayload {
    public static let contract = ContractIdentity(
        event: "logistics.shipment_sent", version: "2.0.0", type: "acme.logistics.shipment_sent.v2")

    public static let table = ContractTable(
        """
        deed-table 1
        record other=28
        . parcel_id 1 was=parcel
        . channel 2
        . priority 3 optional default=1
        . service 4
        . route 5
        . recipient 9
        . position 11
        . size 12
        . contents 15
        . cost 16?
        . sequence 17
        . weight 18
        . sent_at 19
        . packed_at 20
        . retries 21 default=0
        . tree 22
        . insured 24? optional
        . labels 25 optional
        . photo 26 optional
        . extra 27 optional
        . carrier 13 optional
        ! packed-before-sent reject compare 13 unix_millis le 12 timestamp
        string pattern=prc_[0-9]{4}
        enum
        = web was=www
        = call_centre
        enum integer closed
        = 1
        = 5
        enum extensible
        = express
        union tag=kind content=data closed
        | 6 direct
        | 7 relay hop
        | - unknown
        record
        . distance 29
        record unknown=preserve
        . legs 8
        list 6
        union tag=type
        | 10 person
        | - pickup
        record
        . name 13
        tuple 29 29
        choose
        ? 13 string
        ? 14 array
        string
        list 21
        list 16 max=3
        record
        . minor_units 28
        . currency 13
        int64 text min=0
        decimal number precision=5 scale=2
        timestamp utc precision=millis
        timestamp unix_millis
        int32
        record
        . name 13
        . parent 22 optional
        . children 23 optional
        list 22
        boolean
        map 13? max=2
        bytes
        json
        int64
        double
        """)

    public static func eventTime(of payload: Self) -> Timestamp? { payload.sentAt }
    public static func subject(of payload: Self) -> String? { payload.parcelID.rawValue }

    public init(_ slots: RecordSlots) {
        parcelID = slots.read(0)
        channel = slots.read(1)
        priority = slots.read(2)
        service = slots.read(3)
        route = slots.read(4)
        recipient = slots.read(5)
        position = slots.read(6)
        size = slots.read(7)
        contents = slots.read(8)
        cost = slots.readIfPresent(9)
        sequence = slots.read(10)
        weight = slots.read(11)
        sentAt = slots.read(12)
        packedAt = slots.read(13)
        retries = slots.read(14)
        tree = slots.read(15)
        insured = slots.readPresence(16)
        labels = slots.readIfPresent(17)
        photo = slots.readIfPresent(18)
        extra = slots.readIfPresent(19)
        _carrier = slots.readIfPresent(20)
        additional = slots.otherFields()
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("parcel_id", parcelID)
        writer.field("channel", channel)
        writer.field("priority", priority)
        writer.field("service", service)
        writer.field("route", route)
        writer.field("recipient", recipient)
        writer.field("position", position)
        writer.field("size", size)
        writer.field("contents", contents)
        writer.fieldOrNull("cost", cost)
        writer.field("sequence", sequence, as: .string)
        writer.field("weight", weight, as: .number)
        writer.field("sent_at", sentAt)
        writer.field("packed_at", packedAt, as: .unixMillis)
        writer.field("retries", retries)
        writer.field("tree", tree)
        writer.field("insured", insured)
        writer.fieldIfPresent("labels", labels)
        writer.fieldIfPresent("photo", photo)
        writer.fieldIfPresent("extra", extra)
        writer.fieldIfPresent("carrier", _carrier)
        writer.otherFields(additional)
    }
}
