import DeedRuntime
import PayloadValidation
import Testing

@Suite struct `Upcasts without generated code` {
    @Test(arguments: [
        UpcastCase(
            "a field that stays", "fields: { a: string, b: { type: int32, optional: true } }",
            to: "fields: { a: string, b: { type: int64, optional: true } }", #"{"a":"x","b":1}"#, #"{"a":"x","b":1}"#),
        UpcastCase(
            "what only the old version has is dropped", "fields: { a: string, b: int32 }", to: "fields: { a: string }",
            #"{"a":"x","b":1,"unknown":true}"#, #"{"a":"x"}"#),
        UpcastCase(
            "a former name of the old version", "fields: { a: { type: string, renamed_from: [was, used] } }",
            to: "fields: { a: string }", #"{"used":"2","was":"1"}"#, #"{"a":"1"}"#),
        UpcastCase(
            "a former name of the new version", "fields: { a: string }",
            to: "fields: { b: { type: string, renamed_from: [a] } }", #"{"a":"x"}"#, #"{"b":"x"}"#),
        UpcastCase(
            "the same name under another wire name", "fields: { a: { type: string, optional: true, json_name: x } }",
            to: "fields: { a: { type: string, optional: true, json_name: y } }", #"{"x":"1"}"#, #"{"y":"1"}"#),
        UpcastCase(
            "a default of the old version", "fields: { a: { type: int32, default: 7 } }", to: "fields: { a: int32 }",
            "{}", #"{"a":7}"#),
        UpcastCase(
            "a default of the new version", "fields: { a: { type: int32, optional: true } }",
            to: "fields: { a: { type: int32, default: 7 }, b: { type: boolean, default: true } }", "{}",
            #"{"a":7,"b":true}"#),
        UpcastCase(
            "a default stands for null where null is no value", "fields: { a: { type: int32, nullable: true } }",
            to: "fields: { a: { type: int32, optional: true } }", #"{"a":null}"#, "{}"),
        UpcastCase(
            "absent and null are kept apart where both sides can",
            "fields: { a: { type: int32, optional: true, nullable: true }, b: { type: int32, optional: true, nullable: true } }",
            to:
                "fields: { a: { type: int32, optional: true, nullable: true }, b: { type: int32, optional: true, nullable: true } }",
            #"{"a":null}"#, #"{"a":null}"#),
        UpcastCase(
            "what is absent becomes null where the new version must say something",
            "fields: { a: { type: int32, optional: true } }", to: "fields: { a: { type: int32, nullable: true } }",
            by: "a: { from: a, else: null }", "{}", #"{"a":null}"#),
        UpcastCase(
            "an enum with more values", "fields: { a: { type: enum, values: [x, y] } }",
            to: "fields: { a: { type: enum, values: [x, y, z] } }", #"{"a":"y"}"#, #"{"a":"y"}"#),
        UpcastCase(
            "a value that nobody declared stays", "fields: { a: { type: enum, values: [x] } }",
            to: "fields: { a: { type: enum, values: [x] } }", #"{"a":"new"}"#, #"{"a":"new"}"#),
        UpcastCase(
            "a value that nobody declared reads as the fallback",
            "fields: { a: { type: enum, values: [x, other], fallback: other } }",
            to: "fields: { a: { type: enum, values: [x, other] } }", #"{"a":"new"}"#, #"{"a":"other"}"#),
        UpcastCase(
            "a value of another name", "fields: { a: { type: enum, values: [x, y] } }",
            to: "fields: { a: { type: enum, openness: closed, values: { z: { doc: Z., renamed_from: [x] }, y: Y. } } }",
            #"{"a":"x"}"#, #"{"a":"z"}"#),
        UpcastCase(
            "an enum of integers", "fields: { a: { type: enum, base: integer, values: [1, 2] } }",
            to: "fields: { a: { type: enum, base: integer, values: [1, 2, 3] } }", #"{"a":2.0}"#, #"{"a":2}"#),
    ])
    func `carry over what has the same name`(_ example: UpcastCase) throws { try example.check() }

    @Test(arguments: [
        UpcastCase(
            "a moment in another form", "fields: { a: { type: timestamp, encoding: unix_millis } }",
            to: "fields: { a: timestamp }", by: "a: { from: a }", #"{"a":1767323045123}"#,
            #"{"a":"2026-01-02T03:04:05.123Z"}"#),
        UpcastCase(
            "a moment as number", "fields: { a: timestamp }",
            to: "fields: { a: { type: timestamp, encoding: unix_millis } }",
            by: "a: { from: a }", #"{"a":"2026-01-02T04:04:05.123456+01:00"}"#, #"{"a":1767323045123}"#),
        UpcastCase(
            "whole numbers as text",
            "fields: { a: { type: int64, encoding: string }, b: { type: int32, optional: true } }",
            to:
                "fields: { a: int64, b: { type: decimal, precision: 20, scale: 2, optional: true } }",
            by: "a: { from: a }", #"{"a":"9223372036854775807","b":7}"#, #"{"a":9223372036854775807,"b":"7"}"#),
        UpcastCase(
            "a decimal as number", "fields: { a: { type: decimal, precision: 5, scale: 2 } }",
            to: "fields: { a: { type: decimal, precision: 5, scale: 2, encoding: number } }", by: "a: { from: a }",
            #"{"a":"1.50"}"#, #"{"a":1.50}"#),
        UpcastCase(
            "another name and place", "fields: { amount: int32, currency: string }",
            to: "fields: { total: { fields: { units: int64, currency: string } } }",
            by: "total.units: { from: amount }, total.currency: { from: currency }",
            #"{"amount":5,"currency":"EUR"}"#, #"{"total":{"units":5,"currency":"EUR"}}"#),
        UpcastCase(
            "out of a record",
            "fields: { total: { fields: { units: int32, rest: { type: string, optional: true } } } }",
            to: "fields: { units: int32, rest: string }",
            by: "units: { from: total.units }, rest: { from: total.rest, else: none }",
            #"{"total":{"units":5}}"#, #"{"units":5,"rest":"none"}"#),
        UpcastCase(
            "out of a tuple", "fields: { at: { type: tuple, items: [double, double] } }",
            to: "fields: { x: double, y: double }", by: "x: { from: at.0 }, y: { from: at.1 }", #"{"at":[1.5,2]}"#,
            #"{"x":1.5,"y":2.0}"#),
        UpcastCase(
            "out of a variant",
            "fields: { pay: { type: union, tag: kind, variants: { card: { type: record, fields: { digits: string } }, cash: {} } } }",
            to: "fields: { digits: { type: string, optional: true } }", by: "digits: { from: pay.card.digits }",
            #"{"pay":{"kind":"card","digits":"12"}}"#, #"{"digits":"12"}"#),
        UpcastCase(
            "a constant", "fields: { a: string }",
            to: "fields: { a: string, b: { type: list, of: string }, c: { type: decimal, precision: 4, scale: 2 } }",
            by: "b: { value: [] }, c: { value: 1.50 }", #"{"a":"x"}"#, #"{"a":"x","b":[],"c":"1.50"}"#),
        UpcastCase(
            "else for an optional field", "fields: { a: { type: string, optional: true } }",
            to: "fields: { b: { type: string, optional: true } }", by: "b: { from: a, else: none }", "{}",
            #"{"b":"none"}"#),
        UpcastCase(
            "null is no reason for else where the new field takes it",
            "fields: { a: { type: string, nullable: true } }", to: "fields: { b: { type: string, nullable: true } }",
            by: "b: { from: a, else: none }", #"{"a":null}"#, #"{"b":null}"#),
        UpcastCase(
            "a part of a record, the rest carried over", "fields: { m: { fields: { a: string, b: int32 } }, c: int32 }",
            to: "fields: { m: { fields: { a: string, b: int32, c: int32 } } }", by: "m.c: { from: c }",
            #"{"m":{"a":"x","b":1},"c":2}"#, #"{"m":{"a":"x","b":1,"c":2}}"#),
        UpcastCase(
            "items of a list",
            "fields: { lines: { type: list, of: { fields: { article: string, count: int32 } } } }",
            to: "fields: { items: { type: list, of: { fields: { sku: string, count: int64, gift: boolean } } } }",
            by:
                "items.*.sku: { from: lines.*.article }, items.*.count: { from: lines.*.count }, items.*.gift: { value: false }",
            #"{"lines":[{"article":"a","count":1},{"article":"b","count":2}]}"#,
            #"{"items":[{"sku":"a","count":1,"gift":false},{"sku":"b","count":2,"gift":false}]}"#),
    ])
    func `take every kind of step`(_ example: UpcastCase) throws { try example.check() }

    @Test(arguments: [
        UpcastCase(
            "listed values", "fields: { a: { type: enum, values: [www, ios, fax] } }",
            to: "fields: { b: { type: enum, values: [web, app, fax] } }",
            by: "b: { from: a, map: { www: web, ios: app } }",
            #"{"a":"ios"}"#, #"{"b":"app"}"#),
        UpcastCase(
            "a value that is not listed stays", "fields: { a: { type: enum, values: [www, fax] } }",
            to: "fields: { b: { type: enum, values: [web, fax] } }", by: "b: { from: a, map: { www: web } }",
            #"{"a":"fax"}"#, #"{"b":"fax"}"#),
        UpcastCase(
            "else for a value that is not listed", "fields: { a: { type: enum, values: [www, fax] } }",
            to: "fields: { b: { type: enum, values: [web, other] } }",
            by: "b: { from: a, map: { www: web }, else: other }",
            #"{"a":"fax"}"#, #"{"b":"other"}"#),
        UpcastCase(
            "else for an absent value", "fields: { a: { type: string, optional: true } }",
            to: "fields: { b: { type: enum, values: [web, other] } }",
            by: "b: { from: a, map: { www: web }, else: other }",
            "{}", #"{"b":"other"}"#),
        UpcastCase(
            "else for null", "fields: { a: { type: string, nullable: true } }",
            to: "fields: { b: { type: string, nullable: true } }", by: "b: { from: a, map: { www: web }, else: other }",
            #"{"a":null}"#, #"{"b":"other"}"#),
        UpcastCase(
            "true and false", "fields: { a: boolean }", to: "fields: { b: { type: enum, values: [y, n] } }",
            by: #"b: { from: a, map: { "true": y, "false": n } }"#, #"{"a":false}"#, #"{"b":"n"}"#),
        UpcastCase(
            "numbers", "fields: { a: int32 }", to: "fields: { b: string }",
            by: #"b: { from: a, map: { "1": one, "2": two }, else: many }"#, #"{"a":2.0}"#, #"{"b":"two"}"#),
    ])
    func `map values`(_ example: UpcastCase) throws { try example.check() }
}
