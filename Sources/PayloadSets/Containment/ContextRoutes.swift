/// How to reach named types from the payload, the shortest ways first.
struct ContextRoutes {
    private var ways: [PairContext: [[PayloadStep]]] = [.payload: [[]]]

    /// The most ways that are kept to each.
    private static let most = 3

    init(_ uses: [ContextUse]) {
        let outgoing = Dictionary(grouping: uses) { $0.from.context }
        var pending: [(PairContext, [PayloadStep])] = [(.payload, [])]
        var next = 0
        while next < pending.count {
            let (context, way) = pending[next]
            next += 1
            for use in outgoing[context] ?? [] where ways[use.to, default: []].count < Self.most {
                let steps = way + use.steps
                ways[use.to, default: []].append(steps)
                pending.append((use.to, steps))
            }
        }
    }

    func ways(to context: PairContext) -> [[PayloadStep]] { ways[context] ?? [] }
}
