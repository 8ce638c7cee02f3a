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
        var text = text
        return text.withUTF8 { bytes in
            var start = 0
            for index in 0...bytes.count where index == bytes.count || !isPartOfWord(bytes[index]) {
                if index > start, !saysNothing(bytes[start..<index], words) { return false }
                start = index + 1
            }
            return true
        }
    }

    private static func saysNothing(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ words: [String]) -> Bool {
        words.contains { isSame($0, word) } || filler.contains { isSame($0, word) }
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 128...: true
        default: false
        }
    }

    /// Whether a word is one in small letters.
    private static func isSame(_ small: String, _ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        small.utf8.count == word.count
            && small.utf8.elementsEqual(word) { $0 == (65...90 ~= $1 ? $1 + 32 : $1) }
    }

    private static let filler = [
        "a", "an", "the", "of", "this", "that", "its", "is", "field", "value", "for", "event", "contains", "represents",
    ]
}
