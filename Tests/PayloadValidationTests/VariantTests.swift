import DeedRuntime
import PayloadValidation
import Testing

@Suite struct VariantTests {
    private static let types = """
        types:
          Card: { fields: { last_four: { type: string, pattern: "[0-9]{4}" } } }
          Bank: { fields: { iban: string, name: { type: string, optional: true } } }

        """

    @Test func `a payload may lie beside the tag, wherever that stands`() throws {
        let judge = try Judge(
            "fields: { x: { type: union, tag: kind, variants: { card: Card, bank: { type: Bank, tags: [iban, sepa] }, cash: {} } } }\n"
                + Self.types)
        #expect(judge(#"{"x":{"kind":"card","last_four":"1234"}}"#) == [])
        #expect(judge(#"{"x":{"last_four":"123","kind":"card"}}"#) == ["/x/last_four pattern"])
        #expect(judge(#"{"x":{"kind":"sepa","iban":"DE"}}"#) == [])
        #expect(judge(#"{"x":{"kind":"bank","iban":"DE"}}"#) == ["/x/kind variant"])
        #expect(judge(#"{"x":{"kind":"cash"}}"#) == [])
        #expect(judge(#"{"x":{"kind":"cash","coins":3}}"#) == ["/x/coins undeclared"])
        #expect(judge(#"{"x":{"kind":"cheque","n":3}}"#, as: .consumer) == [])
        #expect(judge(#"{"x":{"last_four":"1234"}}"#) == ["/x/kind tag"])
        #expect(judge(#"{"x":{"kind":1}}"#) == ["/x/kind tag"])
        #expect(judge(#"{"x":{"kind":"cash","kind":"cash"}}"#) == ["/x/kind duplicate_key"])
        #expect(judge(#"{"x":"card"}"#) == ["/x type"])
    }

    @Test func `a payload may lie under a member of its own`() throws {
        let judge = try Judge(
            "fields: { x: { type: union, tag: kind, content: data, openness: closed, variants: { card: Card, cash: {} } } }\n"
                + Self.types)
        #expect(judge(#"{"x":{"data":{"last_four":"1234"},"kind":"card"}}"#) == [])
        #expect(judge(#"{"x":{"kind":"card","data":{"last_four":1}}}"#) == ["/x/data/last_four type"])
        #expect(judge(#"{"x":{"kind":"card"}}"#) == ["/x/data required"])
        #expect(judge(#"{"x":{"kind":"cash","data":{}}}"#) == ["/x/data undeclared"])
        #expect(judge(#"{"x":{"kind":"cash","data":{}}}"#, as: .consumer) == [])
        #expect(judge(#"{"x":{"kind":"cheque"}}"#, as: .consumer) == ["/x/kind variant"])
    }

    @Test func `variants without a tag are told apart by kind and required fields`() throws {
        let judge = try Judge(
            """
            fields:
              x:
                type: one_of
                variants: { text: string, many: { type: list, of: string }, card: Card, bank: Bank }

            """ + Self.types)
        #expect(judge(#"{"x":"a"}"#) == [])
        #expect(judge(#"{"x":["a",1]}"#) == ["/x/1 type"])
        #expect(judge(#"{"x":{"last_four":"1234"}}"#) == [])
        #expect(judge(#"{"x":{"name":1,"iban":"DE"}}"#) == ["/x/name type"])
        #expect(judge(#"{"x":{"name":"n"}}"#) == ["/x variant"])
        #expect(judge(#"{"x":5}"#) == ["/x variant"])
    }
}
