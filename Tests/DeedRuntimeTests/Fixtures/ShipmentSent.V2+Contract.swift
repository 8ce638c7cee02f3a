@_spi(Generated) public import DeedRuntime

// The second half of the generated file: support code.

nonisolated extension ShipmentSent.V2: EventPayload {
    public static let contract = ContractIdentity(
        event: "logistics.shipment_sent", version: "2.0.0", type: "acme.logistics.shipment_sent.v2")

    public static let table = ContractTable(
        """
        deed-table 1
        record other=27
        . parcel_id 1 was=parcel
        . channel 2
        . priority 3 optional default=1
        . service 4
        . route 5
        . recipient 8
        . position 11
        . size 12
        . contents 15
        . cost 14?
        . sequence 16
        . weight 17
        . sent_at 18
        . packed_at 19
        . retries 20 default=0
        . tree 21
        . insured 23? optional
        . labels 24 optional
        . photo 25 optional
        . extra 26 optional
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
        . distance 28
        record unknown=preserve
        . legs 9
        union tag=type
        | 10 person
        | - pickup
        list 6
        record
        . name 13
        tuple 28 28
        choose closed
        ? string 13
        ? array 29
        string
        record
        . minor_units 27
        . currency 13
        list 14 max=3
        int64 text min=0
        decimal number precision=5 scale=2
        timestamp utc digits=3
        timestamp unix_millis
        int32
        record
        . name 13
        . parent 21 optional
        . children 22 optional
        list 21
        boolean
        map 13? max=2
        bytes
        json
        int64
        double
        list 20
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

nonisolated extension ShipmentSent.V2.Channel: ContractEnum {
    public static let allCases: [Self] = [.web, .callCentre]

    public init(slot: Slot) {
        switch slot.caseIndex {
        case 0: self = .web
        case 1: self = .callCentre
        default: self = .unrecognized(UnrecognizedValue(slot.text))
        }
    }

    public init(rawValue: String) {
        switch rawValue {
        case "web": self = .web
        case "call_centre": self = .callCentre
        default: self = .unrecognized(UnrecognizedValue(rawValue))
        }
    }

    public var rawValue: String {
        switch self {
        case .web: "web"
        case .callCentre: "call_centre"
        case .unrecognized(let value): value.rawValue
        }
    }

    public var isRecognized: Bool { if case .unrecognized = self { false } else { true } }
}

nonisolated extension ShipmentSent.V2.Priority: ContractEnum {
    public init(slot: Slot) {
        switch slot.caseIndex {
        case 0: self = .normal
        default: self = .high
        }
    }
}

nonisolated extension ShipmentSent.V2.Service: ContractEnum {
    public static let allCases: [Self] = [.express]

    public init(slot: Slot) {
        switch slot.caseIndex {
        case 0: self = .express
        default: self = .other(slot.text)
        }
    }

    public init(rawValue: String) {
        switch rawValue {
        case "express": self = .express
        default: self = .other(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .express: "express"
        case .other(let value): value
        }
    }

    public var isRecognized: Bool { if case .other = self { false } else { true } }
}

nonisolated extension ShipmentSent.V2.Route: ContractObject {
    public init(slot: Slot) {
        switch slot.variant {
        case 0: self = .direct(slot.payload())
        case 1: self = .relayed(slot.payload(), tag: RelayedTag.allCases[slot.tagIndex])
        default: self = .unknown
        }
    }

    public func writeFields(to writer: inout JSONWriter) {
        switch self {
        case .direct(let payload):
            writer.tag("kind", "direct")
            writer.field("data", payload)
        case .relayed(let payload, let tag):
            writer.tag("kind", tag.rawValue)
            writer.field("data", payload)
        case .unknown: writer.tag("kind", "unknown")
        }
    }
}

nonisolated extension ShipmentSent.V2.Recipient: ContractObject {
    public init(slot: Slot) {
        switch slot.variant {
        case 0: self = .person(slot.payload())
        case 1: self = .pickup
        default: self = .unrecognized(slot.json)
        }
    }

    public func writeFields(to writer: inout JSONWriter) {
        switch self {
        case .person(let payload):
            writer.tag("type", "person")
            payload.writeFields(to: &writer)
        case .pickup: writer.tag("type", "pickup")
        case .unrecognized(let value): writer.fields(of: value)
        }
    }
}

nonisolated extension ShipmentSent.V2.Leg: ContractRecord {
    public init(_ slots: RecordSlots) {
        distance = slots.read(0)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("distance", distance)
    }
}

nonisolated extension ShipmentSent.V2.Relay: ContractRecord {
    public init(_ slots: RecordSlots) {
        legs = slots.read(0)
        unknownFields = slots.otherFields()
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("legs", legs)
        writer.otherFields(unknownFields)
    }
}

nonisolated extension ShipmentSent.V2.Person: ContractRecord {
    public init(_ slots: RecordSlots) {
        name = slots.read(0)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("name", name)
    }
}

nonisolated extension ShipmentSent.V2.Position: ContractTuple {
    public init(_ slots: RecordSlots) {
        item0 = slots.read(0)
        item1 = slots.read(1)
    }

    public func writeItems(to writer: inout JSONWriter) {
        writer.item(item0)
        writer.item(item1)
    }
}

nonisolated extension ShipmentSent.V2.Size: ContractValue {
    public init(slot: Slot) {
        switch slot.variant {
        case 0: self = .text(slot.payload())
        default: self = .measures(slot.payload())
        }
    }

    public func write(to writer: inout JSONWriter, as form: WireForm) {
        switch self {
        case .text(let payload): payload.write(to: &writer, as: .natural)
        case .measures(let payload): payload.write(to: &writer, as: .natural)
        }
    }
}

nonisolated extension ShipmentSent.V2.Node: ContractRecord {
    public init(_ slots: RecordSlots) {
        name = slots.read(0)
        parent = slots.readIfPresent(1)
        children = slots.readIfPresent(2)
    }

    public func writeFields(to writer: inout JSONWriter) {
        writer.field("name", name)
        writer.fieldIfPresent("parent", parent)
        writer.fieldIfPresent("children", children)
    }
}
