import Diagnostics

/// A template's text to nodes.
struct TemplateParser {
    private let scanner: TemplateScanner
    private var tokens: [TemplateToken]
    private var position = 0

    static func parse(
        _ name: String, _ bytes: [UInt8], source: SourceID, into diagnostics: inout Diagnostics
    ) -> ParsedTemplate {
        let scanner = TemplateScanner(bytes: bytes, source: source)
        var parser = TemplateParser(scanner: scanner, tokens: scanner.tokens(into: &diagnostics))
        return ParsedTemplate(name: name, nodes: parser.nodes(inside: nil, into: &diagnostics))
    }

    private init(scanner: TemplateScanner, tokens: [TemplateToken]) {
        self.scanner = scanner
        self.tokens = tokens
    }

    private mutating func nodes(inside open: TemplateTag?, into diagnostics: inout Diagnostics) -> [TemplateNode] {
        var nodes: [TemplateNode] = []
        while position < tokens.count {
            let token = tokens[position]
            position += 1
            switch token {
            case .text(let range): nodes.append(.text(text(visible(range))))
            case .tag(let tag) where tag.kind == .close:
                if let open, text(open.name) == text(tag.name) { return nodes }
                let message = "`{{/\(text(tag.name))}}` closes nothing that is open"
                diagnostics.error(TemplateRules.syntax, message, at: scanner.range(tag.whole))
            case .tag(let tag): if let node = node(tag, into: &diagnostics) { nodes.append(node) }
            }
        }
        if let open {
            let message = "`{{#\(text(open.name))}}` is never closed"
            diagnostics.error(TemplateRules.syntax, message, at: scanner.range(open.whole))
        }
        return nodes
    }

    private mutating func node(_ tag: TemplateTag, into diagnostics: inout Diagnostics) -> TemplateNode? {
        let name = TemplateName(text: text(tag.name), range: scanner.range(tag.name))
        switch tag.kind {
        case .variable: return .variable(name)
        case .open: return .section(name, inverted: false, nodes(inside: tag, into: &diagnostics))
        case .openInverted: return .section(name, inverted: true, nodes(inside: tag, into: &diagnostics))
        case .include: return .include(name, indentation: standsAlone(tag) ? text(indentation(before: tag)) : "")
        case .comment, .close: return nil
        }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: scanner.bytes[range], as: UTF8.self) }
}

// MARK: Lines that hold a tag alone
extension TemplateParser {
    /// The part of a text that shows: without the indentation before, and the rest of the line after, a tag that stands alone.
    private func visible(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        if position >= 2, case .tag(let before) = tokens[position - 2], standsAlone(before) {
            lower = min(endOfLine(from: before.whole.upperBound), upper)
        }
        if position < tokens.count, case .tag(let after) = tokens[position], standsAlone(after) {
            upper = max(indentation(before: after).lowerBound, lower)
        }
        return lower..<max(lower, upper)
    }

    private func standsAlone(_ tag: TemplateTag) -> Bool {
        guard tag.mayStandAlone else { return false }
        let before = indentation(before: tag).lowerBound
        guard before == 0 || scanner.bytes[before - 1] == 0x0A else { return false }
        let after = endOfLine(from: tag.whole.upperBound)
        return after == scanner.bytes.count || scanner.bytes[after - 1] == 0x0A
    }

    /// Blanks and tabs that directly precede the tag.
    private func indentation(before tag: TemplateTag) -> Range<Int> {
        var lower = tag.whole.lowerBound
        while lower > 0, scanner.bytes[lower - 1] == 0x20 || scanner.bytes[lower - 1] == 0x09 { lower -= 1 }
        return lower..<tag.whole.lowerBound
    }

    /// One past the newline where only white space comes before it, else the first byte that is none.
    private func endOfLine(from index: Int) -> Int {
        var index = index
        while index < scanner.bytes.count, TemplateScanner.isSpace(scanner.bytes[index]) {
            index += 1
            if scanner.bytes[index - 1] == 0x0A { return index }
        }
        return index
    }
}
