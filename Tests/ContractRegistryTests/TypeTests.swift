import Testing

@Suite struct TypeTests {
    static let money = ["shared/domain.yaml": "summary: Shared.\ntypes:\n  Money: { fields: { amount: int64 } }\n"]
    static let others = [
        "accounts/domain.yaml": "summary: Accounts.\ntypes:\n  CustomerID: { type: string, pattern: \"cus_[0-9]+\" }\n",
        "shared/domain.yaml": "summary: Shared.\ntypes:\n  Secret: { type: string, sensitivity: personal }\n",
    ]

    @Test(arguments: [
        MarkedCase(
            "own, domain and shared types by their plain names",
            "fields: { a: Own, b: Money, c: shared.Money }\ntypes: { Own: string }", with: money),
        MarkedCase(
            "a misspelled type", "fields: { a: «Monye» }", "unknown-type: there is no type `Monye`", with: money),
        MarkedCase(
            "a type of another domain", "fields: { a: «CustomerID» }", "unknown-type: there is no type `CustomerID`",
            with: others),
        MarkedCase(
            "a domain that is not there", "fields: { a: «acounts.CustomerID» }",
            "unknown-type: there is no domain `acounts`", with: others),
        MarkedCase(
            "one mistake is said once", "fields: { a: Own, b: Own }\ntypes:\n  Own: { fields: { x: «Nothing» } }",
            "unknown-type: there is no type `Nothing`"),
        MarkedCase(
            "a mistake in a shared type is said once, there", "fields: { a: Money, b: Money }",
            "unknown-type: there is no type `Cents`",
            with: ["shared/domain.yaml": "summary: S.\ntypes:\n  Money: { fields: { amount: «Cents» } }\n"]),
        MarkedCase(
            "a type that no field uses is checked too",
            "fields: { a: string }\ntypes: { Own: { fields: { x: «Nothing» } } }",
            "unknown-type: there is no type `Nothing`"),
        MarkedCase(
            "a type that hides a shared one", "fields: { a: Money }\ntypes: { «Money»: string }",
            "type-shadowed: type `Money` hides `shared.Money` in this contract", with: money),
    ])
    func `names lead to types`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase(
            "recursion through a list, a map, an optional and a nullable field",
            "fields: { a: Tree, b: Node }\ntypes:\n  Tree: { fields: { children: { type: list, of: Tree } } }\n  Node: { fields: { next: { type: Node, optional: true }, other: { type: Node, nullable: true }, named: { type: map, of: Node } } }"
        ),
        MarkedCase(
            "recursion through a union with a variant that ends",
            "fields: { a: Expression }\ntypes:\n  Expression:\n    type: union\n    tag: kind\n    variants: { number: { fields: { value: double } }, sum: { fields: { left: Expression, right: Expression } } }"
        ),
        MarkedCase(
            "a record that always holds another",
            "fields: { a: Node }\ntypes:\n  «Node»: { fields: { next: Node } }",
            "type-without-base: a value of `Node` would never end: `Node` needs `Node`"),
        MarkedCase(
            "a circle of records",
            "fields: { a: { type: list, of: A } }\ntypes:\n  «A»: { fields: { b: B } }\n  B: { fields: { a: A } }",
            "type-without-base: a value of `A` would never end: `A` needs `B` needs `A`"),
        MarkedCase(
            "a list that is never empty",
            "fields: { a: A }\ntypes:\n  «A»: { fields: { b: { type: list, of: A, min_items: 1 } } }",
            "type-without-base: a value of `A` would never end: `A` needs `A`"),
        MarkedCase(
            "a name for itself", "fields: { a: A }\ntypes: { «A»: B, B: A }",
            "type-without-base: type `A` is only another name for itself: `A` is `B` is `A`"),
    ])
    func `types have a base`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase(
            "tighter limits",
            "fields:\n  a: { type: Name, max_length: 5 }\n  b: { type: Count, min: 3, max: 9.5 }\n  c: { type: When, precision: millis, zone: utc }\n  d: { type: Rate, precision: 5, scale: 1 }\n  e: { type: Step, multiple_of: 10 }\ntypes:\n  Name: { type: string, max_length: 10 }\n  Count: { type: double, min: 1, max: 9.75 }\n  When: { type: timestamp, precision: micros }\n  Rate: { type: decimal, precision: 10, scale: 2 }\n  Step: { type: int32, multiple_of: 5 }"
        ),
        MarkedCase(
            "looser limits",
            "fields:\n  a: { type: Name, max_length: «11» }\n  b: { type: Count, min: «0.5» }\ntypes:\n  Name: { type: string, max_length: 10 }\n  Count: { type: double, min: 1 }",
            "limit-loosened: `max_length` is looser than that of `Name`",
            "limit-loosened: `min` is looser than that of `Count`"),
        MarkedCase(
            "a second pattern",
            "fields: { a: { type: ID, pattern: «\"b+\"» } }\ntypes: { ID: { type: string, pattern: \"[ab]+\" } }",
            "limit-loosened: `ID` has a `pattern` already, and nobody can tell which is tighter"),
        MarkedCase(
            "a limit of another type", "fields: { a: { type: Count, max_length: «3» } }\ntypes: { Count: int32 }",
            "limit-not-applicable: `max_length` does not apply to `Count`, which is an `int32`"),
        MarkedCase(
            "limits that leave nothing",
            "fields: { a: { type: Count, max: «4» } }\ntypes: { Count: { type: int32, min: 5 } }",
            "limits-contradict: no value can satisfy both `min` and `max`"),
        MarkedCase(
            "limits through two names",
            "fields: { a: { type: Short, max_length: «9» } }\ntypes: { Name: { type: string, max_length: 20 }, Short: { type: Name, max_length: 8 } }",
            "limit-loosened: `max_length` is looser than that of `Short`"),
    ])
    func `uses only tighten`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase("a use that raises", "fields: { a: { type: Secret, sensitivity: sensitive } }", with: others),
        MarkedCase(
            "a use that lowers", "fields: { a: { type: Secret, sensitivity: «internal» } }",
            "sensitivity-lowered: `internal` is weaker than `personal`, which the type of `a` says", with: others),
        MarkedCase(
            "a list of it", "fields: { a: { type: list, of: Secret, sensitivity: «public» } }",
            "sensitivity-lowered: `public` is weaker than `personal`, which the type of `a` says", with: others),
    ])
    func `sensitivity is never lowered`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase("a fallback", "fields: { a: { type: enum, values: [x, y], fallback: x } }"),
        MarkedCase(
            "a fallback that is no value", "fields: { a: { type: enum, values: [web, app], fallback: «wep» } }",
            "unknown-fallback: the fallback `wep` is not a value of this enum"),
        MarkedCase(
            "a reserved value", "fields: { a: { type: enum, values: [web, «app»], reserved: [app] } }",
            "reserved-name-used: `app` is reserved and cannot be a value again"),
        MarkedCase(
            "a former name that is a value",
            "fields: { a: { type: enum, values: { web: { doc: A, renamed_from: [www] }, «www»: B } } }",
            "duplicate-enum-value: the value `www` is there twice"),
    ])
    func `enums hold together`(_ example: MarkedCase) { example.check() }

    static func union(_ variants: String, _ more: String = "") -> String {
        "fields:\n  a: { type: union, tag: kind, \(more)variants: { \(variants) } }\ntypes:\n  Card: { fields: { number: string } }\n  Kind: { fields: { kind: string } }"
    }

    @Test(arguments: [
        MarkedCase("records and empty variants", union("card: Card, cash: {}")),
        MarkedCase("anything under a member of its own", union("text: string, card: Card", "content: body, ")),
        MarkedCase(
            "a scalar beside the tag", union("text: «string»"),
            "variant-not-record: the payload of `text` lies beside the tag, so it must be a record"),
        MarkedCase(
            "a variant with the tag", union("«it»: Kind"),
            "variant-declares-tag: the variant `it` declares the tag `kind` as a field"),
        MarkedCase(
            "a tag twice", union("a: { type: Card, tags: [x, y] }, b: { type: Card, tags: [«y»] }"),
            "duplicate-tag: the tag `y` is answered to twice"),
        MarkedCase(
            "a reserved tag", union("«card»: Card", "reserved: [card], "),
            "reserved-name-used: `card` is reserved and cannot be a tag again"),
        MarkedCase(
            "one member for both", union("«card»: Card", "content: kind, "),
            "union-content-is-tag: `kind` cannot hold both the tag and the payload"),
    ])
    func `unions hold together`(_ example: MarkedCase) { example.check() }

    static func oneOf(_ variants: String) -> String {
        "fields:\n  a: { type: one_of, variants: { \(variants) } }\ntypes:\n  A: { fields: { x: string, y: string } }\n  B: { fields: { x: string, z: { type: string, optional: true } } }\n  C: { fields: { x: string }, additional: json }\n  D: { fields: { y: string } }\n  E: { fields: { y: string, x: { type: string, optional: true } } }"
    }

    @Test(arguments: [
        MarkedCase(
            "by type", oneOf("text: string, number: double, many: { type: list, of: string }, no: boolean, thing: A")),
        MarkedCase("by the tag of a union", oneOf("b: B, u: { type: union, tag: kind, variants: { v: {} } }")),
        MarkedCase(
            "a field that the other may have too", oneOf("d: D, «e»: E"),
            "one-of-ambiguous: nothing tells `d` from `e`: both are objects, and neither has a required field that the other lacks"
        ),
        MarkedCase("by a required field", oneOf("a: A, b: B")),
        MarkedCase(
            "a string and a date", oneOf("a: string, «b»: date"),
            "one-of-ambiguous: nothing tells `a` from `b`: both may be a string"),
        MarkedCase(
            "an integer and a number", oneOf("a: int32, «b»: double"),
            "one-of-ambiguous: nothing tells `a` from `b`: both may be a number"),
        MarkedCase(
            "records without a field of their own", oneOf("b: B, «c»: B"),
            "one-of-ambiguous: nothing tells `b` from `c`: both are objects, and neither has a required field that the other lacks"
        ),
        MarkedCase(
            "a record that may have any field", oneOf("a: A, «c»: C"),
            "one-of-ambiguous: nothing tells `a` from `c`: both are objects, and neither has a required field that the other lacks"
        ),
    ])
    func `variants without a tag can be told apart`(_ example: MarkedCase) { example.check() }

    @Test(arguments: [
        MarkedCase(
            "values that fit",
            "fields:\n  a: { type: decimal, precision: 5, scale: 2, default: 1.50 }\n  b: { type: Code, const: 10 }\n  c: { type: list, of: int32, default: [1, 2.0] }\n  d: { type: enum, values: [x], default: x }\ntypes: { Code: string }"
        ),
        MarkedCase(
            "a default of another type", "fields: { a: { type: Count, default: «many» } }\ntypes: { Count: int32 }",
            "literal-unfit: this `default` is text, but `int32` is wanted"),
        MarkedCase(
            "a value that the enum lacks",
            "fields: { a: { type: Kind, default: «elsewhere» } }\ntypes: { Kind: { type: enum, values: [web, app] } }",
            "literal-unfit: this `default` is `elsewhere`, which the enum does not declare"),
    ])
    func `values fit their types`(_ example: MarkedCase) { example.check() }
}
