import ContractModel
import Diagnostics

extension LintRule {
    static let docRepeatsName = LintRule(
        "doc-repeats-name", .note, "a doc says more than the name",
        why: "A doc such as \"The order id.\" for `order_id` takes the place of what somebody wanted to know.",
        instead:
            "Say what the name cannot: unique across what, measured how, absent when. Nothing else is worth its line.",
        examples: [
            .fires(
                .fields("sales_channel: { type: string, max_length: 20, doc: «\"The sales channel.\"» }"),
                "the doc of `sales_channel` only repeats its name"),
            .passes(
                .fields(
                    "sales_channel: { type: string, max_length: 20, doc: \"The site or app that took the order.\" }")),
            .spares(
                "a doc with a word of its own",
                .fields("sales_channel: { type: string, max_length: 20, doc: \"The first sales channel.\" }")),
        ],
        check: .field { site, _ in
            guard let doc = site.field.doc, !site.words.isEmpty, repeats(doc.value, site.words) else { return nil }
            return LintFinding(
                "the doc of `\(site.name)` only repeats its name", at: doc.range,
                help: "say what the name does not: unique across what, measured how, absent when",
                place: .node(site.node))
        })

    /// Whether a text has no word but those of the name and some that say nothing; stops at the first that says more.
    private static func repeats(_ text: String, _ words: [String]) -> Bool {
        var word: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90: word.append(byte + 32)
            case 48...57, 97...122, 128...: word.append(byte)
            default:
                guard saysNothing(word, words) else { return false }
                word.removeAll(keepingCapacity: true)
            }
        }
        return saysNothing(word, words)
    }

    private static func saysNothing(_ word: [UInt8], _ words: [String]) -> Bool {
        word.isEmpty || words.contains { $0.utf8.count == word.count && $0.utf8.elementsEqual(word) }
            || filler.contains(String(decoding: word, as: UTF8.self))
    }

    private static let filler: Set<String> = [
        "a", "an", "the", "of", "this", "that", "its", "is", "field", "value", "for", "event", "contains", "represents",
    ]
}
