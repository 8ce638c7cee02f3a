extension AgreementTexts {
    static let rightContracts = [
        "", "status: active", "status: deprecated\ndeprecated: { since: 2.0.0, reason: Over. }", "kind: system_event",
        "owner: checkout", "description: |\n  More.\n\n  Much more.", "entity: { type: order, key: f }",
        "entity: { type: order, key: [f, g] }", "occurred_at: f", "idempotency_key: [f, h.x]", "idempotency_key: f",
        "compatibility: backward", "producers: [{ service: shop, team: checkout }, { service: till }]",
        "include: [Traced]", "reserved: [old]", "additional: json", "unknown_fields: reject",
        "types: { Money: { doc: Money., fields: { x: int64 } }, ID: { type: string, sensitivity: personal } }",
        "types: { ID: { type: string, origin: shared } }", "retention: forever", "retention: P2Y", "retention: PT12H",
        "retention: P1Y2M3DT4H5M6.7S", "retention: P2W", "wire_type: com.example/OrderPlaced", "tags: [money, 2024]",
        "links: [{ title: Runbook, url: \"https://example.org/x\" }]",
        "allow: [{ rule: field-undocumented, at: f, reason: Known., until: 2027-01-01 }]",
        "relations: [{ kind: opens, entity: order }]", "relations: [{ kind: cancels, event: a.b, by: f, doc: d }]",
        "relations: [{ kind: follows, event: a.b, by: [f, g] }]",
        "relations: [{ kind: refers, role: cause, event: a.b, by: f, where: { field: g, is: x }, required: true, multiple: false }]",
        "upcast: { from: 1, fields: { f: { from: old }, g: { value: [1, null] }, h: { code: makeMoney } } }",
        "upcast: { from: 1, fields: { f: { from: o.p, map: { a: b, 1: 2 }, else: null } } }",
        "examples: [{ name: one, payload: { f: x, n: [1, { a: null }] } }, { name: two, file: examples/two.json }]",
        "counterexamples: [{ name: one, payload: 3, violates: [{ at: \"\", rule: type }, { at: /f, rule: min }] }]",
        "invariants: [{ id: a, when: { field: f, is: x }, require: [g] }]",
        "invariants: [{ id: a, severity: warn, when: { field: f, in: [x, 1, true] }, forbid: [g], doc: d }]",
        "invariants: [{ id: a, when: { field: f, present: true }, require: [g] }]",
        "invariants: [{ id: a, compare: [f, \"<=\", g] }, { id: b, equal_length: [f, g] }]",
        "invariants: [{ id: a, exactly_one_of: [f, g] }, { id: b, at_least_one_of: [f, g] }]",
        "released_at: \"2026-01-01T00:00:00Z\"\nimported: true\nnumbers: { f: 1, h.x: 2 }",
        """
        released_at: "2026-01-01T00:00:00Z"
        waivers: [{ finding: f-1, rule: r, event: a.b, reason: x, expires: 2027-01-01, team: t }]
        """,
    ]

    static let wrongContracts = [
        "state: active", "status: alive", "status: [active]", "kind: event", "owner: the team", "description: null",
        "entity: order", "entity: { type: order }", "entity: { type: order, key: [] }", "occurred_at: f[0]",
        "occurred_at: \"*\"", "idempotency_key: []", "compatibility: transitive", "producers: { service: shop }",
        "producers: [{ team: checkout }]", "include: Traced", "include: [a b]", "reserved: old", "unknown_fields: keep",
        "types: [Money]", "types: { 1d: string }", "retention: 2 years", "retention: P", "retention: PT",
        "links: [https://example.org]", "links: [{ title: x, url: nowhere }]", "allow: [{ rule: x, at: f }]",
        "allow: [{ rule: x, reason: y, until: soon }]", "relations: [{ kind: opens }]",
        "relations: [{ kind: opens, entity: order, event: a.b }]", "relations: [{ kind: cancels, event: a.b }]",
        "relations: [{ kind: refers, event: a.b, by: f }]", "relations: [{ entity: order }]",
        "relations: [{ kind: begins, entity: order }]", "relations: [{ kind: cancels, event: b, by: f }]",
        "upcast: { fields: {} }", "upcast: { from: one }", "upcast: { from: 1, fields: { f: {} } }",
        "upcast: { from: 1, fields: { f: { from: a, value: 1 } } }",
        "upcast: { from: 1, fields: { f: { value: 1, else: 2 } } }", "upcast: { from: 1, fields: { f: old } }",
        "examples: [{ name: one }]", "examples: [{ name: one, payload: 1, file: x.json }]",
        "examples: [{ payload: 1 }]", "examples: [{ name: one, file: ../x.json }]",
        "examples: [{ name: one, payload: 1, violates: [] }]", "counterexamples: [{ name: one, payload: 1 }]",
        "counterexamples: [{ name: one, payload: 1, violates: [{ at: f, rule: min }] }]",
        "invariants: [{ when: { field: f, is: x }, require: [g] }]", "invariants: [{ id: a }]",
        "invariants: [{ id: a, require: [g] }]", "invariants: [{ id: a, together: [f] }]",
        "invariants: [{ id: a, together: [f, g], exactly_one_of: [f, g] }]",
        "invariants: [{ id: a, when: { field: f }, require: [g] }]",
        "invariants: [{ id: a, when: { field: f, is: x, not: y }, require: [g] }]",
        "invariants: [{ id: a, when: { field: f, present: false }, require: [g] }]",
        "invariants: [{ id: a, compare: [f, g] }]", "invariants: [{ id: a, compare: [f, \"=\", g] }]",
        "invariants: [{ id: a, severity: error, together: [f, g] }]", "imported: true", "numbers: { f: 1 }",
        "released_at: yesterday", "released_at: \"2026-01-01T00:00:00Z\"\nnumbers: { f: 0 }",
    ]

    static let contradictingContracts = [
        "status: deprecated", "status: active\ndeprecated: { since: 2.0.0 }", "deprecated: { since: 2.0.0 }",
        "released_at: \"2026-13-01T00:00:00Z\"",
    ]
}
