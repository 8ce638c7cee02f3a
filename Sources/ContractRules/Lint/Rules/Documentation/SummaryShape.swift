import ContractModel
import Diagnostics

extension LintRule {
    static let summaryShape = LintRule(
        "summary-shape", .note, "a summary is one sentence on one line, with a full stop",
        why: """
            Summaries stand in lists, in code completion and in search results. One sentence fits there; what is longer is cut,
            and what is no sentence says little.
            """,
        instead: "Say in one sentence what has happened. The rest goes into `description`.",
        examples: [
            .fires(.contract("summary: «A customer placed an order»"), "the summary does not end with a full stop"),
            .fires(
                .contract("summary: «A customer placed an order. It is sent once.»"),
                "the summary is more than one sentence"),
            .fires(.contract("summary: «Order placed.»"), "the summary only repeats the event's name"),
            .passes(.contract("summary: A customer placed an order.")),
            .spares("an abbreviation", .contract("summary: A customer changed an order, e.g. its address.")),
        ],
        check: .contract { site, _ in
            guard site.status != .retired, let summary = site.contract.summary,
                let fault = SummaryFault.of(summary.value, name: site.name.name)
            else { return [] }
            return [LintFinding(fault.message, at: summary.range, help: fault.help)]
        })
}

private struct SummaryFault {
    var message: String
    var help: String

    /// The first thing that is wrong with a summary.
    static func of(_ text: String, name: String) -> Self? {
        let words = text.unicodeScalars.split(whereSeparator: \.isSpace)
        let name = WordSplitter().split(name)
        if name.count == words.count,
            zip(name, words).allSatisfy({ $0 == String($1).lowercased().filter { $0.isLetter || $0.isNumber } })
        {
            return Self(message: "the summary only repeats the event's name", help: "say who did what, in a sentence")
        }
        if text.utf8.count > 160 {
            return Self(
                message: "the summary is longer than 160 characters",
                help: "keep one sentence and move the rest to `description`")
        }
        if zip(words, words.dropFirst()).contains(where: endsSentence) || text.utf8.contains(UInt8(ascii: "\n")) {
            return Self(
                message: "the summary is more than one sentence",
                help: "keep one sentence and move the rest to `description`")
        }
        guard let last = text.unicodeScalars.last, !".!?。".unicodeScalars.contains(last) else { return nil }
        return Self(
            message: "the summary does not end with a full stop", help: "write it as a sentence that ends with `.`")
    }

    /// A word with a full stop, longer than an abbreviation, before one that starts with a capital.
    private static func endsSentence(_ word: Word, _ next: Word) -> Bool {
        guard word.last == ".", let first = next.first, first.isCapital else { return false }
        let stem = word.dropLast()
        return stem.count > 2 && !stem.contains(".")
    }

    private typealias Word = Substring.UnicodeScalarView
}

extension Unicode.Scalar {
    fileprivate var isSpace: Bool { isASCII ? value == 32 || 9...13 ~= value : properties.isWhitespace }

    fileprivate var isCapital: Bool { isASCII ? 65...90 ~= value : properties.isUppercase }
}
