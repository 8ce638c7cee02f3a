/// Makes sure that a table cannot lead the engine astray: every number names something, and no type contains itself in the
/// same place.
struct TableCheck {
    let builder: TableBuilder

    func check() throws(TableError) {
        guard !builder.nodes.isEmpty else { throw TableError(line: 0, "there is no type") }
        for type in references where type.exists && Int(type.node) >= builder.nodes.count {
            throw TableError(line: 0, "type \(type.node) does not exist")
        }
        for shape in builder.enums {
            let count = builder.values[shape.values.indices].count { !$0.isFormer }
            guard shape.fallback < count else {
                throw TableError(line: 0, "the fallback of an enum is none of its values")
            }
        }
        var states = [State](repeating: .new, count: builder.nodes.count)
        for node in builder.nodes.indices { try visit(node, &states) }
    }

    private var references: [NodeRef] {
        let lists = builder.lists.map(\.item) + builder.maps.map(\.value) + builder.items
        let variants = builder.variants + builder.alternatives.map(\.payload) + builder.constants.map(\.type)
        return lists + variants + builder.records.map(\.other) + builder.fields.map(\.type)
    }

    private enum State { case new, open, done }

    private func visit(_ node: Int, _ states: inout [State]) throws(TableError) {
        guard states[node] == .new else {
            guard states[node] == .done else { throw TableError(line: 0, "type \(node) consists of itself") }
            return
        }
        states[node] = .open
        for inner in samePlace(builder.nodes[node]) where inner.exists { try visit(Int(inner.node), &states) }
        states[node] = .done
    }

    /// The types that judge the very value that a node judges.
    private func samePlace(_ node: TableNode) -> [NodeRef] {
        let index = Int(node.index)
        return switch node.kind {
        case .constant: [builder.constants[index].type]
        case .choice: builder.alternatives[builder.choices[index].alternatives.indices].map(\.payload)
        case .union where builder.unions[index].content == nil:
            Array(builder.variants[builder.unions[index].variants.indices])
        default: []
        }
    }
}
