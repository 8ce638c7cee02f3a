/// Lines of a `.proto` file.
struct ProtobufText {
    private(set) var text = ""
    private(set) var indent: Int

    init(indent: Int = 0) { self.indent = indent }

    mutating func line(_ line: String) {
        text += line.isEmpty ? "\n" : String(repeating: "  ", count: indent) + line + "\n"
    }

    mutating func open(_ words: String) {
        line(words + " {")
        indent += 1
    }

    mutating func close() {
        indent -= 1
        line("}")
    }

    mutating func append(_ other: ProtobufText) { text += other.text }

    /// Comment lines; nothing where there are no words.
    mutating func comment(_ words: String?) {
        for part in (words ?? "").split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        where !part.isEmpty {
            line("// " + part)
        }
    }
}
