/// What stands around something, as a picture: on its left what leads to it, on its right what it leads to, below what happens to it in
/// between. It grows downward, so that sixty names are as readable as three.
struct Lineage {
    let left: [LineageNode]
    let center: String
    var below: [LineageNode] = []
    let right: [LineageNode]
    /// What the picture shows, for those who do not see it.
    let label: String

    private static let (width, column, height, gap) = (900, 260, 30, 10)
    /// The most rows above the middle.
    private static let highest = 5

    var svg: HTML {
        guard !(left + below + right).isEmpty else { return HTML("") }
        let rows = max(left.count, right.count, 1)
        let above = rows * (Self.height + Self.gap) + Self.gap
        // Of a long column the top is seen first: what all is about stands there.
        let middle = min(above / 2, Self.highest * (Self.height + Self.gap))
        let total = max(above, middle + Self.height + below.count * (Self.height + Self.gap) + 2 * Self.gap)
        let centerLeft = (Self.width - Self.column) / 2
        var parts: [String] = []
        for (index, y) in Self.places(left.count, around: middle).enumerated() {
            parts.append(Self.curve(from: Self.column, y, to: centerLeft, middle))
            parts.append(Self.box(left[index], x: 0, y: y))
        }
        for (index, y) in Self.places(right.count, around: middle).enumerated() {
            parts.append(Self.curve(from: centerLeft + Self.column, middle, to: Self.width - Self.column, y))
            parts.append(Self.box(right[index], x: Self.width - Self.column, y: y))
        }
        for (index, node) in below.enumerated() {
            let y = middle + (index + 1) * (Self.height + Self.gap) + Self.gap
            parts.append(Self.box(node, x: centerLeft, y: y))
        }
        if !below.isEmpty {
            let x = Self.width / 2
            parts.append("<path d=\"M\(x) \(middle) L\(x) \(middle + Self.height + 2 * Self.gap)\"/>")
        }
        parts.append(Self.box(LineageNode(name: center, link: nil), x: centerLeft, y: middle, kind: "event"))
        return HTML(
            trusted:
                "<svg class=\"lineage\" viewBox=\"0 0 \(Self.width) \(total)\"><title>\(HTML.escaped(label))</title>"
                + parts.joined() + "</svg>")
    }

    /// The middles of so many boxes, one below the other, half of them above the middle where there is room.
    private static func places(_ count: Int, around middle: Int) -> [Int] {
        let start = max(gap + height / 2, middle - (count - 1) * (height + gap) / 2)
        return (0..<count).map { start + $0 * (height + gap) }
    }

    private static func curve(from x: Int, _ y: Int, to end: Int, _ endY: Int) -> String {
        let middle = (x + end) / 2
        return "<path d=\"M\(x) \(y) C\(middle) \(y) \(middle) \(endY) \(end) \(endY)\"/>"
    }

    private static func box(_ node: LineageNode, x: Int, y: Int, kind: String = "node") -> String {
        let name = HTML.escaped(node.name.count > 32 ? node.name.prefix(31) + "…" : node.name)
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
