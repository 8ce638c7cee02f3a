import ContractRegistry
import DeedRuntime
import PayloadSets
import PayloadValidation
import Testing

@Suite struct PayloadBuilderTests {
    @Test func `the plainest payload of every example contract is valid`() throws {
        let contracts = try exampleContracts()
        #expect(contracts.count > 10)
        for contract in contracts {
            let payload = try #require(PayloadBuilder(contract).smallest().value, "\(contract.path)")
            let found = try PayloadValidator(contract).validate(Array("\(payload)".utf8), as: .producer)
            #expect(found.filter { !$0.isWarning } == [], "\(contract.path) \(payload)")
        }
    }

    @Test func `random payloads are valid and not all alike`() throws {
        for contract in try exampleContracts() {
            let (builder, validator) = (PayloadBuilder(contract), try PayloadValidator(contract))
            var generator = SplitMix64(seed: 1)
            var seen: Set<JSONValue> = []
            for _ in 0..<20 {
                let payload = try #require(builder.random(using: &generator, size: 30), "\(contract.path)")
                seen.insert(payload)
                let found = validator.validate(Array("\(payload)".utf8), as: .producer).filter { !$0.isWarning }
                #expect(found == [], "\(contract.path) \(payload)")
            }
            #expect(seen.count >= 10, "\(contract.path)")
        }
    }

    @Test func `the same contract gives the same payload`() throws {
        for contract in try exampleContracts().prefix(5) {
            #expect(PayloadBuilder(contract).smallest().value == PayloadBuilder(contract).smallest().value)
        }
    }

    private func place(_ body: String, _ path: [PayloadStep], _ demand: Demand) throws -> String {
        switch PayloadBuilder(try resolved(body)).payload(at: path, demand) {
        case .found(let placed): "\(placed.payload) \(placed.pointer)"
        case .none: "none"
        case .undecided(let reason): reason
        }
    }

    private let shapes = """
        fields:
          note: { type: string, optional: true, nullable: true }
          kind: { type: int32, const: 3 }
          tags: { type: list, of: boolean, unique: true, optional: true, max_items: 5 }
          parts: { type: list, of: { fields: { n: int32 } }, optional: true, min_items: 2 }
          labels: { type: map, of: int32, key_pattern: "[a-c]x", optional: true, max_entries: 2 }
          tree: { type: Tree, optional: true }
          pay: { type: Pay, optional: true }
          size: { type: tuple, items: [int32, { type: string, nullable: true }], optional: true }
          many: { type: one_of, variants: { text: string, list: { type: list, of: string } }, optional: true }
        types:
          Tree: { fields: { left: { type: Tree, optional: true }, n: int32 } }
          Pay:
            type: union
            tag: by
            openness: extensible
            variants: { card: { fields: { digits: { type: string, pattern: "[0-9]{4}" } } }, cash: {} }

        """

    @Test func `a demand is met at every kind of place`() throws {
        #expect(try place(shapes, [.member("note")], .null) == #"{"note":null,"kind":3} /note"#)
        #expect(try place(shapes, [.member("note")], .value("é")) == #"{"note":"é","kind":3} /note"#)
        #expect(try place(shapes, [.member("note")], .absent) == #"{"kind":3} /note"#)
        #expect(try place(shapes, [.member("parts"), .item, .member("n")], .value(7)).contains(#""parts":[{"n":7},"#))
        #expect(try place(shapes, [.member("labels")], .key("bx")) == #"{"kind":3,"labels":{"bx":0}} /labels/bx"#)
        #expect(try place(shapes, [.member("labels"), .entry], .value(5)).hasSuffix(#":5}} /labels/ax"#))
        #expect(
            try place(shapes, [.member("tree"), .member("left"), .member("left"), .member("n")], .value(2))
                == #"{"kind":3,"tree":{"left":{"left":{"n":2},"n":0},"n":0}} /tree/left/left/n"#)
        #expect(try place(shapes, [.member("pay")], .tag("cheque")) == #"{"kind":3,"pay":{"by":"cheque"}} /pay/by"#)
        #expect(
            try place(shapes, [.member("pay"), .variant("card"), .member("digits")], .value("1234"))
                == #"{"kind":3,"pay":{"by":"card","digits":"1234"}} /pay/digits"#)
        #expect(try place(shapes, [.member("size"), .position(1)], .null).hasSuffix(",null]} /size/1"))
        #expect(
            try place(shapes, [.member("many"), .variant("list"), .item], .value("x"))
                == #"{"kind":3,"many":["x"]} /many/0"#)
        #expect(try place(shapes, [.member("tags")], .items(2)).contains(#""tags":[true,false]"#))
    }

    @Test func `what cannot be is proven`() throws {
        #expect(try place(shapes, [.member("kind")], .value(4)) == "none")
        #expect(try place(shapes, [.member("kind")], .absent) == "none")
        #expect(try place(shapes, [.member("kind")], .null) == "none")
        #expect(try place(shapes, [.member("tags")], .items(3)) == "none")
        #expect(try place(shapes, [.member("tags")], .equalItems(2)) == "none")
        #expect(try place(shapes, [.member("labels")], .entries(3)) == "none")
        #expect(try place(shapes, [.member("labels")], .key("dx")) == "none")
        #expect(try place(shapes, [.member("parts")], .items(1)) == "none")
        #expect(try place(shapes, [.member("other")], .present) == "none")
        #expect(try place(shapes, [.member("pay"), .variant("cheque")], .present) == "none")
    }
}
