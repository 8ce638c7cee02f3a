extension AgreementTexts {
    static let rightDomains = [
        "summary: Orders.",
        "summary: s\ndescription: d\nowner: t\ncompatibility: full\nentities: { order: { key: OrderID, doc: d } }\n"
            + "types: { OrderID: { type: string } }",
    ]
    static let wrongDomains = [
        "{}", "owner: t", "summary: s\nevents: []", "summary: s\nentities: [order]",
        "summary: s\nentities: { order: OrderID }", "summary: s\ntypes: { A: { type: list } }", "- summary",
        "summary: s\ntypes: { A: { type: string, optional: true } }",
    ]

    static let rightTeams = [
        "checkout: { name: Checkout, contact: c@example.org, handle: \"@acme/c\" }\nb-2: {}", "{}",
    ]
    static let wrongTeams = ["checkout: Checkout", "the team: {}", "- checkout", "checkout: { mail: x }"]

    static let rightConsumers = [
        "team: t\nreads: []", "team: t\nreads: [{ event: a.b, versions: 2.x, fields: all }]",
        "team: t\nreads: [{ event: a.b, versions: 2.1.x, fields: [a, b.*.c], values: { a: [x, 1] }, purpose: p }]",
        "team: t\nreads: [{ event: a.b, versions: \">=2.1.0 <4.0.0\", fields: [] }]",
        "team: t\nreads: [{ event: a.b, versions: 2.1.0, fields: [a] }]",
    ]
    static let wrongConsumers = [
        "reads: []", "team: t", "team: t\nreads: [{ event: a.b, versions: 2.x }]",
        "team: t\nreads: [{ event: a.b, versions: 2, fields: all }]",
        "team: t\nreads: [{ event: a.b, versions: x, fields: all }]",
        "team: t\nreads: [{ event: a.b, versions: ~2.1, fields: all }]",
        "team: t\nreads: [{ event: a.b, versions: 2.x, fields: every }]",
        "team: t\nreads: [{ event: ab, versions: 2.x, fields: all }]",
        "team: t\nreads: [{ event: a.b, versions: 2.x, fields: all, values: { a: x } }]", "team: t\nreads: all",
    ]

    static let rightWaivers = [
        "[]", "- { finding: f-1, rule: field-removed, event: a.b, reason: Never sent., expires: 2027-03-01 }",
    ]
    static let wrongWaivers = [
        "{}", "- { finding: f-1, rule: field-removed, event: a.b, reason: Never sent. }",
        "- { finding: f-1, rule: r, event: a.b, reason: x, expires: 2027-3-1 }",
        "- { finding: f-1, rule: r, event: a.b, reason: x, expires: 2027-03-01, team: t }", "- f-1",
    ]

    static let rightSettings = [
        "registry: acme", "registry: acme\nlanguage: 1\nruleset: 1\ncompatibility: none\nreaders: tolerant",
        "registry: acme\nseverities: { field-undocumented: warning, other: \"off\", third: off }",
        "registry: acme\nswift: { access: internal, acronyms: [id, url], codable: none, specialise: [a.b, c.*] }",
        "registry: acme\nsite: { title: T, url: \"https://example.org\" }", "registry: acme\nenvelope: none",
        "registry: acme\nenvelope: { type: /meta/type, version: /v, time: /t, recorded: /r, payload: \"\" }",
        "registry: acme\nenvelope: cloudevents",
    ]
    static let wrongSettings = [
        "{}", "language: 1", "registry: acme\nlanguage: 2", "registry: acme\ncompatibility: some",
        "registry: acme\nseverities: { x: fatal }", "registry: acme\nswift: { access: private }",
        "registry: acme\nsite: https://example.org", "registry: acme\nenvelope: kafka",
        "registry: acme\nenvelope: { type: meta/type }", "registry: acme\nenvelope: { kind: /x }", "registry: [acme]",
    ]

    static let rightTargets = [
        "registry: ../contracts", "registry: x\nevents: [orders.*, a.b]\nfrom: releases\naccess: public",
    ]
    static let wrongTargets = [
        "events: []", "registry: x\nfrom: git", "registry: x\naccess: open", "registry: x\nevents: a",
    ]
}
