extension ContractTable {
    /// The table of a type that the payload contains, for the glue of generated code. It lives as long as the program.
    ///
    /// - Parameter steps: the number of a field, item or variant at each step; -1 for what a list, a map or undeclared fields hold.
    @_spi(Generated)
    public func part(_ steps: [Int]) -> ContractTable {
        if storage.error != nil { return self }
        let view = TableView.copy(storage.view)
        var node: Int32 = 0
        for step in steps {
            guard let next = view.part(step, of: view.nodes[node].pointee), next.exists else { return self }
            node = next.node
        }
        let part = TableStorage(view.rooted(at: node))
        // The arrays are those of the whole table: neither may free them.
        _ = Unmanaged.passRetained(storage)
        _ = Unmanaged.passRetained(part)
        return ContractTable(storage: part)
    }
}

extension TableView {
    fileprivate static func copy(_ view: TableView) -> TableView { view }
    fileprivate static func copy(_ view: UnsafePointer<TableView>) -> TableView { view.pointee }

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

    /// The same table with another type in the place of the payload.
    fileprivate func rooted(at node: Int32) -> TableView {
        var nodes = Array(UnsafeBufferPointer(start: nodes.base, count: nodes.count))
        nodes[0] = nodes[Int(node)]
        return TableView(
            nodes: FlatArray(nodes), records: records, fields: fields, aliases: aliases, items: items, tuples: tuples,
            lists: lists, maps: maps, unions: unions, variants: variants, tags: tags, choices: choices,
            alternatives: alternatives, keys: keys, enums: enums, values: values, texts: texts, integers: integers,
            unsigneds: unsigneds, doubles: doubles, decimals: decimals, moments: moments, spans: spans,
            byteLimits: byteLimits, constants: constants, patterns: patterns, numberLimits: numberLimits,
            textLimits: textLimits, invariants: invariants, names: names, literals: literals)
    }
}
