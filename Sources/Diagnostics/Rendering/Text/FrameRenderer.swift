/// Draws one frame: source lines with their numbers, and what is marked beneath them.
struct FrameRenderer {
    let palette: Palette
    let severity: Severity
    /// How wide the line numbers of the whole diagnostic are.
    let gutterWidth: Int
    let bytes: [UInt8]
    let layout: FrameLayout

    /// The rows, without line breaks.
    func rows() -> [String] {
        var rows: [String] = []
        var previous: Int?
        for line in layout.lines {
            if let previous, line > previous + 1 { rows.append(gap(after: previous)) }
            previous = line
            let marks = layout.marks[line] ?? []
            let focus = marks.map(\.lower).min() ?? railFocus(line)
            let shown = DisplayLine(
                line: line, contents: layout.index.contents(ofLine: line), bytes: bytes, focus: focus)
            rows.append(source(shown))
            rows += annotations(marks, shown).map { row($0) }
            rows += railRows(shown).map { row($0) }
        }
        return rows
    }

    private var indent: Int { layout.rail == nil ? 0 : 2 }

    private func railFocus(_ line: Int) -> Int {
        guard let rail = layout.rail else { return layout.index.contents(ofLine: line).lowerBound }
        return line == rail.firstLine ? rail.lower : layout.index.contents(ofLine: line).lowerBound
    }

    private func gutter(_ text: String) -> String {
        let padding = String(repeating: " ", count: max(0, gutterWidth - text.count))
        return palette.paint(padding + text + " |", .gutter)
    }

    private func row(_ canvas: Canvas) -> String {
        let text = canvas.text(palette)
        return gutter("") + (text.isEmpty ? "" : " " + text)
    }

    private func source(_ shown: DisplayLine) -> String {
        let rail = railSign(shown)
        var text = shown.text
        while text.last == " " { text.removeLast() }
        let body = rail + text
        return gutter(String(shown.line + 1)) + (body.isEmpty ? "" : " " + body)
    }

    private func gap(after line: Int) -> String {
        guard let rail = layout.rail, rail.firstLine..<rail.lastLine ~= line else {
            return palette.paint("...", .gutter)
        }
        let padding = String(repeating: " ", count: max(1, gutterWidth))
        return palette.paint("...", .gutter) + padding + palette.paint("|", .severity(severity))
    }

    private func railSign(_ shown: DisplayLine) -> String {
        guard let rail = layout.rail else { return "" }
        if shown.line == rail.firstLine, shown.startsText(at: rail.lower, bytes) {
            return palette.paint("/", .severity(severity)) + " "
        }
        return rail.firstLine + 1...rail.lastLine ~= shown.line ? palette.paint("|", .severity(severity)) + " " : "  "
    }

    private func railRows(_ shown: DisplayLine) -> [Canvas] {
        guard let rail = layout.rail else { return [] }
        var canvas = Canvas()
        if shown.line == rail.firstLine, !shown.startsText(at: rail.lower, bytes) {
            let column = shown.column(of: rail.lower)
            canvas.draw(String(repeating: "_", count: column + 1) + "^", at: 1, .severity(severity))
            return [canvas]
        }
        guard shown.line == rail.lastLine else { return [] }
        let column = max(0, shown.column(of: rail.upper) - 1)
        let label = rail.label.isEmpty ? "" : " " + rail.label
        canvas.draw("|" + String(repeating: "_", count: column + 1) + "^" + label, at: 0, .severity(severity))
        return [canvas]
    }

    /// The marks under a line: all in one row, the rightmost with its words behind it, the words of the others below.
    private func annotations(_ marks: [FrameLayout.LineMark], _ shown: DisplayLine) -> [Canvas] {
        guard !marks.isEmpty else { return [] }
        let drawn = marks.map { Drawn($0, shown, indent: indent, severity) }.sorted { $0.start < $1.start }
        var first = Canvas()
        for mark in drawn.sorted(by: { !$0.isPrimary && $1.isPrimary }) {
            first.draw(String(repeating: mark.isPrimary ? "^" : "-", count: mark.width), at: mark.start, mark.tint)
        }
        var labelled = drawn.filter { !$0.label.isEmpty }
        if let last = labelled.last, drawn.allSatisfy({ $0.end <= last.end }) {
            first.draw(" " + last.label, at: last.end, last.tint)
            labelled.removeLast()
        }
        return [first] + hanging(labelled)
    }

    private func hanging(_ marks: [Drawn]) -> [Canvas] {
        var rows: [Canvas] = []
        for count in stride(from: marks.count, to: 0, by: -1) {
            var line = Canvas()
            for mark in marks[..<count] { line.draw("|", at: mark.start, mark.tint) }
            if count == marks.count { rows.append(line) }
            line.draw(marks[count - 1].label, at: marks[count - 1].start, marks[count - 1].tint)
            rows.append(line)
        }
        return rows
    }

    /// A mark in columns.
    private struct Drawn {
        var start: Int
        var width: Int
        var label: String
        var isPrimary: Bool
        var tint: Tint
        var end: Int { start + width }

        init(_ mark: FrameLayout.LineMark, _ shown: DisplayLine, indent: Int, _ severity: Severity) {
            let column = shown.column(of: mark.lower)
            start = column + indent
            width = max(1, shown.column(of: mark.upper) - column)
            label = mark.label
            isPrimary = mark.isPrimary
            tint = mark.isPrimary ? .severity(severity) : .secondary
        }
    }
}
