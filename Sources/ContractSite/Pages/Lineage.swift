/// Who writes and who reads, as a picture: writers on the left, the event in the middle, readers on the right. It grows downward, so
/// that sixty names are as readable as three.
struct Lineage {
    let left: [LineageNode]
    let center: String
    let right: [LineageNode]

    private static let (width, column, height, gap) = (900, 250, 30, 10)

    var svg: HTML {
        guard !left.isEmpty || !right.isEmpty else { return HTML("") }
        let rows = max(left.count, right.count, 1)
        let total = rows * (Self.height + Self.gap) + Self.gap
        let middle = total / 2
        var parts: [String] = []
        let centerLeft = (Self.width - Self.column) / 2
        for (index, y) in Self.places(left.count, total).enumerated() {
            parts.append(Self.curve(from: Self.column, y, to: centerLeft, middle))
            parts.append(Self.box(left[index], x: 0, y: y))
        }
        for (index, y) in Self.places(right.count, total).enumerated() {
            parts.append(Self.curve(from: centerLeft + Self.column, middle, to: Self.width - Self.column, y))
            parts.append(Self.box(right[index], x: Self.width - Self.column, y: y))
        }
        parts.append(Self.box(LineageNode(name: center, link: nil), x: centerLeft, y: middle, kind: "event"))
        let label = HTML.escaped("\(left.count) producers, \(right.count) reading teams")
        return HTML(
            trusted:
                "<svg class=\"lineage\" viewBox=\"0 0 \(Self.width) \(total)\" role=\"img\" aria-label=\"\(label)\">"
                + parts.joined() + "</svg>")
    }

    /// The middles of so many boxes, one below the other.
    private static func places(_ count: Int, _ total: Int) -> [Int] {
        let start = (total - count * (height + gap) + gap) / 2 + height / 2
        return (0..<count).map { start + $0 * (height + gap) }
    }

    private static func curve(from x: Int, _ y: Int, to end: Int, _ endY: Int) -> String {
        let middle = (x + end) / 2
        return "<path d=\"M\(x) \(y) C\(middle) \(y) \(middle) \(endY) \(end) \(endY)\"/>"
    }

    private static func box(_ node: LineageNode, x: Int, y: Int, kind: String = "node") -> String {
        let name = HTML.escaped(node.name.count > 32 ? node.name.prefix(31) + "…" : node.name)
        let shape =
            "<g class=\"\(kind)\"><title>\(HTML.escaped(node.name))</title><rect x=\"\(x)\" y=\"\(y - height / 2)\" width=\"\(column)\" height=\"\(height)\" rx=\"6\"/>"
            + "<text x=\"\(x + column / 2)\" y=\"\(y + 5)\">\(name)</text></g>"
        return node.link.map { "<a href=\"\(HTML.escaped($0))\">\(shape)</a>" } ?? shape
    }
}

struct LineageNode {
    var name: String
    var link: String?
}
