@_spi(Generated) import DeedRuntime
import Testing

@Suite struct DecodingTests {
    typealias Shipment = ShipmentSent.V2

    @Test func `every construct is decoded`() throws {
        let shipment = try Shipment.decode(SampleShipment.bytes)
        #expect(shipment.parcelID == ParcelID(rawValue: "prc_0001"))
        #expect(shipment.channel == .web)
        #expect(shipment.priority == .high)
        #expect(shipment.service == .other("bicycle"))
        #expect(
            shipment.route
                == .relayed(.init(legs: [.init(distance: 1.5)]), tag: .hop))
        #expect(shipment.recipient == .person(.init(name: "Ann")))
        #expect(shipment.position == .init(52.5, 13.4))
        #expect(shipment.size == .measures([10, 20, 30]))
        #expect(shipment.contents == [Money(minorUnits: 1, currency: "EUR")])
        #expect(shipment.cost == nil)
        #expect(shipment.sequence.rawValue == 9_007_199_254_740_993)
        #expect(shipment.weight == ExactDecimal("1.25"))
        #expect(shipment.sentAt == Timestamp("2026-03-01T12:00:00.250Z"))
        #expect(shipment.packedAt == Timestamp(unixMillis: 1_772_366_400_000))
        #expect(shipment.tree == .init(name: "root", parent: .init(name: "above"), children: [.init(name: "leaf")]))
        #expect(shipment.insured == .null)
        #expect(shipment.labels == ["a": "x", "b": nil])
        #expect(shipment.photo == [1, 2, 3])
        #expect(shipment.extra == ["any": [true]])
        #expect(shipment.additional == ["weeks": 3])
    }

    @Test func `what is decoded is written as it was`() throws {
        let shipment = try Shipment.decode(SampleShipment.bytes)
        #expect(String(decoding: shipment.encode(), as: UTF8.self) == SampleShipment.json)
        #expect(shipment.validate() == [])
    }

    @Test func `fields may come in any order and with white space`() throws {
        let value = try JSONValue.parse(SampleShipment.bytes)
        let reversed = JSONObject(value.object!.members.reversed())
        let text = JSONValue.object(reversed).description.replacing(":", with: " :\n\t").replacing(",\"", with: " , \"")
        #expect(
            try Shipment.decode(Array(text.replacing("12 :\n\t00 :\n\t00", with: "12:00:00").utf8))
                == Shipment.decode(SampleShipment.bytes))
    }

    @Test func `escapes in keys and texts are resolved`() throws {
        let json = SampleShipment.replacing(#""channel":"web""#, with: #""ch\u0061nnel":"w\u0065b""#)
        #expect(try Shipment.decode(json).channel == .web)
        let name = SampleShipment.replacing(#""name":"Ann""#, with: #""name":"A\"\u00e4\ud83d\ude00""#)
        #expect(try Shipment.decode(name).recipient == .person(.init(name: "A\"ä😀")))
    }

    @Test func `absent fields take their defaults`() throws {
        let json = SampleShipment.replacing(#","retries":2"#, with: "")
        #expect(try Shipment.decode(json).retries == 0)
        #expect(Shipment.validate(json, as: .consumer) == [])
        #expect(
            Shipment.validate(json, as: .producer).map(\.description) == ["/retries: required: `retries` is missing"])
        let priority = SampleShipment.replacing(#""priority":5,"#, with: "")
        #expect(try Shipment.decode(priority).priority == .normal)
        #expect(Shipment.validate(priority, as: .producer) == [])
    }

    @Test func `former names are read, and the new one wins`() throws {
        let old = SampleShipment.replacing(#""parcel_id":"prc_0001""#, with: #""parcel":"prc_0002""#)
        #expect(try Shipment.decode(old).parcelID.rawValue == "prc_0002")
        for both in [#""parcel_id":"prc_0001","parcel":"x""#, #""parcel":"x","parcel_id":"prc_0001""#] {
            let json = SampleShipment.replacing(#""parcel_id":"prc_0001""#, with: both)
            #expect(try Shipment.decode(json).parcelID.rawValue == "prc_0001")
            #expect(Shipment.validate(json, as: .consumer) == [])
        }
        let value = SampleShipment.replacing(#""channel":"web""#, with: #""channel":"www""#)
        #expect(try Shipment.decode(value).channel == .web)
        #expect(Shipment.validate(value, as: .producer).map(\.rule) == [.enum])
    }

    @Test func `a reader keeps what it does not know`() throws {
        let json = SampleShipment.replacing(
            #""recipient":{"type":"person","name":"Ann"}"#, with: #""recipient":{"door":4,"type":"locker"}"#)
        let shipment = try Shipment.decode(json)
        #expect(shipment.recipient == .unrecognized(["door": 4, "type": "locker"]))
        #expect(shipment.encode() == json)
        #expect(
            Shipment.validate(json, as: .producer).map(\.description) == [
                "/recipient/type: variant: `locker` names no variant"
            ])
        let channel = try Shipment.decode(SampleShipment.replacing(#""channel":"web""#, with: #""channel":"fax""#))
            .channel
        #expect(!channel.isRecognized && channel.rawValue == "fax")
    }

    @Test func `a record that preserves unknown fields writes them again`() throws {
        let json = SampleShipment.replacing("[{\"distance\":1.5}]", with: "[{\"distance\":1.5}],\"note\":{\"a\":[1,2]}")
        let shipment = try Shipment.decode(json)
        #expect(
            shipment.route
                == .relayed(.init(legs: [.init(distance: 1.5)], unknownFields: ["note": ["a": [1, 2]]]), tag: .hop))
        #expect(shipment.encode() == json)
        #expect(shipment.validate().map(\.description) == ["/route/data/note: undeclared: `note` is not declared"])
    }

    @Test func `what breaks a limit is decoded and annotated`() {
        let json = SampleShipment.replacing("1772366400000", with: "1872366400000")
        let row = Shipment.annotate(json)
        #expect(row.value != nil && !row.isValid && row.row == json)
        #expect(row.violations.map(\.invariant) == ["packed-before-sent"])
    }

    @Test func `structural faults keep a value from being made`() {
        let json = SampleShipment.replacing(#""priority":5"#, with: #""priority":"5""#)
        #expect(throws: ContractDecodingError.self) { try Shipment.decode(json) }
        #expect(Shipment.annotate(json).value == nil)
    }
}
