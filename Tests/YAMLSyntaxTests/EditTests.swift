import Diagnostics
import Testing
import YAMLSyntax

@Suite struct EditTests {
    private let text = "# é keeps\r\na:  'one'   # why\r\nb: [x,y]\r\nc:\r\n"

    private func pairs() throws -> [YAMLPair] {
        guard case .mapping(let pairs) = try #require(Parsed(text).root).content else { return [] }
        return pairs
    }

    @Test func `what no change covers stays byte for byte`() throws {
        let pairs = try pairs()
        var edit = YAMLEdit()
        let taken = [
            edit.setText("no: 1", of: pairs[0].value, isInFlow: false),
            edit.setText("new", of: pairs[2].value, isInFlow: false),
            edit.replace(pairs[1].keyRange, with: "bb"), edit.insert("# first\r\n", at: 0),
            edit.insert("# second\r\n", at: 0),
        ]
        #expect(taken == [true, true, true, true, true])
        #expect(
            String(decoding: edit.applied(to: Array(text.utf8)), as: UTF8.self)
                == "# first\r\n# second\r\n# é keeps\r\na:  \"no: 1\"   # why\r\nbb: [x,y]\r\nc: new\r\n")
    }

    @Test func `changes that overlap are not made`() throws {
        let pairs = try pairs()
        var edit = YAMLEdit()
        #expect(edit.isEmpty)
        let taken = [
            edit.replace(pairs[1].value.range, with: "z"),
            edit.replace(pairs[1].keyRange.through(pairs[1].value.range), with: ""),
            edit.insert("q", at: Int(pairs[1].value.range.lower) + 1),
            edit.insert("q", at: Int(pairs[1].value.range.upper)),
        ]
        #expect(taken == [true, false, false, true])
        #expect(String(decoding: edit.applied(to: Array(text.utf8)), as: UTF8.self).contains("b: zq\r\n"))
    }
}
