import DeedRuntime
import Testing

@Suite struct TableTests {
    private static let good = """
        deed-table 1
        record unknown=preserve other=1?
        . a%20b 1 optional default=%22x%22 was=c was=
        . n 2
        ! id%3D1 warn require 0 in %22x%22 %22y%22 then 1.a~t=u,v#3
        ! two reject compare 1 number lt 1 number
        string min=1 max=3 pattern=[a-z]+
        int64 min=-5 below=7 step=0.5 text
        list 1 min=1 max=2 unique
        map 1? key=[a-z]
        union tag=kind content=data closed
        | 0 a b
        | - c
        choose extensible
        ? 1 string,null
        ? 0 object a%2Cb,c d
        enum integer closed fallback=1
        = 1
        = 2 was=3
        tuple 1 2?
        timestamp utc precision=millis min=2020-01-01T00:00:00Z
        date above=2020-01-01
        duration max=P1Y
        time
        decimal precision=5 scale=2 number max=10
        double above=0
        bytes max=4
        const 1 %22x%22
        uuid
        boolean
        null
        json
        never
        """

    @Test func `every line of the grammar is read`() throws { _ = try ContractTable(text: Self.good) }

    @Test(arguments: [
        "", "deed-table 2\nrecord", "deed-table 1", "deed-table 1\nstring a", "deed-table 1\nrecord\n. a 9",
        "deed-table 1\nrecord\n. a x", "deed-table 1\n. a 0", "deed-table 1\nstring min=-1",
        "deed-table 1\nstring pattern=[",
        "deed-table 1\nlist 0?x", "deed-table 1\nconst 0 1", "deed-table 1\nconst 1 {\njson", "deed-table 1\nwhat",
        "deed-table 1\nunion content=a", "deed-table 1\nunion tag=a\n| 0 b", "deed-table 1\nenum fallback=0",
        "deed-table 1\nenum integer\n= x", "deed-table 1\nint64 min=x", "deed-table 1\ndate min=x",
        "deed-table 1\nrecord\n! a reject together 0", "deed-table 1\nrecord\n. %2 0", "deed-table 1\nrecord\n. a",
        "deed-table 1\nchoose\n? 0 string", "deed-table 1\nmap", "deed-table 1\ntuple 4", "deed-table 1\nboolean 1",
    ])
    func `a text that is no table is an error and never a trap`(text: String) {
        #expect(throws: TableError.self) { try ContractTable(text: text) }
    }

    @Test func `no cut of a table's text is a trap`() {
        let bytes = Array(Self.good.utf8)
        for end in stride(from: 0, to: bytes.count, by: 3) {
            _ = try? ContractTable(text: String(decoding: bytes[..<end], as: UTF8.self))
            var changed = bytes
            changed[end] = changed[end] == 0x20 ? 0x30 : 0x20
            _ = try? ContractTable(text: String(decoding: changed, as: UTF8.self))
        }
    }

    @Test func `a broken table of generated code refuses everything and says why`() {
        let table = ContractTable("deed-table 0")
        #expect(table.violations(in: Array("{}".utf8), as: .consumer).map(\.rule) == [.table])
    }

    @Test func `limits of size and depth are kept`() throws {
        let table = try ContractTable(text: "deed-table 1\njson")
        let nested = Array((String(repeating: "[", count: 10) + String(repeating: "]", count: 10)).utf8)
        #expect(table.violations(in: nested, as: .consumer, limits: JSONLimits(maxDepth: 10)) == [])
        #expect(table.violations(in: nested, as: .consumer, limits: JSONLimits(maxDepth: 9)).map(\.rule) == [.depth])
        #expect(table.violations(in: nested, as: .consumer, limits: JSONLimits(maxBytes: 19)).map(\.rule) == [.size])
    }
}
