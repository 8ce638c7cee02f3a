/// What stands around something, as a picture: on its left what leads to it, on its right what it leads to, below what happens to it in
/// between. What is too much for a column stands in a frame of three columns, so that sixty names are as readable as three.
struct Lineage {
    /// Boxes one below the other, and what they are.
    struct Column {
        var heading: String
        var nodes: [LineageNode]

        fileprivate var isLong: Bool { nodes.count > 10 }
        /// Boxes that stand in a column.
        fileprivate var short: [LineageNode] { isLong ? [] : nodes }
        fileprivate var title: String { nodes.count > 3 ? "\(heading) (\(nodes.count))" : heading }
    }

    let left: Column
    let center: String
    var below = Column(heading: "", nodes: [])
    let right: Column
    /// What the picture shows, for those who do not see it.
    let label: String

    var svg: HTML {
        guard !(left.nodes + below.nodes + right.nodes).isEmpty else { return HTML("") }
        var drawing = LineageDrawing()
        if left.isLong {
            drawing.frame(left.title, left.nodes)
            drawing.arrowDown()
        }
        drawing.row(left: left.short, left.title, right: right.short, right.title)
        let middle = drawing.middle
        if below.isLong {
            drawing.line(from: middle)
            drawing.frame(below.title, below.nodes)
        } else if !below.nodes.isEmpty {
            drawing.hang(below.title, below.nodes)
        }
        if right.isLong {
            drawing.arrow(around: middle)
            drawing.frame(right.title, right.nodes)
        }
        drawing.box(LineageNode(name: center, link: nil), x: LineageDrawing.centerLeft, y: middle, kind: "event")
        return drawing.svg(label)
    }
}

struct LineageNode {
    var name: String
    var link: String?
}
