/// Writes YAML in one canonical form: the same value gives the same bytes, and reading them gives the value back.
///
/// Two spaces per level; flow collections on one line as long as it has at most 120 columns, else block.
package enum YAMLWriter {
    static let lineLength = 120

    /// A whole file, with a line feed at its end.
    package static func write(_ document: YAMLOutput) -> String {
        var printer = BlockPrinter()
        printer.root(document)
        return printer.text
    }

    /// A value as it stands inside brackets, whatever its length.
    package static func flow(_ value: YAMLOutput) -> String { FlowText(value, limit: .max)?.text ?? "" }
}

/// Writes block collections, line by line.
struct BlockPrinter {
    private(set) var text = ""
    /// Code points on the current line.
    private var column = 0

    mutating func root(_ value: YAMLOutput) {
        switch value {
        case .mapping(let pairs, false) where !pairs.isEmpty: block(pairs, at: 0)
        case .sequence(let items, false) where !items.isEmpty: block(items, at: 0)
        default: self.value(value, inside: -2, isRoot: true)
        }
    }

    /// A value behind `key:` or `-`; `indent` is the column of the collection that it belongs to.
    private mutating func value(_ value: YAMLOutput, inside indent: Int, isRoot: Bool = false) {
        let gap = isRoot ? "" : " "
        switch value {
        case .text(let text): line(gap + ScalarText.write(text, isFlow: false))
        case .plain(let text): line(gap + text)
        case .block(let text): literal(text, gap: gap, inside: indent)
        case .mapping(let pairs, let flow):
            if let inline = inline(value, flow: flow) { return line(gap + inline) }
            if !isRoot { line("") }
            block(pairs, at: indent + 2)
        case .sequence(let items, let flow):
            if let inline = inline(value, flow: flow) { return line(gap + inline) }
            if !isRoot { line("") }
            block(items, at: indent + 2)
        }
    }

    private func inline(_ value: YAMLOutput, flow: Bool) -> String? {
        if value.isEmptyCollection { return YAMLWriter.flow(value) }
        guard flow, !value.holdsBlockText else { return nil }
        return FlowText(value, limit: YAMLWriter.lineLength - column - 1)?.text
    }

    private mutating func block(_ pairs: [(key: String, value: YAMLOutput)], at indent: Int) {
        for pair in pairs {
            pad(to: indent)
            let key = ScalarText.write(pair.key, isFlow: false)
            if key.unicodeScalars.count > ScalarText.longestSimpleKey {
                line("? " + key)
                pad(to: indent)
                add(":")
            } else {
                add(key + ":")
            }
            value(pair.value, inside: indent)
        }
    }

    private mutating func block(_ items: [YAMLOutput], at indent: Int) {
        for item in items {
            pad(to: indent)
            add("-")
            entry(item, inside: indent)
        }
    }

    /// An entry of a list; collections start on the line of their dash.
    private mutating func entry(_ item: YAMLOutput, inside indent: Int) {
        switch item {
        case .mapping(let pairs, let flow) where inline(item, flow: flow) == nil:
            add(" ")
            block(pairs, at: indent + 2)
        case .sequence(let items, let flow) where inline(item, flow: flow) == nil:
            add(" ")
            block(items, at: indent + 2)
        default: value(item, inside: indent)
        }
    }

    private mutating func literal(_ text: String, gap: String, inside indent: Int) {
        guard let block = BlockText(text) else { return line(gap + ScalarText.write(text, isFlow: false)) }
        line(gap + block.header)
        for content in block.lines {
            if !content.isEmpty { pad(to: max(indent, 0) + 2) }
            line(String(content))
        }
    }

    private mutating func pad(to indent: Int) {
        if column < indent { add(String(repeating: " ", count: indent - column)) }
    }

    private mutating func add(_ part: String) {
        text += part
        column += part.unicodeScalars.count
    }

    private mutating func line(_ rest: String) {
        text += rest
        text += "\n"
        column = 0
    }
}
