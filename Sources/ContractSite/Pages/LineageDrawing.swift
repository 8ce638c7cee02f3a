/// Draws a lineage from the top to the bottom.
struct LineageDrawing {
    static let (width, column, height, gap, head) = (900, 260, 32, 10, 26)
    static let centerLeft = (width - column) / 2
    /// Beside everything that hangs in the middle, and beside frames.
    private static let (besideColumn, besideFrame) = (centerLeft + column + 60, width - 12)
    private static let (frameWidth, framed) = (width - 30, 3)

    private var parts: [String] = []
    /// Where the next part begins.
    private var y = 0
    /// The middle of the row that what all is about stands in.
    private(set) var middle = 0
    private var hasFrameBelow = false

    func svg(_ label: String) -> HTML {
        HTML(
            trusted:
                "<svg class=\"lineage\" viewBox=\"-1 -1 \(Self.width + 2) \(y + 2)\"><title>\(HTML.escaped(label))</title>"
                + parts.joined() + "</svg>")
    }

    /// What leads to the middle and what it leads to, on both sides of it.
    mutating func row(left: [LineageNode], _ leftTitle: String, right: [LineageNode], _ rightTitle: String) {
        let hasHeadings = !(left + right).isEmpty
        let top = y + (hasHeadings ? Self.head : 0)
        let rows = max(left.count, right.count, 1)
        middle = top + (rows * (Self.height + Self.gap)) / 2
        let end = Self.width - Self.column
        if !left.isEmpty { heading(leftTitle, x: 0, y: y + 14) }
        if !right.isEmpty { heading(rightTitle, x: end, y: y + 14) }
        for (node, place) in zip(left, places(left.count)) {
            arrow(from: Self.column, place, to: Self.centerLeft, middle)
            box(node, x: 0, y: place)
        }
        for (node, place) in zip(right, places(right.count)) {
            arrow(from: Self.centerLeft + Self.column, middle, to: end, place)
            box(node, x: end, y: place)
        }
        y = top + rows * (Self.height + Self.gap)
    }

    /// The middles of so many boxes, half of them above the middle.
    private func places(_ count: Int) -> [Int] {
        (0..<count).map { middle - (count - 1) * (Self.height + Self.gap) / 2 + $0 * (Self.height + Self.gap) }
    }

    /// Boxes that hang below the middle on a line at their left.
    mutating func hang(_ title: String, _ nodes: [LineageNode]) {
        let (trunk, left, top) = (Self.centerLeft + 12, Self.centerLeft + 30, middle + Self.height / 2)
        heading(title, x: left, y: top + Self.head - 6)
        var last = top
        for (index, node) in nodes.enumerated() {
            let place = top + Self.head + index * (Self.height + Self.gap) + Self.height / 2 + 4
            parts.append("<path d=\"M\(trunk) \(last) V\(place) H\(left)\"/>")
            box(node, x: left, y: place)
            last = place
        }
        y = max(y, last + Self.height / 2 + Self.gap)
    }

    /// Boxes in three columns with a frame around them.
    mutating func frame(_ title: String, _ nodes: [LineageNode]) {
        let rows = (nodes.count + Self.framed - 1) / Self.framed
        let bottom = y + Self.head + rows * (Self.height + Self.gap) + Self.gap
        parts.append(
            "<rect class=\"frame\" x=\"0\" y=\"\(y)\" width=\"\(Self.frameWidth)\" height=\"\(bottom - y)\" rx=\"8\"/>")
        heading(title, x: 14, y: y + 18)
        let step = (Self.frameWidth - 28 - Self.column) / (Self.framed - 1)
        for (index, node) in nodes.enumerated() {
            let place = y + Self.head + (index % rows) * (Self.height + Self.gap) + Self.gap + Self.height / 2
            box(node, x: 14 + index / rows * step, y: place)
        }
        y = bottom + Self.gap
        hasFrameBelow = true
    }

    /// From a frame down to the middle.
    mutating func arrowDown() {
        let x = Self.width / 2
        parts.append("<path d=\"M\(x) \(y - Self.gap) V\(y + 24)\"/>" + Self.tip(x, y + 30, isDown: true))
        y += 30 - Self.gap / 2
        hasFrameBelow = false
    }

    /// From the middle down to a frame.
    mutating func line(from middle: Int) {
        y += Self.gap
        parts.append("<path d=\"M\(Self.width / 2) \(middle) V\(y)\"/>")
    }

    /// From the middle down to a frame, past what hangs between them.
    mutating func arrow(around middle: Int) {
        let x = hasFrameBelow ? Self.besideFrame : Self.besideColumn
        y += 2 * Self.gap
        let end = hasFrameBelow ? "V\(y + 30) H\(Self.frameWidth + 8)" : "V\(y - 6)"
        parts.append("<path d=\"M\(Self.centerLeft + Self.column) \(middle) H\(x) \(end)\"/>")
        parts.append(
            hasFrameBelow
                ? Self.tip(Self.frameWidth, y + 30, isDown: false, backwards: true) : Self.tip(x, y, isDown: true))
    }

    private mutating func heading(_ text: String, x: Int, y: Int) {
        parts.append("<text class=\"heading\" x=\"\(x)\" y=\"\(y)\">\(HTML.escaped(text))</text>")
    }

    private mutating func arrow(from x: Int, _ y: Int, to end: Int, _ endY: Int) {
        let (middle, stop) = ((x + end) / 2, end - 6)
        parts.append("<path d=\"M\(x) \(y) C\(middle) \(y) \(middle) \(endY) \(stop) \(endY)\"/>")
        parts.append(Self.tip(end, endY, isDown: false))
    }

    /// The tip of an arrow that ends at a place.
    private static func tip(_ x: Int, _ y: Int, isDown: Bool, backwards: Bool = false) -> String {
        let back = backwards ? x + 8 : x - 8
        let corners =
            isDown
            ? "M\(x - 5) \(y - 8) L\(x) \(y) L\(x + 5) \(y - 8)z" : "M\(back) \(y - 5) L\(x) \(y) L\(back) \(y + 5)z"
        return "<path class=\"tip\" d=\"\(corners)\"/>"
    }

    mutating func box(_ node: LineageNode, x: Int, y: Int, kind: String = "node") {
        let name = HTML.escaped(node.name.count > 30 ? node.name.prefix(29) + "…" : node.name)
        let place =
            "x=\"\(x)\" y=\"\(y - Self.height / 2)\" width=\"\(Self.column)\" height=\"\(Self.height)\" rx=\"6\""
        let shape =
            "<g class=\"\(kind)\"><title>\(HTML.escaped(node.name))</title><rect \(place)/>"
            + "<text x=\"\(x + Self.column / 2)\" y=\"\(y + 5)\">\(name)</text></g>"
        parts.append(node.link.map { "<a href=\"\(HTML.escaped($0))\">\(shape)</a>" } ?? shape)
    }
}
