import Diagnostics

/// libyaml's complaint in our words, with the range that carries the fault.
struct SyntaxMessage {
    private let failure: SyntaxFailure
    private let bytes: UnsafeBufferPointer<UInt8>

    init(_ failure: SyntaxFailure, bytes: UnsafeBufferPointer<UInt8>) {
        self.failure = failure
        self.bytes = bytes
    }

    /// What to say: the message, the words beneath the place where reading began, and what to do.
    private struct Words {
        var message: String
        var context: String?
        var help: String?
        var rule: RuleID = "yaml-syntax"

        init(_ message: String, context: String? = nil, help: String? = nil) {
            self.message = message
            self.context = context
            self.help = help
        }
    }

    func diagnostic(in file: SourceID) -> Diagnostic {
        let words = words
        let place = place
        var diagnostic = Diagnostic(
            words.rule, .error, words.message,
            at: SourceRange(file: file, lower: place.lowerBound, upper: place.upperBound),
            help: words.help)
        if let label = words.context, let context = failure.contextOffset, context != place.lowerBound {
            let began = character(at: context)
            let range = SourceRange(file: file, lower: began.lowerBound, upper: began.upperBound)
            diagnostic.related = [RelatedPlace(range, label)]
        }
        return diagnostic
    }

    private var words: Words {
        switch failure.context {
        case "while parsing a block mapping", "while parsing a block collection": blockWords
        case "while parsing a flow mapping", "while parsing a flow sequence": flowWords
        case "while scanning a quoted scalar", "while parsing a quoted scalar": quotedWords
        case "while scanning a block scalar", "while scanning a plain scalar": scalarWords
        case "while scanning an anchor", "while scanning an alias": anchorWords
        case let context where context.contains("tag") && !context.contains("directive"): tagWords
        case let context where context.contains("directive"): directiveWords
        default: otherWords
        }
    }

    private var blockWords: Words {
        if failure.context == "while parsing a block mapping" {
            return Words(
                "a key is expected here", context: "in the mapping that starts here",
                help: "keys of one mapping start in one column; text with `: ` or with quotes inside needs quotes")
        }
        return Words(
            "a list entry `- ` is expected here", context: "in the list that starts here",
            help: "entries of one list start in one column")
    }

    private var flowWords: Words {
        let close = failure.context == "while parsing a flow mapping" ? "}" : "]"
        return Words(
            isAtEnd ? "the file ends before `\(close)`" : "`,` or `\(close)` is expected here", context: "opened here",
            help: "text with `, ` or a bracket inside `\(close == "}" ? "{" : "[") \(close)` needs quotes")
    }

    private var quotedWords: Words {
        switch failure.problem {
        case "found unexpected end of stream":
            Words("the file ends inside quoted text", context: "the quote that opens it", help: "close the quote")
        case "found unexpected document indicator":
            Words(
                "a document marker stands inside quoted text", context: "the quote that opens it",
                help: "close the quote")
        case "found unknown escape character":
            Words(
                "no such escape in double quotes", context: "the text starts here",
                help: "write `\\\\` for a backslash, or use single quotes")
        default:
            Words(
                "this escape names no character", context: "the text starts here",
                help: "`\\x`, `\\u` and `\\U` take 2, 4 and 8 hexadecimal digits of a Unicode scalar")
        }
    }

    private var scalarWords: Words {
        switch failure.problem {
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation":
            Words("a tab cannot indent", help: "use spaces")
        case "found unexpected ':'":
            Words("a `:` cannot stand here", help: "text with a `:` inside brackets needs quotes")
        case "found an indentation indicator equal to 0":
            Words("an indentation of 0 cannot be asked for", help: "use 1 to 9")
        default:
            Words(
                "text cannot follow `|` or `>` on the same line", context: "the block starts here",
                help: "start the text on the next line")
        }
    }

    private var anchorWords: Words {
        let isAlias = failure.context == "while scanning an alias"
        var words = Words(
            isAlias ? "text cannot start with `*`" : "text cannot start with `&`", help: "put quotes around it")
        words.rule = isAlias ? "yaml-alias" : "yaml-anchor"
        return words
    }

    private var tagWords: Words {
        var words = Words(
            "text cannot start with `!`", context: "the tag starts here",
            help: "put quotes around text; tags are not part of the language")
        words.rule = "yaml-tag"
        return words
    }

    private var directiveWords: Words {
        Words("this directive cannot be read", context: "it starts here", help: "remove it: a file needs no directive")
    }

    private var otherWords: Words {
        switch failure.problem {
        case "mapping values are not allowed in this context":
            Words("a `:` cannot stand here", help: "text that contains `: ` needs quotes; else check the indentation")
        case "mapping keys are not allowed in this context":
            Words("a key cannot start here", help: "check the indentation")
        case "block sequence entries are not allowed in this context":
            Words(
                "a list cannot start here", help: "start it on a line of its own, or quote text that starts with `- `")
        case "could not find expected ':'":
            Words("this line has no `:`", help: "write `key: value`, or indent text that goes on")
        case "found character that cannot start any token": tokenWords
        case "found incompatible YAML document":
            Words("this version of YAML cannot be read", help: "remove the directive")
        case "found duplicate %YAML directive", "found duplicate %TAG directive":
            Words("this directive is given twice", help: "remove it: a file needs no directive")
        case "did not find expected <document start>":
            documentWords
        case "did not find expected node content":
            Words(
                "a value is expected here", context: "after this",
                help: "put quotes around text that starts with a sign of YAML")
        default: Words("this cannot be read as YAML")
        }
    }

    private var documentWords: Words {
        guard isBehindDocumentEnd else {
            return Words(
                "this stands behind the end of the document", help: "indent it, or put quotes around all of it")
        }
        var words = Words("a second document starts here; a file holds one", help: "put it into a file of its own")
        words.rule = "yaml-second-document"
        return words
    }

    private var tokenWords: Words {
        guard failure.problemOffset < bytes.count else { return Words("this cannot be read as YAML") }
        if bytes[failure.problemOffset] == 0x09 { return Words("a tab cannot indent", help: "use spaces") }
        let sign = String(decoding: bytes[failure.problemOffset..<failure.problemOffset + 1], as: UTF8.self)
        return Words("text cannot start with `\(sign)`", help: "put quotes around it")
    }

    /// What to mark: the character at the mark, or as much as belongs to it.
    private var place: Range<Int> {
        let start = failure.problemOffset
        switch failure.problem {
        case "could not find expected ':'":
            let key = failure.contextOffset ?? start
            return key..<endOfText(from: key)
        case "did not find expected <document start>": return start..<endOfText(from: start)
        case "found unknown escape character":
            return start..<(start + 1 < bytes.count ? character(at: start + 1).upperBound : bytes.count)
        default: return character(at: start)
        }
    }

    /// Whether the mark stands behind `...`, the end of a document.
    private var isBehindDocumentEnd: Bool {
        var end = min(failure.problemOffset, bytes.count)
        while end > 0, NodeProperties.isSpace(bytes[end - 1]) { end -= 1 }
        return end >= 3 && bytes[end - 3..<end].allSatisfy { $0 == UInt8(ascii: ".") }
    }

    private var isAtEnd: Bool { failure.problemOffset >= bytes.count }

    /// The whole character at an offset; nothing at the end of the file.
    private func character(at offset: Int) -> Range<Int> {
        guard offset < bytes.count else { return bytes.count..<bytes.count }
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return offset..<end
    }

    /// The end of the text of a line, without the white space behind it.
    private func endOfText(from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        while end > start + 1, NodeProperties.isSpace(bytes[end - 1]) { end -= 1 }
        return max(end, min(start + 1, bytes.count))
    }
}
