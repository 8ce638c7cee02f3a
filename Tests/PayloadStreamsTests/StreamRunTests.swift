import ContractRegistry
import DeedRuntime
import Foundation
import Testing

@testable import PayloadStreams

@Suite struct StreamRunTests {
    private let folder: TestFolder
    private let settings = StreamSettings(shop())

    init() throws { folder = try TestFolder() }

    private func rules(_ row: [String: Any]) -> [String] {
        (row["violations"] as? [[String: Any]] ?? []).map { "\($0["pointer"] ?? "") \($0["rule"] ?? "")" }
    }

    @Test func `every row comes out, with what is wrong with it`() throws {
        let lines = [
            cloudEvent(#"{"count":1}"#), cloudEvent(#"{"count":0,"tags":{"a/b":"long"}}"#),
            cloudEvent(#"{"n":7}"#, type: "test.shop.thing_done.v1"), cloudEvent("{}", type: "test.shop.thing_done.v3"),
            cloudEvent("{}", type: "shop.thing_done"), cloudEvent("{}", type: "other"), "{\"specversion\":\"1.0\"}",
            "7", "{", "",
            "\u{FEFF}{}",
        ]
        try folder.write(lines.joined(separator: "\n"), to: "a.ndjson")
        let (outcome, rows) = try folder.run("a.ndjson", settings)
        #expect(rows.map { $0["row"] as? Int } == [1, 2, 3, 4, 5, 6, 7, 8, 9, 11])
        #expect(rows.map { $0["valid"] as? Bool } == [true, false, true] + Array(repeating: false, count: 7))
        #expect(rows.prefix(4).map { $0["version"] as? String } == ["2.0.0", "2.0.0", "1.0.0", "3"])
        #expect(rules(rows[1]) == ["/count min", "/tags/a~1b max_length"])
        #expect(rules(rows[3]) == [" unknown_version"])
        #expect(rules(rows[4]) == [" unknown_event"])
        #expect(rules(rows[6]) == ["/id envelope", "/source envelope", "/type envelope", "/data envelope"])
        #expect(rules(rows[7]) == [" envelope"])
        #expect(rows[8]["raw"] as? String == "{")
        #expect(rules(rows[8]) == [" syntax"])
        #expect(outcome.tally.rows == 10)
        #expect(outcome.tally.invalid == 8)
        #expect(outcome.tally.unknown == 3)
        #expect(outcome.faults.isEmpty)
    }

    @Test func `a payload is judged whatever is wrong with its envelope`() throws {
        let wrong = cloudEvent(#"{"count":0}"#).replacing(#""id":"1","#, with: "")
        try folder.write(wrong, to: "a")
        #expect(try folder.run("a", settings).rows.map(rules) == [["/id envelope", "/count min"]])
    }

    @Test func `a near type is told where one may have been meant`() throws {
        try folder.write(
            cloudEvent("{}", type: "shop.thing_done.v1") + "\n" + cloudEvent("{}", type: "test.shop.thing_dome.v2"),
            to: "a")
        let messages = try folder.run("a", settings).rows.flatMap { $0["violations"] as? [[String: Any]] ?? [] }
        #expect(
            messages.map { $0["message"] as? String } == [
                "no contract has events of type `shop.thing_done.v1`; did you mean `test.shop.thing_done.v1`?",
                "no contract has events of type `test.shop.thing_dome.v2`; did you mean `test.shop.thing_done.v2`?",
            ])
    }

    @Test func `the version of dataschema counts`() throws {
        let lines = ["shop.thing_done/2.0.0", "x", "shop.thing_done/2.4.0"].map { end in
            cloudEvent(#"{"count":1}"#, more: #","dataschema":"https://e.example/\#(end)""#)
        }
        try folder.write(lines.joined(separator: "\n"), to: "a")
        let rows = try folder.run("a", settings).rows
        #expect(rows.map { $0["version"] as? String } == ["2.0.0", "2.0.0", "2.4.0"])
        #expect(rows.map { $0["valid"] as? Bool } == [true, true, false])
    }

    @Test func `rows of many chunks keep their order and number`() throws {
        let lines = (1...40_000).map { cloudEvent("{\"count\":\($0 % 100)}", more: ",\"id2\":\"\($0)\"") }
        try folder.write(lines.joined(separator: "\r\n") + "\r\n", to: "a.ndjson")
        let (outcome, rows) = try folder.run("a.ndjson", settings, threads: 3)
        #expect(rows.map { $0["row"] as? Int } == Array(1...40_000))
        #expect(outcome.tally.invalid == 400)
        #expect(outcome.tally.groups.values.map(\.faults) == [[.init(rule: "min", field: "/count"): 400]])
    }

    @Test func `indices and keys of maps are one field`() throws {
        let lines = (1...5).map { cloudEvent("{\"count\":1,\"tags\":{\"k\($0)\":\"long\"}}") }
        try folder.write(lines.joined(separator: "\n"), to: "a")
        let tally = try folder.run("a", settings).outcome.tally
        #expect(tally.groups.values.map(\.faults) == [[.init(rule: "max_length", field: "/tags/*"): 5]])
    }

    @Test func `rows that are too long are known by place and digest`() throws {
        var settings = settings
        (settings.longestRow, settings.limits.maxBytes) = (300_000, 300_000)
        let long = { "{\"a\":\"" + String(repeating: "x", count: $0) + "\"}" }
        let right = cloudEvent("{\"count\":1}")
        for rows in [
            [right, long(300_001), right, long(2_000_000), right], [long(300_001)], [long(900_000), right, right],
        ] {
            try folder.write(rows.joined(separator: "\n"), to: "a.ndjson")
            let annotated = try folder.run("a.ndjson", settings).rows
            #expect(annotated.map { $0["row"] as? Int } == rows.indices.map { $0 + 1 })
            var offset = 0
            for (row, text) in zip(annotated, rows) {
                if text != right {
                    var hash = SHA256()
                    Array(text.utf8).withUnsafeBufferPointer { hash.update($0) }
                    #expect(row["bytes"] as? Int == text.utf8.count)
                    #expect(row["offset"] as? Int == offset)
                    #expect(row["sha256"] as? String == hash.hexDigest())
                } else {
                    #expect(row["valid"] as? Bool == true)
                }
                offset += text.utf8.count + 1
            }
        }
    }

    @Test func `a file that ends within a row says so`() throws {
        for (text, isCutOff) in [("{\"a\":", true), (cloudEvent("{\"count\":1}"), false), ("{]", false), ("", false)] {
            try folder.write(cloudEvent("{\"count\":1}") + "\n" + text, to: "a.ndjson")
            #expect(try folder.run("a.ndjson", settings).outcome.cutOff.isEmpty == !isCutOff, "\(text)")
        }
        try folder.write("[\(cloudEvent("{\"count\":1}")),", to: "a.json")
        let (outcome, rows) = try folder.run("a.json", settings)
        #expect(rows.count == 1)
        #expect(outcome.cutOff.isEmpty == false)
    }

    @Test func `bytes that are no text are kept`() throws {
        let rubbish: [UInt8] = [0, 0xFF, 0xFE, 0x0A, 0x80, 0x22]
        try folder.write(rubbish, to: "a")
        let (outcome, rows) = try folder.run("a", settings)
        #expect(
            rows.map { $0["raw_base64"] as? String }
                == [Data(rubbish[..<3]), Data(rubbish[4...])].map { $0.base64EncodedString() })
        #expect(outcome.binary.count == 1)
    }

    @Test func `a key that is there twice does not hide that the rest is no JSON`() throws {
        let lines = [
            cloudEvent(#"{"x":{"a":1,"a":2}}"#), cloudEvent(#"{"x":{"a":1,"a":2},}"#), #"{"a":{"b":1,"b":2},"#,
            #"{"a":1,"a":2}"#,
        ]
        try folder.write(lines.joined(separator: "\n") + "\n", to: "a")
        let (_, rows) = try folder.run("a", settings)
        #expect(rows.map { $0["raw"] as? String } == [nil, lines[1], lines[2], nil])
        #expect(rows.allSatisfy { $0["valid"] as? Bool == false })
    }

    @Test func `a list over lines comes out as lines`() throws {
        try folder.write("[\n" + cloudEvent("{\r\n\"count\":\r2}") + "\n]", to: "a.json")
        let (_, rows) = try folder.run("a.json", settings)
        #expect(rows.count == 1)
        #expect((rows[0]["message"] as? [String: Any])?["id"] as? String == "1")
        #expect(folder.read("out.ndjson")?.utf8.contains(0x0D) == false)
    }

    @Test func `older payloads are brought to the newest version`() throws {
        var settings = settings
        settings.upcasts = true
        let lines = [
            cloudEvent(#"{"n":7}"#, type: "test.shop.thing_done.v1"),
            cloudEvent(#"{"n":0}"#, type: "test.shop.thing_done.v1"),
            cloudEvent(#"{"count":3}"#),
        ]
        try folder.write(lines.joined(separator: "\n"), to: "a")
        let (outcome, rows) = try folder.run("a", settings)
        let upcast = rows[0]["upcast"] as? [String: Any]
        #expect(upcast?["version"] as? String == "2.0.0")
        #expect(upcast?["data"] as? [String: Int] == ["count": 7])
        #expect(rules(rows[1]) == ["/n min"])
        #expect(rows[1]["upcast"] == nil)
        #expect(rows[2]["upcast"] == nil)
        #expect(outcome.tally.upcast == 1)
    }

    @Test func `payloads without an envelope are of one contract`() throws {
        let registry = shop()
        let event = try #require(registry.events.first)
        let contract = try #require((event.releases + event.working).contract(ofVersion: "2"))
        try folder.write("{\"count\":1}\n{\"count\":\"1\"}\n", to: "a")
        let (_, rows) = try folder.run("a", StreamSettings(registry, payloadsOf: contract, event))
        #expect(rows.map { $0["valid"] as? Bool } == [true, false])
        #expect(rows[0]["data"] as? [String: Int] == ["count": 1])
    }

    @Test func `an envelope of another make is read by its pointers`() throws {
        let registry = shop(settings: "envelope: { type: /meta/t, version: /meta/v, payload: /body }\n")
        let line = { (version: String, body: String) in
            "{\"meta\":{\"t\":\"test.shop.thing_done.v2\",\"v\":\"\(version)\"},\"body\":\(body)}"
        }
        try folder.write(
            [line("2.0.0", "{\"count\":1}"), line("2", "{\"count\":0}"), line("5", "{}"), "{}"].joined(separator: "\n"),
            to: "a")
        let rows = try folder.run("a", StreamSettings(registry)).rows
        #expect(rows.map { $0["valid"] as? Bool } == [true, false, false, false])
        #expect(
            rows.map(rules).dropFirst() == [
                ["/count min"], [" unknown_version"], ["/meta/t envelope", "/meta/v envelope", "/body envelope"],
            ])
    }
}

@Suite struct EventDirectoryTests {
    /// `test.shop.viewed.v1` begins as a version of `test.shop` would.
    @Test(arguments: [
        ("test.shop.thing_done.v9", "shop.thing_done 9"), ("test.shop.thing_done.v2", "shop.thing_done"),
        ("test.shop.viewed.v2", "shop.viewed 2"), ("test.shop.v9", "unknown"), ("test.shop.thing.v9", "unknown"),
        ("test.shop.thing_done.v2.v1", "unknown"), ("test.shop.thing_done", "unknown"), ("test.v1", "unknown"),
    ])
    func `a type of another version is of the same event, whatever begins alike`(type: String, found: String) {
        let viewed = "event: shop.viewed\nversion: 1.0.0\nsummary: Viewed.\nfields:\n  n: { type: int32 }\n"
        let directory = EventDirectory(shop(more: [("shop/viewed/v1.yaml", viewed)]))
        let words =
            switch directory.contract(type: type, version: nil) {
            case .contract(_, let event): "\(event.name)"
            case .unknownVersion(let event, let version): "\(event.name) \(version)"
            case .unknownEvent: "unknown"
            }
        #expect(words == found)
    }
}
