import Testing

@Suite struct UpcastTests {
    static func pair(_ name: String, _ old: String, _ new: String, _ findings: String...) -> MarkedCase {
        var example = MarkedCase(
            name,
            files: [
                "orders/order_placed/v1.yaml": MarkedCase.contract(
                    "orders.order_placed", "1.0.0", "status: active\n" + old),
                "orders/order_placed/v2.yaml":
                    "event: orders.order_placed\nversion: \(new.contains("upcast") ? "2.0.0" : findings.isEmpty ? "2.0.0" : "«2.0.0»")\nsummary: It happened.\nstatus: active\n\(new)\n",
            ])
        example.findings = findings
        return example
    }

    @Test(arguments: [
        pair(
            "fields of the same name and type",
            "fields: { a: int32, b: { type: string, max_length: 5 }, c: { type: enum, values: [x] } }",
            "fields: { a: int64, b: { type: string, max_length: 9 }, c: { type: enum, values: [x, y] }, d: { type: string, optional: true }, e: { type: int32, default: 1 } }\nupcast: { from: 1 }"
        ),
        pair(
            "a former name", "fields: { a: string }",
            "fields: { b: { type: string, renamed_from: [a] } }\nupcast: { from: 1 }"),
        pair(
            "no upcast, where everything carries over", "fields: { a: string }", "fields: { a: string }",
            "upcaster-missing: version 2 has no `upcast` from version 1"),
        pair(
            "every kind of step",
            "fields: { a: int32, b: { type: enum, values: [x, y] }, c: { type: string, optional: true } }",
            "fields: { m: { fields: { n: int32 } }, b: { type: enum, values: [p, q] }, c: string, d: { type: list, of: string }, e: uuid }\nupcast:\n  from: 1\n  fields:\n    m.n: { from: a }\n    b: { from: b, map: { x: p }, else: q }\n    c: { from: c, else: none }\n    d: { value: [] }\n    e: { code: make_id }"
        ),
        pair(
            "nothing at all", "fields: { a: string }", "fields: { a: string, b: string, c: int32 }",
            "upcaster-missing: version 2 has no `upcast` from version 1, and `b`, `c` come from nowhere"),
        pair(
            "a field from nowhere", "fields: { a: string }",
            "fields: { a: string, «b»: string }\nupcast: { from: 1, fields: {} }",
            "upcast-field-missing: required field `b` comes from nowhere: 1.0.0 has no such field"),
        pair(
            "a part from nowhere", "fields: { a: int32 }",
            "fields: { m: { fields: { n: int32, «o»: int32 } } }\nupcast: { from: 1, fields: { m.n: { from: a } } }",
            "upcast-field-missing: required field `m.o` comes from nowhere: 1.0.0 has no such field"),
        pair(
            "a field that may be absent", "fields: { a: { type: string, optional: true } }",
            "fields: { «a»: string }\nupcast: { from: 1, fields: {} }",
            "upcast-field-missing: required field `a` comes from nowhere: it may be absent in 1.0.0"),
        pair(
            "a tighter type", "fields: { a: { type: string, max_length: 9 } }",
            "fields: { «a»: { type: string, max_length: 5 } }\nupcast: { from: 1, fields: {} }",
            "upcast-field-missing: required field `a` comes from nowhere: its type or limits are not those of 1.0.0"),
    ])
    func `what a reader needs comes from somewhere`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        pair(
            "another major", "fields: { a: string }", "fields: { a: string }\nupcast: { from: «2», fields: {} }",
            "upcast-from-unfit: an upcast of version 2 comes from version 1, not 2"),
        pair(
            "an unknown target", "fields: { a: string }",
            "fields: { a: string }\nupcast: { from: 1, fields: { «b»: { from: a } } }",
            "unknown-path: this payload has no field `b`"),
        pair(
            "an unknown source", "fields: { amount: int32 }",
            "fields: { b: int32 }\nupcast: { from: 1, fields: { b: { from: «amuont» } } }",
            "unknown-path: version 1 has no `amuont`"),
        pair(
            "no else", "fields: { a: { type: string, optional: true } }",
            "fields: { b: string }\nupcast: { from: 1, fields: { b: { from: «a» } } }",
            "upcast-else-missing: `a` may be absent in 1.0.0, and `b` is required"),
        pair(
            "no else for null", "fields: { a: { type: string, nullable: true } }",
            "fields: { b: string }\nupcast: { from: 1, fields: { b: { from: «a» } } }",
            "upcast-else-missing: `a` may be `null` in 1.0.0, and `b` is required"),
        pair(
            "another type", "fields: { a: string }",
            "fields: { b: int32 }\nupcast: { from: 1, fields: { b: { from: «a» } } }",
            "upcast-source-unfit: what `a` holds cannot stand as `b`: the types or limits differ"),
        pair(
            "another encoding is fine", "fields: { a: { type: timestamp, encoding: unix_millis } }",
            "fields: { b: { type: timestamp, precision: millis, zone: utc } }\nupcast: { from: 1, fields: { b: { from: a } } }"
        ),
        pair(
            "many into one", "fields: { a: { type: list, of: string } }",
            "fields: { b: string }\nupcast: { from: 1, fields: { b: { from: «a.*» } } }",
            "upcast-source-unfit: `a.*` is many values, and `b` is one"),
        pair(
            "values that do not exist", "fields: { a: { type: enum, values: [web, app] } }",
            "fields: { b: { type: enum, values: [site, phone] } }\nupcast: { from: 1, fields: { b: { from: a, map: { «wep»: site, app: «phnoe» }, else: site } } }",
            "upcast-value-unknown: `a` of version 1 has no value `wep`",
            "literal-unfit: this value is `phnoe`, which the enum does not declare; did you mean `phone`?"),
        pair(
            "values without a new one", "fields: { a: { type: enum, values: [web, app] } }",
            "fields: { b: { type: enum, values: [site] } }\nupcast: { from: 1, fields: { b: { from: «a», map: { web: site } } } }",
            "upcast-value-unmapped: `b` has no `app`, which `a` may be"),
        pair(
            "one target twice", "fields: { a: int32 }",
            "fields: { m: { fields: { n: int32 } } }\nupcast: { from: 1, fields: { m: { value: { n: 1 } }, «m.n»: { from: a } } }",
            "upcast-target-twice: `m.n` is filled twice"),
        MarkedCase(
            "a first major", "fields: { a: string }\nupcast: { from: «1», fields: {} }",
            "upcast-from-unfit: an upcast of version 1 comes from version 0, not 1"),
    ])
    func `steps lead from the major before to this one`(_ example: MarkedCase) { example.check() }
}
