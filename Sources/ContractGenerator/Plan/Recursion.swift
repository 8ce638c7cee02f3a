/// Finds the types that would hold themselves in place, which Swift cannot lay out, and puts a reference in between.
struct Recursion {
    private var edges: [[Int]]
    /// The number of the group of types that hold each other, by type.
    private var component: [Int]
    private var low: [Int]
    private var stack: [Int] = []
    private var visited = 0

    static func resolve(in plan: inout ModulePlan) {
        markUnions(in: &plan)
        markProperties(in: &plan)
    }

    /// An indirect enum breaks every cycle that runs through it.
    private static func markUnions(in plan: inout ModulePlan) {
        let recursion = Recursion(plan)
        for id in plan.all {
            guard case .union(var union) = plan[id].kind, recursion.isCyclic(id.index) else { continue }
            union.isIndirect = true
            plan[id].kind = .union(union)
        }
    }

    private static func markProperties(in plan: inout ModulePlan) {
        let recursion = Recursion(plan)
        for id in plan.all {
            switch plan[id].kind {
            case .record(var record):
                recursion.mark(&record, in: id)
                plan[id].kind = .record(record)
            case .tuple(var tuple):
                recursion.mark(&tuple, in: id)
                plan[id].kind = .tuple(tuple)
            case .nominal, .enumeration, .union: break
            }
        }
    }

    private func mark(_ record: inout RecordPlan, in id: DeclarationID) {
        for index in record.properties.indices {
            guard let part = record.properties[index].type.inlineDeclaration else { continue }
            record.properties[index].isIndirect = component[part.index] == component[id.index] && isCyclic(id.index)
        }
    }

    private init(_ plan: ModulePlan) {
        edges = plan.declarations.map { declaration in
            if case .union(let union) = declaration.kind, union.isIndirect { return [] }
            return declaration.parts.compactMap(\.inlineDeclaration?.index)
        }
        component = Array(repeating: -1, count: edges.count)
        low = Array(repeating: -1, count: edges.count)
        for node in edges.indices where low[node] < 0 { visit(node) }
    }

    private func isCyclic(_ node: Int) -> Bool {
        edges[node].contains(node) || edges[node].contains { component[$0] == component[node] }
    }

    /// Tarjan's strongly connected components; as deep as types contain each other.
    private mutating func visit(_ node: Int) {
        let index = visited
        visited += 1
        low[node] = index
        stack.append(node)
        for next in edges[node] {
            if low[next] < 0 { visit(next) }
            if component[next] < 0 { low[node] = min(low[node], low[next]) }
        }
        guard low[node] == index else { return }
        while let member = stack.popLast() {
            component[member] = node
            if member == node { break }
        }
    }
}
