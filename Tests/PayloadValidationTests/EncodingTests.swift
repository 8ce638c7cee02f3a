import ContractRegistry
import DeedRuntime
import Testing

@Suite struct EncodingTests {
    @Test func `a contract becomes the table that its grammar says`() throws {
        let contract = try #require(
            resolved(
                #"""
                unknown_fields: preserve
                additional: int32
                fields:
                  id: { type: ID, renamed_from: [old id] }
                  kind: { type: enum, values: { a: x, b: { doc: y, renamed_from: [bb] } }, fallback: a, optional: true, default: a }
                  tree: { type: Node, nullable: true, json_name: "a tree" }
                  money: { type: one_of, variants: { text: string, card: Card, cash: Cash } }
                  pay: { type: union, tag: t, content: c, openness: closed, variants: { card: { type: Card, tags: [x, y] }, none: {} } }
                  at: { type: timestamp, zone: utc, precision: millis, min: "2020-01-01T00:00:00Z" }
                  sum: { type: decimal, precision: 5, scale: 2, exclusive_max: 100, default: 1.50 }
                invariants:
                  - { id: i1, when: { field: kind, is: b }, require: [money.card.n, tree.kids] }
                  - { id: i2, severity: warn, compare: [sum, "<", pay.card.n] }
                types:
                  ID: { type: string, pattern: "[a-z \"]+" }
                  Node: { fields: { kids: { type: list, of: Node, max_items: 9, optional: true } } }
                  Card: { fields: { n: int64, o: { type: int64, optional: true } } }
                  Cash: { fields: { m: { type: int64, renamed_from: [mm] } } }

                """#))
        #expect(
            TableEncoder.encode(contract) == #"""
                deed-table 1
                record unknown=preserve other=1
                . id 2 was=old%20id
                . kind 3 optional default=%22a%22
                . a%20tree 4?
                . money 10
                . pay 11
                . at 12
                . sum 13 default=%221.50%22
                ! i1 reject require 1 in %22b%22 %22bb%22 then 3.n 2.kids
                ! i2 warn compare 6 number lt 4~t=x,y.c.n number
                int32
                string pattern=[a-z%20%22]+
                enum fallback=0
                = a
                = b was=bb
                record
                . kids 5 optional
                list 4 max=9
                string
                record
                . n 8
                . o 8 optional
                int64
                record
                . m 8 was=mm
                choose
                ? 6 string
                ? 7 object n
                ? 9 object m,mm
                union tag=t content=c closed
                | 7 x y
                | - none
                timestamp precision=millis utc min=2020-01-01T00:00:00Z
                decimal precision=5 scale=2 below=100

                """#)
    }

    @Test func `hostile text stays within its word`() throws {
        let contract = try #require(
            resolved(
                #"""
                fields:
                  x: { type: enum, values: ["", "\"", "\\", "a\nb", "ü", "%41", "= c"], openness: closed }

                """#))
        let text = TableEncoder.encode(contract)
        #expect(text.utf8.allSatisfy { $0 == 0x0A || 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C })
        let table = try ContractTable(text: text)
        for value in [#""""#, #""\"""#, #""\\""#, #""a\nb""#, #""ü""#, #""\u00fc""#, #""%41""#, #""= c""#] {
            #expect(table.violations(in: Array(#"{"x":\#(value)}"#.utf8), as: .producer) == [])
        }
        #expect(table.violations(in: Array(#"{"x":"A"}"#.utf8), as: .producer).map(\.rule) == [.enum])
    }
}
