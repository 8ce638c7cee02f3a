/// What stands around something, as a picture: on its left what leads to it, on its right what it leads to, below what happens to it in
/// between. It grows downward, so that sixty names are as readable as three.
struct Lineage {
    /// Boxes one below the other, and what they are.
    struct Column {
        var heading: String
        var nodes: [LineageNode]
    }

    let left: Column
    let center: String
    var below = Column(heading: "", nodes: [])
    let right: Column
    /// What the picture shows, for those who do not see it.
    let label: String

    private static let (width, column, height, gap, head) = (900, 260, 32, 10, 26)
    /// The most rows above the middle.
    private static let highest = 5
    private static let centerLeft = (width - column) / 2

    var svg: HTML {
        guard !(left.nodes + below.nodes + right.nodes).isEmpty else { return HTML("") }
        let rows = max(left.nodes.count, right.nodes.count, 1)
        let above = rows * (Self.height + Self.gap) + Self.gap
        // Of a long column the top is seen first: what all is about stands there.
        let middle = Self.head + min(above / 2, Self.highest * (Self.height + Self.gap))
        let bottom = middle + Self.height / 2 + belowHeight + Self.gap
        let total = max(above + Self.head, bottom)
        var parts = [Self.heading(left, x: 0), Self.heading(right, x: Self.width - Self.column)]
        for (node, y) in zip(left.nodes, Self.places(left.nodes.count, around: middle)) {
            parts.append(Self.arrow(from: Self.column, y, to: Self.centerLeft, middle))
            parts.append(Self.box(node, x: 0, y: y))
        }
        let end = Self.width - Self.column
        for (node, y) in zip(right.nodes, Self.places(right.nodes.count, around: middle)) {
            parts.append(Self.arrow(from: Self.centerLeft + Self.column, middle, to: end, y))
            parts.append(Self.box(node, x: end, y: y))
        }
        parts += belowParts(from: middle + Self.height / 2)
        parts.append(Self.box(LineageNode(name: center, link: nil), x: Self.centerLeft, y: middle, kind: "event"))
        return HTML(
            trusted:
                "<svg class=\"lineage\" viewBox=\"-1 -1 \(Self.width + 2) \(total + 2)\"><title>\(HTML.escaped(label))</title>"
                + parts.joined() + "</svg>")
    }

    private var belowHeight: Int {
        below.nodes.isEmpty ? 0 : Self.head + Self.gap + below.nodes.count * (Self.height + Self.gap)
    }

    /// Below the middle, its heading first, each box hanging on a line at its left.
    private func belowParts(from top: Int) -> [String] {
        guard !below.nodes.isEmpty else { return [] }
        let (trunk, left) = (Self.centerLeft + 12, Self.centerLeft + 30)
        let text =
            "<text class=\"heading\" x=\"\(left)\" y=\"\(top + Self.head)\">\(HTML.escaped(below.heading))</text>"
        var (parts, last) = ([text], top)
        for (index, node) in below.nodes.enumerated() {
            let y = top + Self.head + Self.gap + index * (Self.height + Self.gap) + Self.height / 2
            parts.append("<path d=\"M\(trunk) \(last) V\(y) H\(left)\"/>" + Self.box(node, x: left, y: y))
            last = y
        }
        return parts
    }

    /// The middles of so many boxes, one below the other, half of them above the middle where there is room.
    private static func places(_ count: Int, around middle: Int) -> [Int] {
        let start = max(head + gap + height / 2, middle - (count - 1) * (height + gap) / 2)
        return (0..<count).map { start + $0 * (height + gap) }
    }

    private static func heading(_ column: Column, x: Int) -> String {
        guard !column.nodes.isEmpty else { return "" }
        let text = column.nodes.count > 3 ? "\(column.heading) (\(column.nodes.count))" : column.heading
        return "<text class=\"heading\" x=\"\(x)\" y=\"14\">\(HTML.escaped(text))</text>"
    }

    private static func arrow(from x: Int, _ y: Int, to end: Int, _ endY: Int) -> String {
        let (middle, stop) = ((x + end) / 2, end - 6)
        return "<path d=\"M\(x) \(y) C\(middle) \(y) \(middle) \(endY) \(stop) \(endY)\"/>"
            + "<path class=\"tip\" d=\"M\(stop - 2) \(endY - 5) L\(end) \(endY) L\(stop - 2) \(endY + 5)z\"/>"
    }

    private static func box(_ node: LineageNode, x: Int, y: Int, kind: String = "node") -> String {
        let name = HTML.escaped(node.name.count > 30 ? node.name.prefix(29) + "…" : node.name)
        let place = "x=\"\(x)\" y=\"\(y - height / 2)\" width=\"\(column)\" height=\"\(height)\" rx=\"6\""
        let shape =
            "<g class=\"\(kind)\"><title>\(HTML.escaped(node.name))</title><rect \(place)/>"
            + "<text x=\"\(x + column / 2)\" y=\"\(y + 5)\">\(name)</text></g>"
        return node.link.map { "<a href=\"\(HTML.escaped($0))\">\(shape)</a>" } ?? shape
    }
}

struct LineageNode {
    var name: String
    var link: String?
}
