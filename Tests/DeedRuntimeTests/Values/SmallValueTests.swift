import Testing

@_spi(Generated) @testable import DeedRuntime

@Suite struct SmallValueTests {
    @Test func `a UUID reads both cases and writes lower case`() throws {
        let uuid = try #require(UUIDValue("2EB8AA08-aa98-11ea-B4AA-73B441D16380"))
        #expect(uuid.description == "2eb8aa08-aa98-11ea-b4aa-73b441d16380")
        #expect(uuid.bytes.first == 0x2E && UUIDValue(bytes: uuid.bytes) == uuid && UUIDValue(bytes: [1]) == nil)
        #expect(
            UUIDValue("2eb8aa08aa98-11ea-b4aa-73b441d163800") == nil
                && UUIDValue("2eb8aa08-aa98-11ea-b4aa-73b441d1638g") == nil)
        let random = UUIDValue.random().description
        #expect(random.count == 36 && Array(random)[14] == "4" && "89ab".contains(Array(random)[19]))
        #expect(try #require(UUIDValue("00000000-0000-0000-0000-000000000001")) < uuid)
    }

    @Test func `Base64 comes back at every length`() {
        for length in 0..<70 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 151 &+ length) }
            let text = Base64.encode(bytes)
            #expect(Base64.decode(text) == bytes && text.withUTF8Bytes(Base64.decodedCount) == length)
        }
        #expect(Base64.encode([0xFB, 0xFF]) == "+/8=")
    }

    @Test(arguments: [
        "A", "AA", "AA=", "AAA", "AB==", "AAB=", "A===", "====", "AA==AA==", "AA A", "_w==", "AAAA\n", "AA=A",
    ])
    func `Base64 is strict`(text: String) {
        #expect(Base64.decode(text) == nil)
    }

    @Test func `presence tells absent from null`() {
        #expect(
            Presence<Int>.absent != .null && Presence(orNull: 1) == .value(1) && Presence<Int>(orAbsent: nil).isAbsent)
        #expect(
            Presence.value(2).map { $0 * 2 }.value == 4 && Presence<Int>.null.isNull && Presence<Int>.null.value == nil)
    }

    @Test func `an unrecognized value keeps what was on the wire`() {
        #expect(UnrecognizedValue("kiosk").rawValue == "kiosk" && UnrecognizedValue(-7).integer == -7)
        #expect(UnrecognizedValue("kiosk").integer == nil)
    }

    @Test func `objects compare without order and names byte by byte`() {
        let one: JSONValue = ["a": 1, "b": [true, nil]]
        let other: JSONValue = ["b": [true, nil], "a": 1]
        #expect(one == other && one.hashValue == other.hashValue && one.description == #"{"a":1,"b":[true,null]}"#)
        var object = JSONObject()
        object["\u{E9}"] = 1
        object["e\u{301}"] = 2
        #expect(object.count == 2 && object["\u{E9}"] == 1)
        object["\u{E9}"] = nil
        #expect(object.names == ["e\u{301}"] && JSONValue.object(object) != ["\u{E9}": 2])
        #expect(one["b"]?[1] == .null && one["c"] == nil && one[0] == nil && one["b"]?[2] == nil)
    }
}
