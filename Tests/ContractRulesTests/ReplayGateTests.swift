import ContractRules
import Diagnostics
import Testing

@Suite struct `The replay of releases` {
    static let old = "fields: { a: { type: string, max_length: 9 } }\nexamples: [{ name: one, payload: { a: word } }]"
    static let source =
        "fields: { a: { type: enum, values: [www, ios] } }\nexamples: [{ name: www, payload: { a: www } }, { name: ios, payload: { a: ios } }]"
    static func channel(_ map: String) -> String {
        "fields: { b: { type: enum, values: [web, app] } }\nupcast: { from: 1, fields: { b: { from: a, map: { \(map) }, else: web } } }"
    }

    @Test(arguments: [
        ReplayCase("one version alone", ["1": old], settings: ""),
        ReplayCase("a release that is read as the same major", ["1.0.0": old, "1": old]),
        ReplayCase(
            "a limit that was tightened",
            ["1.0.0": old, "1": "fields: { a: { type: string, max_length: 3 } }"],
            "error replay-failed: the example `one` of `shop.thing_done` 1.0.0 cannot be read as 1.9.0: `/a` violates `max_length`"
        ),
        ReplayCase(
            "tolerant readers refuse no limit",
            ["1.0.0": old, "1": "fields: { a: { type: string, max_length: 3 } }"], settings: "readers: tolerant\n"),
        ReplayCase(
            "a mode that promises nothing of the kind",
            ["1.0.0": old, "1": "compatibility: forward\nfields: { a: { type: string, max_length: 3 } }"]),
        ReplayCase(
            "a mode that promises it for the last release only",
            [
                "1.0.0": old, "1.1.0": old.replacing("word", with: "abc"),
                "1": "fields: { a: { type: string, max_length: 3 } }",
            ],
            settings: "compatibility: backward\n"),
        ReplayCase(
            "no mode takes the promise away from older majors",
            [
                "1.0.0": old, "1": "compatibility: none\nfields: { a: { type: string, max_length: 3 } }",
                "2": "compatibility: none\nfields: { a: string }\nupcast: { from: 1 }",
            ],
            "error replay-failed: the example `one` of `shop.thing_done` 1.0.0 cannot be read as 1.9.0: `/a` violates `max_length`"
        ),
        ReplayCase(
            "a major that was passed over", ["1.0.0": old, "1": old, "3": old],
            "error upcaster-missing: version 3 has no `upcast`: there is no version 2 for one to come from"),
        ReplayCase(
            "a severity of the registry", ["1.0.0": old, "1": "fields: { a: { type: string, max_length: 3 } }"],
            settings: "severities: { replay-failed: warning }\n",
            "warning replay-failed: the example `one` of `shop.thing_done` 1.0.0 cannot be read as 1.9.0: `/a` violates `max_length`"
        ),
        ReplayCase(
            "an upcast that fits",
            ["1.0.0": old, "1": old, "2": "fields: { b: string }\nupcast: { from: 1, fields: { b: { from: a } } }"]),
        ReplayCase(
            "a result that the newest version refuses",
            [
                "1.0.0": old, "1": old,
                "2":
                    "fields: { a: { type: string, optional: true, max_length: 3 } }\nupcast: { from: 1 }",
            ],
            "error replay-failed: the example `one` of `shop.thing_done` 1.0.0 cannot be read as 2.9.0: `/a` violates `max_length`"
        ),
        ReplayCase(
            "an example that several releases have is replayed once",
            ["1.0.0": old, "1.1.0": old, "1": "fields: { a: { type: string, max_length: 3 } }"],
            "error replay-failed: the example `one` of `shop.thing_done` 1.0.0 cannot be read as 1.9.0: `/a` violates `max_length`"
        ),
        ReplayCase(
            "a draft is promised nothing",
            ["1.0.0": old, "1": old, "2": "status: draft\nfields: { b: string }"]),
        ReplayCase(
            "no upcast is said once", ["1.0.0": old, "1": old, "2": "fields: { b: string }"],
            "error upcaster-missing: version 2 has no `upcast` from version 1, and `b` comes from nowhere"),
        ReplayCase(
            "a step in code",
            [
                "1.0.0": old, "1": old,
                "2": "fields: { b: uuid }\nupcast: { from: 1, fields: { b: { code: make_id } } }",
            ],
            "note replay-in-code: an example of older releases needs the step `make_id`, which is in code: it is replayed in generated tests only"
        ),
        ReplayCase(
            "imported releases",
            [
                "1.0.0": "# imported\nfields: { a: string }", "1.1.0": "# imported\n" + old,
                "2.0.0": "# imported\nfields: { b: string }", "2": "fields: { b: string }",
            ],
            "warning replay-incomplete: imported releases of `shop.thing_done` are not replayed as 2.9.0: 2 of 3 releases have no example, and there is no `upcast` to version 2"
        ),
    ])
    func `finds what cannot be read any more`(_ example: ReplayCase) { example.check() }

    @Test(arguments: [
        ReplayCase(
            "order and form do not count",
            [
                "1.0.0": source, "1": source, "2.0.0": channel("www: web, ios: app"),
                "2": channel("ios: app, www: web"),
            ]),
        ReplayCase(
            "another result",
            ["1.0.0": source, "1": source, "2.0.0": channel("ios: app"), "2": channel("ios: web")],
            "error upcaster-changed: the upcast of `shop.thing_done` 2.9.0 is not that of 2.0.0, which is released"),
        ReplayCase(
            "equal results",
            ["1.0.0": source, "1": source, "2.0.0": channel("ios: app"), "2": channel("www: web, ios: app")],
            "note upcaster-changed: the upcast of `shop.thing_done` 2.9.0 is not that of 2.0.0, which is released"),
        ReplayCase(
            "nothing to try it on",
            [
                "1.0.0": "fields: { a: { type: enum, values: [www, ios] } }", "1": source, "2.0.0": channel("ios: app"),
                "2": channel("www: web, ios: app"),
            ],
            "error upcaster-changed: the upcast of `shop.thing_done` 2.9.0 is not that of 2.0.0, which is released"),
        ReplayCase(
            "an upcast that is gone",
            [
                "1.0.0": source, "1": source,
                "2.0.0": "fields: { a: string }\nupcast: { from: 1, fields: { a: { from: a } } }",
                "2": "fields: { a: string }",
            ],
            "error upcaster-removed: `shop.thing_done` 2.9.0 has no `upcast`, and 2.0.0, which is released, has one"),
    ])
    func `compares upcasts with those that were released`(_ example: ReplayCase) { example.check() }

    @Test func `a failure shows the payload before and after`() throws {
        let example = ReplayCase(
            "",
            [
                "1.0.0": Self.old, "1": Self.old,
                "2": "fields: { a: { type: string, optional: true, max_length: 3 } }\nupcast: { from: 1 }",
            ])
        let finding = try #require(example.run.list.first)
        #expect(
            finding.notes == [
                Note("refused", "/a: max_length: 4 characters where 3 are the most"), Note("before", #"{"a":"word"}"#),
                Note("after", #"{"a":"word"}"#),
            ])
        #expect(finding.related.map(\.label) == ["refused by this version"])
        #expect(finding.subject == "shop.thing_done")
    }

    @Test func `a change shows both results`() throws {
        let example = ReplayCase(
            "",
            ["1.0.0": Self.source, "1": Self.source, "2.0.0": Self.channel("ios: app"), "2": Self.channel("ios: web")])
        let finding = try #require(example.run.list.first)
        #expect(
            finding.notes == [
                Note("example", "`ios` of 1.0.0"), Note("payload", #"{"a":"ios"}"#), Note("released", #"{"b":"app"}"#),
                Note("now", #"{"b":"web"}"#),
            ])
    }
}
