/// Text as a literal block scalar, `|`: every line as it is.
struct BlockText {
    /// `|`, `|-`, `|+`, with an indentation indicator where the first line starts with white space.
    let header: String
    /// Without the indentation.
    let lines: [Substring]

    /// `nil` where a block cannot hold the text exactly, or only in a way that editors would spoil.
    init?(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first(where: { !$0.isEmpty }) else { return nil }
        for line in lines {
            guard line.unicodeScalars.allSatisfy({ $0 == "\t" || ScalarText.isVisible($0) }) else { return nil }
            guard line.last != " ", line.last != "\t" else { return nil }
        }
        let chomping: String
        if text.utf8.last == UInt8(ascii: "\n") {
            lines.removeLast()
            chomping = lines.last?.isEmpty == true ? "+" : ""
        } else {
            chomping = "-"
        }
        let startsWithSpace = first.first == " " || first.first == "\t"
        header = "|" + (startsWithSpace ? "2" : "") + chomping
        self.lines = lines
    }
}
