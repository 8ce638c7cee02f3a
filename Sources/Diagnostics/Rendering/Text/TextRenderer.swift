/// Shows diagnostics to people, in rustc's manner: what is wrong, the lines that it is about, what to do.
///
/// Text that comes from files never reaches the terminal raw: see ``DisplayText``.
package struct TextRenderer {
    private let catalog: SourceCatalog
    private let palette: Palette

    package init(catalog: SourceCatalog, color: Bool = false) {
        self.catalog = catalog
        palette = Palette(isOn: color)
    }

    /// All diagnostics in order of path, position and rule, a blank line behind each, and the lines that close a run.
    package func render(_ diagnostics: Diagnostics, summary: ReportSummary?) -> String {
        var indexes = LineIndexes(catalog)
        var explained: Set<RuleID> = []
        var text = ""
        for diagnostic in diagnostics.sorted(in: catalog) {
            text += render(diagnostic, &indexes, isFirstOfRule: explained.insert(diagnostic.rule).inserted) + "\n"
        }
        for line in summary?.lines(diagnostics) ?? [] { text += DisplayText.safe(line) + "\n" }
        return text
    }

    private func render(_ diagnostic: Diagnostic, _ indexes: inout LineIndexes, isFirstOfRule: Bool) -> String {
        let frames = Frame.frames(of: diagnostic)
        let layouts = frames.map { FrameLayout($0, index: indexes[$0.file], bytes: catalog[$0.file].bytes) }
        let width = layouts.compactMap(\.lines.last).map { String($0 + 1).count }.max() ?? 1
        let padding = String(repeating: " ", count: width)
        let bar = palette.paint(padding + " |", .gutter)
        var rows = [title(diagnostic)]
        for (position, (frame, layout)) in zip(frames, layouts).enumerated() {
            let arrow = position == 0 ? "--> " : "::: "
            rows.append(palette.paint(padding + arrow, .gutter) + place(of: frame, layout.index))
            rows.append(bar)
            let renderer = FrameRenderer(
                palette: palette, severity: diagnostic.severity, gutterWidth: width, bytes: catalog[frame.file].bytes,
                layout: layout)
            rows += renderer.rows()
            if position + 1 < frames.count { rows.append(bar) }
        }
        let notes = notes(of: diagnostic, padding: padding, isFirstOfRule: isFirstOfRule)
        if !notes.isEmpty, !frames.isEmpty { rows.append(bar) }
        return (rows + notes).joined(separator: "\n") + "\n"
    }

    private func title(_ diagnostic: Diagnostic) -> String {
        let word = diagnostic.isWaived ? "waived" : diagnostic.severity.rawValue
        let head = "\(word)[\(DisplayText.safe(diagnostic.rule.rawValue))]"
        return palette.paint(head, .severity(diagnostic.isWaived ? .note : diagnostic.severity))
            + palette.paint(": " + DisplayText.safe(diagnostic.message), .strong)
    }

    private func place(of frame: Frame, _ index: LineIndex) -> String {
        let location = index.location(of: frame.marks.first?.lower ?? 0)
        return DisplayText.safe(catalog[frame.file].path) + ":\(location.line):\(location.column)"
    }

    private func notes(of diagnostic: Diagnostic, padding: String, isFirstOfRule: Bool) -> [String] {
        var notes = diagnostic.notes
        if let suppression = diagnostic.suppression { notes.append(Note("waived", suppression.text)) }
        if let help = diagnostic.help { notes.append(Note("help", help)) }
        if isFirstOfRule { notes.append(Note("more", "deed explain \(diagnostic.rule)")) }
        return notes.map { note in
            let label = DisplayText.safe(note.label)
            let lines = note.text.split(separator: "\n", omittingEmptySubsequences: false).map {
                DisplayText.safe(String($0))
            }
            let indent = String(repeating: " ", count: padding.count + 3 + label.count + 2)
            return palette.paint(padding + " = ", .gutter) + palette.paint(label, .strong) + ": "
                + lines.joined(separator: "\n" + indent)
        }
    }
}
