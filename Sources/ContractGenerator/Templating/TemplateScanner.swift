import Diagnostics

/// Cuts a template into tags and text. The syntax is Mustache's: `{{name}}`, `{{#list}}…{{/list}}`, `{{^list}}…{{/list}}`,
/// `{{>template}}` and `{{!comment}}`; a line that holds nothing but one of the last four leaves no line behind.
struct TemplateScanner {
    let bytes: [UInt8]
    let source: SourceID

    func tokens(into diagnostics: inout Diagnostics) -> [TemplateToken] {
        var tokens: [TemplateToken] = []
        var start = 0
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == UInt8(ascii: "{"), bytes[index + 1] == UInt8(ascii: "{") else {
                index += 1
                continue
            }
            guard let end = end(ofTagAt: index + 2) else {
                diagnostics.error(TemplateRules.syntax, "`{{` is never closed", at: range(index..<index + 2))
                return tokens
            }
            if start < index { tokens.append(.text(start..<index)) }
            if let tag = tag(index..<end, into: &diagnostics) { tokens.append(.tag(tag)) }
            index = end
            start = end
        }
        if start < bytes.count { tokens.append(.text(start..<bytes.count)) }
        return tokens
    }

    /// One past the closing braces.
    private func end(ofTagAt index: Int) -> Int? {
        var index = index
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index + 2 }
            index += 1
        }
        return nil
    }

    private func tag(_ whole: Range<Int>, into diagnostics: inout Diagnostics) -> TemplateTag? {
        var name = trimmed(whole.lowerBound + 2..<whole.upperBound - 2)
        guard let first = name.first.map({ bytes[$0] }) else {
            diagnostics.error(TemplateRules.syntax, "a tag without a name", at: range(whole))
            return nil
        }
        let kind: TemplateTag.Kind? =
            switch first {
            case UInt8(ascii: "#"): .open
            case UInt8(ascii: "^"): .openInverted
            case UInt8(ascii: "/"): .close
            case UInt8(ascii: ">"): .include
            case UInt8(ascii: "!"): .comment
            default: nil
            }
        if kind != nil { name = trimmed(name.lowerBound + 1..<name.upperBound) }
        let tag = TemplateTag(kind: kind ?? .variable, name: name, whole: whole)
        if tag.kind != .comment, name.isEmpty || !name.allSatisfy({ Self.isNamePart(bytes[$0]) }) {
            let help = "a name has letters, digits, `_` and `-`"
            diagnostics.error(TemplateRules.syntax, "a tag that is not a name", at: range(whole), help: help)
            return nil
        }
        return tag
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, Self.isSpace(bytes[lower]) { lower += 1 }
        while lower < upper, Self.isSpace(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    func range(_ bytes: Range<Int>) -> SourceRange {
        SourceRange(file: source, lower: bytes.lowerBound, upper: bytes.upperBound)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
