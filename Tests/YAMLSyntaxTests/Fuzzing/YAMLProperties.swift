import Diagnostics
import YAMLSyntax

/// What must hold for every input, whatever its bytes.
enum YAMLProperties {
    /// The properties that an input breaks, in words.
    static func broken(by bytes: [UInt8]) -> [String] {
        var catalog = SourceCatalog()
        let file = catalog.add(SourceFile(path: "input.yaml", bytes: bytes))
        var diagnostics = Diagnostics()
        let root = YAMLParser.parse(bytes, file: file, into: &diagnostics)
        var broken: [String] = []
        if root == nil, !diagnostics.hasErrors { broken.append("refused without an error") }
        for range in diagnostics.list.flatMap({ [$0.range].compactMap(\.self) + $0.related.map(\.range) })
        where !isInside(range, bytes) {
            broken.append("a diagnostic points outside the file")
        }
        if !isPrintable(diagnostics, catalog) { broken.append("a report holds a control character") }
        if let root { check(root, bytes, &broken) }
        return broken
    }

    private static func isInside(_ range: SourceRange, _ bytes: [UInt8]) -> Bool {
        0 <= range.lower && range.lower <= range.upper && Int(range.upper) <= bytes.count
    }

    private static func isPrintable(_ diagnostics: Diagnostics, _ catalog: SourceCatalog) -> Bool {
        let text = TextRenderer(catalog: catalog).render(diagnostics, summary: nil)
        let json = JSONRenderer(Report(diagnostics, catalog: catalog)).render()
        return (text + json).unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x7F) }
    }

    private static func check(_ root: YAMLNode, _ bytes: [UInt8], _ broken: inout [String]) {
        checkRanges(of: root, bytes, &broken)
        var diagnostics = Diagnostics()
        let written = YAMLWriter.write(output(root))
        let again = YAMLParser.parse(Array(written.utf8), file: SourceID(0), into: &diagnostics)
        if written.utf8.count > YAMLParser.maximumSize { return }
        if again.map(isSame(root)) != true { broken.append("what was written reads as something else") }
        if !diagnostics.list.isEmpty { broken.append("what was written is refused") }
    }

    private static func checkRanges(of node: YAMLNode, _ bytes: [UInt8], _ broken: inout [String]) {
        if !isInside(node.range, bytes) { broken.append("a node lies outside the file") }
        var position = node.range.lower
        for part in parts(of: node) {
            if part.lower < position || part.upper > node.range.upper { broken.append("a part lies outside its whole") }
            position = max(position, part.upper)
        }
        switch node.content {
        case .scalar(let scalar):
            let source = bytes[Int(node.range.lower)..<Int(node.range.upper)]
            let isOneLine = !source.contains { $0 == 0x0A || $0 == 0x0D }
            if scalar.style == .plain, isOneLine, !source.elementsEqual(scalar.text.utf8) {
                broken.append("a plain scalar is not what stands at its range")
            }
        case .mapping(let pairs): for pair in pairs { checkRanges(of: pair.value, bytes, &broken) }
        case .sequence(let items): for item in items { checkRanges(of: item, bytes, &broken) }
        }
    }

    private static func parts(of node: YAMLNode) -> [SourceRange] {
        switch node.content {
        case .scalar: []
        case .mapping(let pairs): pairs.flatMap { [$0.keyRange, $0.value.range] }
        case .sequence(let items): items.map(\.range)
        }
    }

    private static func output(_ node: YAMLNode) -> YAMLOutput {
        switch node.content {
        case .scalar(let scalar):
            if scalar.style == .literal || scalar.style == .folded { return .block(scalar.text) }
            return scalar.isEmpty ? .plain("null") : .text(scalar.text)
        case .mapping(let pairs): return .mapping(pairs.map { ($0.key.text, output($0.value)) }, flow: node.isFlow)
        case .sequence(let items): return .sequence(items.map(output), flow: node.isFlow)
        }
    }

    /// Whether two nodes mean the same where a value is taken as text.
    private static func isSame(_ left: YAMLNode) -> (YAMLNode) -> Bool {
        { right in
            switch (left.content, right.content) {
            case (.scalar(let one), .scalar(let other)): one.isEmpty ? other.text == "null" : one.text == other.text
            case (.sequence(let one), .sequence(let other)):
                one.count == other.count && zip(one, other).allSatisfy { isSame($0)($1) }
            case (.mapping(let one), .mapping(let other)):
                one.count == other.count
                    && zip(one, other).allSatisfy { $0.key.text == $1.key.text && isSame($0.value)($1.value) }
            default: false
            }
        }
    }
}
