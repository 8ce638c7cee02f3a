import Diagnostics

/// Diagnostics in the form that build systems and editors read.
enum CompilerMessages {
    static func text(_ diagnostics: Diagnostics, _ catalog: SourceCatalog) -> String {
        var lines: [String] = []
        for diagnostic in diagnostics.list {
            let place = place(diagnostic.range, catalog)
            lines.append("\(place)\(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.rule)]")
            for related in diagnostic.related {
                lines.append("\(self.place(related.range, catalog))note: \(related.label)")
            }
            if let help = diagnostic.help { lines.append("\(place)note: \(help)") }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func place(_ range: SourceRange?, _ catalog: SourceCatalog) -> String {
        guard let range else { return "" }
        let file = catalog[range.file]
        let location = LineIndex(file.bytes).location(of: Int(range.lower))
        return "\(file.path):\(location.line):\(location.column): "
    }
}
