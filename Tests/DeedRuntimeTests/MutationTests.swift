@_spi(Generated) import DeedRuntime
import Foundation
import Testing

/// Feeds the engine with payloads that are wrong in many small ways, by the same seed every time.
@Suite struct MutationTests {
    @Test func `yes and no agree with the list, with decoding and with the plain reader`() {
        var mutator = Mutator(SampleShipment.bytes, seed: 7)
        for _ in 0..<Mutator.count {
            let bytes = mutator.next()
            let violations = ShipmentSent.V2.validate(bytes, as: .consumer)
            let annotated = ShipmentSent.V2.annotate(bytes)
            #expect(annotated.violations == violations)
            #expect((annotated.value == nil) == violations.contains(where: \.isStructural))
            let isJSON = (try? JSONValue.parse(bytes)) != nil
            let breaksSyntax = violations.contains { [.syntax, .duplicateKey, .depth].contains($0.rule) }
            #expect(isJSON != breaksSyntax)
        }
    }

    @Test func `what is decoded and written again reads the same`() throws {
        var mutator = Mutator(SampleShipment.bytes, seed: 11)
        var decoded = 0
        for _ in 0..<1_000 {
            guard let value = ShipmentSent.V2.annotate(mutator.next()).value else { continue }
            decoded += 1
            #expect(try ShipmentSent.V2.decode(value.encode()) == value)
        }
        #expect(decoded > 50)
    }

    @Test func `every cut of an event is one fault of syntax at its end`() {
        let bytes = SampleShipment.bytes
        for end in stride(from: 0, to: bytes.count, by: 3) {
            let violations = ShipmentSent.V2.validate(Array(bytes[..<end]), as: .consumer)
            #expect(violations.count == 1 && violations[0].rule == .syntax && violations[0].offset == end)
        }
    }

    @Test func `a former name counts until the new one comes`() throws {
        let table = try ContractTable(
            text: "deed-table 1\nrecord\n. new 1 was=old was=older\nint32")
        func rules(_ json: String) -> [String] {
            table.violations(in: Array(json.utf8), as: .consumer).map(\.description)
        }
        #expect(rules(#"{"old":1}"#) == [])
        #expect(rules(#"{"old":"x","new":1}"#) == [])
        #expect(rules(#"{"new":1,"old":"x"}"#) == [])
        #expect(rules(#"{"older":"x","old":1}"#) == [])
        #expect(rules(#"{"old":1,"older":"x"}"#) == [])
        #expect(rules(#"{"older":1,"old":"x"}"#).count == 1)
        #expect(rules(#"{"old":1,"old":1}"#) == ["/old: duplicate_key: `old` is there twice"])
        #expect(rules(#"{"new":1,"new":1}"#) == ["/new: duplicate_key: `new` is there twice"])
    }

    @Test func `a record may have more than 64 fields`() throws {
        let fields = (0..<150).map { ". f\($0) 1" + ($0 % 3 == 0 ? " optional" : "") }.joined(separator: "\n")
        let table = try ContractTable(text: "deed-table 1\nrecord\n\(fields)\nint32")
        let members = (0..<150).reversed().map { #""f\#($0)":\#($0)"# }
        func rules(_ members: [String]) -> [String] {
            table.violations(in: Array("{\(members.joined(separator: ","))}".utf8), as: .producer).map(\.description)
        }
        #expect(rules(members) == [])
        #expect(rules(members + [#""f140":1"#]) == ["/f140: duplicate_key: `f140` is there twice"])
        #expect(
            rules(members.filter { !$0.contains("f9") })
                == (["/f91", "/f92", "/f94", "/f95", "/f97", "/f98"]).map {
                    "\($0): required: `\($0.dropFirst())` is missing"
                })
    }
}
