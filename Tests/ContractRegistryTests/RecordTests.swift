import Testing

@Suite struct RecordTests {
    static let traced = [
        "shared/domain.yaml":
            "summary: Shared.\ntypes:\n  Traced: { fields: { trace: { type: string, optional: true, nullable: true, max_length: 10 }, span: int32 } }\n  Other: { fields: { trace: string } }\n  Both: { include: [Traced], fields: { extra: string } }\n  Scalar: string\n"
    ]

    @Test(arguments: [
        MarkedCase(
            "fields of several records",
            "include: [Traced, Own]\nfields: { b: string }\ntypes: { Own: { fields: { a: string } } }", with: traced),
        MarkedCase("the same fields by two ways", "include: [Traced, Both]\nfields: { b: string }", with: traced),
        MarkedCase(
            "a clash", "include: [Traced, «Other»]\nfields: { b: string }",
            "include-clash: both `shared.Traced` and `shared.Other` bring a field `trace`", with: traced),
        MarkedCase(
            "what is no record", "include: [«Scalar»]\nfields: { b: string }",
            "include-not-record: `shared.Scalar` is no record, so it has no fields to include", with: traced),
        MarkedCase(
            "what is not there", "include: [«Tracked»]\nfields: { b: string }",
            "unknown-type: there is no type `Tracked`", with: traced),
        MarkedCase(
            "a circle",
            "include: [A]\nfields: { b: string }\ntypes:\n  A: { include: [B], fields: { x: string } }\n  B: { include: [«A»], fields: { y: string } }",
            "include-cycle: `A` includes itself: `A` includes `B` includes `A`"),
    ])
    func `includes copy fields`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase(
            "narrower",
            "include: [Traced]\nfields: { trace: { type: string, max_length: 5 }, span: { type: int32, const: 1 } }",
            with: traced),
        MarkedCase(
            "optional where it is required", "include: [Traced]\nfields: { «span»: { type: int32, optional: true } }",
            "include-not-narrower: `span` of `shared.Traced` is required there", with: traced),
        MarkedCase(
            "null where it never is", "include: [Traced]\nfields: { span: «{ type: int32, nullable: true }» }",
            "include-not-narrower: `span` of `shared.Traced` is never `null` there", with: traced),
        MarkedCase(
            "a looser limit", "include: [Traced]\nfields: { trace: { type: string, max_length: «11» } }",
            "include-not-narrower: `trace` of `shared.Traced` has a tighter `max_length` there", with: traced),
        MarkedCase(
            "another type", "include: [Traced]\nfields: { span: «string» }",
            "include-not-narrower: `span` of `shared.Traced` has another type there", with: traced),
    ])
    func `included fields are only narrowed`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase(
            "names of their own",
            "fields: { a: { type: string, json_name: b }, c: { type: string, renamed_from: [a] } }"),
        MarkedCase(
            "two of one name", "fields: { a: string, c: { type: string, json_name: «a» } }",
            "duplicate-wire-name: `a` is there twice on the wire, for `a` and `c`"),
        MarkedCase(
            "a reserved name", "fields: { «coupon»: string }\nreserved: [coupon]",
            "reserved-name-used: `coupon` is reserved and cannot be a field again"),
        MarkedCase(
            "a former name that another field has", "fields: { a: string, b: { type: string, renamed_from: [«a»] } }",
            "renamed-from-clash: the former name `a` is one of `a` too"),
        MarkedCase(
            "a former name of two",
            "fields: { a: { type: string, renamed_from: [x] }, b: { type: string, renamed_from: [«x»] } }",
            "renamed-from-clash: the former name `x` is one of `a` too"),
        MarkedCase(
            "a former name that is the name", "fields: { a: { type: string, renamed_from: [«a»] } }",
            "renamed-from-clash: `a` is called `a` still"),
    ])
    func `names on the wire are unique`(_ example: MarkedCase) { example.check() }

    static let body = """
        fields:
          id: string
          at: timestamp
          day: date
          lines: { type: list, of: { fields: { sku: string, price: { fields: { cents: int64 } } } } }
          method: { type: union, tag: kind, variants: { card: { fields: { last4: string } }, cash: {} } }
          point: { type: tuple, items: [int32, double] }
          channel: { type: enum, values: [web, app], optional: true }
          labels: { type: map, of: string }
          extra: json

        """

    @Test(arguments: [
        MarkedCase(
            "that lead somewhere",
            body
                + "occurred_at: at\nidempotency_key: [id, point.0, method.card.last4, extra.anything]\nentity: { type: order, key: id }"
        ),
        MarkedCase(
            "of event time", body + "occurred_at: «att»", "unknown-path: this payload has no field `att`"),
        MarkedCase(
            "of a key", body + "entity: { type: order, key: [id, «lines.sku»] }",
            "unknown-path: there is no `sku` in `lines`"),
        MarkedCase(
            "of identity", body + "idempotency_key: [«lines.*.price.cent», «method.cards», «point.2», «labels.x»]",
            "unknown-path: there is no `cent` in `lines.*.price`", "unknown-path: there is no `cards` in `method`",
            "unknown-path: there is no `2` in `point`", "unknown-path: there is no `x` in `labels`"),
    ])
    func `paths lead somewhere`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase(
            "that hold together",
            body
                + "invariants:\n  - { id: a, when: { field: channel, is: web }, require: [id] }\n  - { id: b, compare: [point.0, \"<=\", point.1] }\n  - { id: c, equal_length: [lines, labels] }\n  - { id: d, when: { field: channel, in: [web, app] }, forbid: [extra] }"
        ),
        MarkedCase(
            "an unknown field", body + "invariants: [{ id: a, together: [id, «chanel»] }]",
            "unknown-path: this record has no field `chanel`"),
        MarkedCase(
            "many values", body + "invariants: [{ id: a, together: [id, «lines.*.sku»] }]",
            "invariant-unfit: `lines.*.sku` is many values, and an invariant speaks of one"),
        MarkedCase(
            "a value that the enum lacks",
            body + "invariants: [{ id: a, when: { field: channel, is: «phone» }, require: [id] }]",
            "literal-unfit: this value is `phone`, which the enum does not declare"),
        MarkedCase(
            "a time and a day", body + "invariants: [{ id: a, compare: [«at, \"<\", day»] }]",
            "invariant-unfit: `at` and `day` cannot be compared with `<`"),
        MarkedCase(
            "the order of texts", body + "invariants: [{ id: a, compare: [«id, \"<\", channel»] }]",
            "invariant-unfit: `id` and `channel` cannot be compared with `<`"),
        MarkedCase(
            "the length of a text", body + "invariants: [{ id: a, equal_length: [lines, «id»] }]",
            "invariant-unfit: `id` has no length to compare: it is neither a list nor a map"),
        MarkedCase(
            "one id twice", body + "invariants: [{ id: a, together: [id, at] }, { id: «a», together: [id, day] }]",
            "duplicate-invariant: the invariant `a` is there twice"),
    ])
    func `invariants speak of their record`(_ example: MarkedCase) { example.check() }

    static let placed = [
        "orders/order_cancelled/v1.yaml":
            MarkedCase.contract(
                "orders.order_cancelled", "1.0.0", "entity: { type: order, key: id }\nfields: { id: int64 }")
    ]

    @Test(arguments: [
        MarkedCase(
            "to the key of another event",
            "fields: { other: int64, all: { type: list, of: int64 } }\nrelations:\n  - { kind: follows, event: orders.order_cancelled, by: other }\n  - { kind: refers, role: all, event: orders.order_cancelled, by: all.*, multiple: true }",
            with: placed),
        MarkedCase(
            "by another type",
            "fields: { other: string }\nrelations: [{ kind: follows, event: orders.order_cancelled, by: «other» }]",
            "relation-unfit: `other` is `string`, but the key `id` of `orders.order_cancelled` is `int64`", with: placed
        ),
        MarkedCase(
            "by many to one",
            "fields: { all: { type: list, of: int64 } }\nrelations: [{ kind: follows, event: orders.order_cancelled, by: «all.*» }]",
            "relation-unfit: `all.*` is many values, but the relation is to one event", with: placed),
        MarkedCase(
            "where something is that cannot be",
            "fields: { other: int64, kind: { type: enum, values: [a, b] } }\nrelations: [{ kind: refers, role: x, event: orders.order_cancelled, by: other, where: { field: kind, is: «long» } }]",
            "literal-unfit: this value is `long`, which the enum does not declare", with: placed),
    ])
    func `relations hold the other key`(_ example: MarkedCase) { example.check() }
}
