import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let variantWithoutExample = LintRule(
        "variant-without-example", .note, "every variant of a union is in an example",
        why: """
            A union is several shapes under one name. The one that no example shows is the one that breaks unseen when a later
            version is replayed.
            """,
        instead: "Add an example for each variant.",
        examples: [
            .fires(
                .files(
                    ["// orders/order_placed/examples/card.json\n{ \"payment\": { \"method\": \"card\" } }"],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          payment: { type: union, tag: method, doc: How., variants: { card: {}, «cash»: {} } }
                        examples: [{ name: by card, file: examples/card.json }]
                        """),
                "no example shows variant `cash`"),
            .fires(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      payment:
                        type: union
                        tag: method
                        doc: How it was paid.
                        variants:
                          card: { type: record, fields: { network: { type: string, max_length: 20, doc: "Who runs the card." } } }
                          «cash»: {}
                    examples: [{ name: by card, payload: { payment: { method: card, network: example } } }]
                    """),
                "no example shows variant `cash`"),
            .passes(
                .contract(
                    """
                    fields:
                      order_id: { type: OrderID, doc: "Which order it is." }
                      placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                      payment:
                        type: union
                        tag: method
                        doc: How it was paid.
                        variants:
                          card: { type: record, fields: { network: { type: string, max_length: 20, doc: "Who runs the card." } } }
                          cash: {}
                    examples:
                      - { name: by card, payload: { payment: { method: card, network: example } } }
                      - { name: at the door, payload: { payment: { method: cash } } }
                    """)),
        ],
        check: .contract { site, scope in
            guard site.isInUse, !site.isImported, !site.contract.examples.isEmpty else { return [] }
            var shown = ShownTags()
            for example in site.contract.examples {
                switch example.payload {
                case .inline(let payload): shown.note(payload)
                case .file(let path):
                    guard let bytes = scope.index.bytes(of: path.value, of: site) else { return [] }
                    shown.note(bytes)
                }
            }
            return site.contract.payload.unions.flatMap { union in
                union.variants.filter { !shown.contains($0, tag: union.tag.value) }.map { variant in
                    LintFinding(
                        "no example shows variant `\(variant.name.value)`", at: variant.name.range,
                        help:
                            "add an example with `\(union.tag.value): \(variant.tags.first?.value ?? variant.name.value)`"
                    )
                }
            }
        })
}

/// The members of example payloads that could be tags, with their values.
private struct ShownTags {
    private var values: [String: Set<String>] = [:]

    mutating func note(_ literal: Literal) {
        switch literal.value {
        case .object(let members):
            for member in members {
                if case .string(let text) = member.value.value { values[member.name.value, default: []].insert(text) }
                note(member.value)
            }
        case .array(let items): for item in items { note(item) }
        case .null, .boolean, .number, .string: break
        }
    }

    /// Of JSON: each string that follows a name. What has escapes is no tag that anybody would write.
    mutating func note(_ json: [UInt8]) {
        let quote = UInt8(ascii: "\"")
        var name: String?
        var index = 0
        while index < json.count {
            if json[index] == UInt8(ascii: ",") { name = nil }
            if json[index] == quote {
                let end = json[(index + 1)...].firstIndex(of: quote) ?? json.count
                let text = String(decoding: json[(index + 1)..<end], as: UTF8.self)
                let isName = json.dropFirst(end + 1).first { $0 > 32 } == UInt8(ascii: ":")
                if !isName, let name { values[name, default: []].insert(text) }
                name = isName ? text : nil
                index = end
            }
            index += 1
        }
    }

    func contains(_ variant: Variant, tag: String) -> Bool {
        let tags = variant.tags.isEmpty ? [variant.name.value] : variant.tags.map(\.value)
        return !(values[tag] ?? []).isDisjoint(with: tags)
    }
}

extension LintIndex {
    /// The bytes of an example's file, where they are at hand.
    fileprivate func bytes(of path: String, of site: ContractSite) -> [UInt8]? {
        guard let file = site.resolved.exampleFiles.first(where: { $0.path == path }) else { return nil }
        return catalog?[file.source].bytes
    }
}

extension Record {
    /// The tagged unions that stand in its fields, at any depth.
    fileprivate var unions: [Union] { fields.flatMap { $0.type.unions } }
}

extension TypeSpec {
    fileprivate var unions: [Union] {
        switch kind {
        case .union(let union): [union]
        case .record(let record): record.unions
        case .list(let inner), .map(let inner): inner.unions
        case .tuple(let items): items.flatMap(\.unions)
        case .scalar, .enumeration, .oneOf, .named, .unresolved: []
        }
    }
}
