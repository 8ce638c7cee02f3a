extension ContractTable {
    /// The table of a type that a payload contains, for the glue of generated code; both share what they are made of.
    ///
    /// - Parameter place: the number of a field, item or variant at each step, with slashes between them; -1 for what a list, a map
    ///   or undeclared fields hold.
    @_spi(Generated)
    public init<Payload: EventPayload>(of payload: Payload.Type, at place: StaticString) {
        self = payload.table.part("\(place)".split(separator: "/").compactMap { Int($0) })
    }

    private func part(_ steps: [Int]) -> ContractTable {
        guard storage.error == nil else { return self }
        let view = storage.view.pointee
        var node = root
        for step in steps {
            guard let next = view.part(step, of: view.nodes[node].pointee), next.exists else { return self }
            node = next.node
        }
        return ContractTable(storage: storage, root: node)
    }
}

extension TableView {
    fileprivate func part(_ step: Int, of node: TableNode) -> NodeRef? {
        switch node.kind {
        case .record:
            let record = records[node.index].pointee
            return step < 0 ? record.other : element(fields, record.fields, step)?.type
        case .tuple: return element(items, tuples[node.index].pointee, step)
        case .list: return lists[node.index].pointee.item
        case .map: return maps[node.index].pointee.value
        case .union: return element(variants, unions[node.index].pointee.variants, step)
        case .choice: return element(alternatives, choices[node.index].pointee.alternatives, step)?.payload
        default: return nil
        }
    }

    private func element<Element>(_ array: FlatArray<Element>, _ range: TableRange, _ index: Int) -> Element? {
        range.indices.indices.contains(range.indices.lowerBound + index)
            ? array[range.first + Int32(index)].pointee : nil
    }
}
