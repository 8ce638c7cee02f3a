@_spi(Generated) import DeedRuntime
import Testing

@Suite struct EnvelopeTests {
    private struct Steps: ShipmentSent.UpcastSteps {
        func route(from payload: ShipmentSent.V1) -> ShipmentSent.V2.Route { .direct(.init(distance: 7)) }
    }

    private static let first = #"{"parcel_id":"prc_0001","sent_at":"2026-03-01T12:00:00Z"}"#

    private func message(_ attributes: String, data: String = first) -> [UInt8] {
        Array(#"{"specversion":"1.0","id":"1","source":"/shop",\#(attributes),"data":\#(data)}"#.utf8)
    }

    private static let type1 = #""type":"acme.logistics.shipment_sent.v1""#

    @Test func `an envelope is read and written`() throws {
        let json = """
            {"specversion":"1.0","id":"1","source":"/shop","type":"acme.logistics.shipment_sent.v1","subject":"prc_0001",\
            "time":"2026-03-01T12:00:00Z","datacontenttype":"application/json","dataschema":"https://acme.example/1.0.0",\
            "recordedtime":"2026-03-01T12:00:01Z","traceparent":"00-abc","data":\(Self.first)}
            """
        let event = try EventEnvelope<ShipmentSent.V1>.decode(Array(json.utf8))
        #expect(event.id == "1" && event.source == "/shop" && event.subject == "prc_0001")
        #expect(event.recordedTime == Timestamp("2026-03-01T12:00:01Z"))
        #expect(event.extensions == ["traceparent": "00-abc"])
        #expect(event.data.parcelID.rawValue == "prc_0001")
        #expect(String(decoding: event.encode(), as: UTF8.self) == json)
    }

    @Test func `the time of the event comes from the payload`() throws {
        let event = try EventEnvelope<ShipmentSent.V1>.decode(message(Self.type1 + #","time":"2020-01-01T00:00:00Z""#))
        #expect(event.time == Timestamp("2026-03-01T12:00:00Z"))
        let made = EventEnvelope(id: "2", source: "/shop", data: event.data)
        #expect(made.time == event.data.sentAt && made.subject == "prc_0001")
        #expect(made.dataSchema?.hasSuffix("/1.0.0") == true)
    }

    @Test func `a payload in Base64 is read too`() throws {
        let data = Base64.encode(Array(Self.first.utf8))
        let json = #"{"specversion":"1.0","id":"1","source":"/","data_base64":"\#(data)",\#(Self.type1)}"#
        #expect(try EventEnvelope<ShipmentSent.V1>.decode(Array(json.utf8)).data.parcelID.rawValue == "prc_0001")
    }

    @Test(arguments: [
        (#""type":"acme.logistics.shipment_sent.v2""#, "/type"), (#""id":"2""#, ""),
        (type1 + #","time":"yesterday""#, "/time"), (type1 + #","datacontenttype":"text/xml""#, "/datacontenttype"),
        (type1 + #","Upper":1"#, "/Upper"), (type1 + #","subject":5"#, "/subject"),
    ])
    func `an envelope that is not right is refused`(attributes: String, pointer: String) {
        let annotated = EventEnvelope<ShipmentSent.V1>.annotate(message(attributes))
        #expect(annotated.value == nil)
        #expect(annotated.violations.map(\.pointer) == [pointer])
    }

    @Test func `violations of the payload are placed in the message`() {
        let data = #"{"parcel_id":"x","sent_at":"2026-03-01T12:00:00Z"}"#
        let annotated = EventEnvelope<ShipmentSent.V1>.annotate(message(Self.type1, data: data))
        #expect(annotated.value?.data.parcelID.rawValue == "x")
        #expect(
            annotated.violations.map(\.description) == [
                "/data/parcel_id: pattern: the text does not match `prc_[0-9]{4}`"
            ])
        let offset = annotated.violations[0].offset!
        #expect(Array(annotated.row[offset...].prefix(3)) == Array(#""x""#.utf8))
    }

    @Test func `any version is read as the newest`() throws {
        let event = try ShipmentSent.decodeLatest(message(Self.type1), steps: Steps())
        #expect(event.data.route == .direct(.init(distance: 7)))
        #expect(event.time == Timestamp("2026-03-01T12:00:00Z"))
        let latest = message(#""type":"acme.logistics.shipment_sent.v2""#, data: SampleShipment.json)
        #expect(
            try ShipmentSent.decodeLatest(latest, steps: Steps()).data == ShipmentSent.V2.decode(SampleShipment.bytes))
        let payload = try ShipmentSent.decodeLatest(payload: Array(Self.first.utf8), version: 1, steps: Steps())
        #expect(payload.parcelID.rawValue == "prc_0001")
        #expect(throws: ContractDecodingError.self) {
            try ShipmentSent.decodeLatest(payload: Array(Self.first.utf8), version: 3, steps: Steps())
        }
        let other = ShipmentSent.annotateLatest(message(#""type":"acme.orders.order_placed.v1""#), steps: Steps())
        #expect(other.violations.map(\.rule) == [.envelope])
    }
}

/// An event that travels in a message of another make.
private struct Reading: EventPayload {
    static let contract = ContractIdentity(
        event: "sensors.reading_taken", version: "3.1.0", type: "reading",
        envelope: .mapped(
            EnvelopeMapping(
                type: "/meta/type", version: "/meta/version", time: "/meta/time", recorded: "/meta/received",
                payload: "/body")))
    static let table = ContractTable("deed-table 1\nrecord\n. celsius 1\ndouble")

    var celsius: Double

    init(celsius: Double) { self.celsius = celsius }
    init(_ slots: RecordSlots) { celsius = slots.read(0) }
    func writeFields(to writer: inout JSONWriter) { writer.field("celsius", celsius) }
}

@Suite struct MappedEnvelopeTests {
    @Test func `a mapped envelope is read and written`() throws {
        let json = """
            {"body":{"celsius":21.5},"meta":{"type":"reading","version":"3.0.2","time":"2026-01-01T00:00:00Z"}}
            """
        let event = try EventEnvelope<Reading>.decode(Array(json.utf8))
        #expect(event.data.celsius == 21.5)
        #expect(event.time == Timestamp("2026-01-01T00:00:00Z"))
        let again = try EventEnvelope<Reading>.decode(event.encode())
        #expect(again.data == event.data && again.time == event.time)
    }

    @Test func `another major or another type is another event`() {
        for meta in [
            #"{"type":"reading","version":"2.0.0"}"#, #"{"type":"other","version":"3.0.0"}"#, #"{"type":"reading"}"#,
        ] {
            let json = #"{"body":{"celsius":1},"meta":\#(meta)}"#
            #expect(EventEnvelope<Reading>.annotate(Array(json.utf8)).violations.map(\.rule) == [.envelope])
        }
    }
}
