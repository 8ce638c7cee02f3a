import ContractModel
import PayloadSets

/// From the places of changes to paths of the payload: what changed inside a shared type shows wherever it is used.
struct ChangePaths {
    /// The most paths that are given for one change.
    static let most = 32

    private var prefixes: [PairContext: [[String]]] = [.payload: [[]]]

    init(_ uses: [ContextUse]) {
        let outgoing = Dictionary(grouping: uses) { $0.from.context }
        var pending: [(context: PairContext, path: [String], behind: Set<PairContext>)] = [(.payload, [], [.payload])]
        var next = 0
        while next < pending.count {
            let (context, path, behind) = pending[next]
            next += 1
            for use in outgoing[context] ?? [] where !behind.contains(use.to) {
                guard prefixes[use.to, default: []].count < Self.most else { continue }
                let longer = path + use.from.path
                prefixes[use.to, default: []].append(longer)
                pending.append((use.to, longer, behind.union([use.to])))
            }
        }
    }

    func paths(of place: PairPlace) -> [FieldPath] {
        let all = (prefixes[place.context] ?? [[]]).map { FieldPath(components: $0 + place.path) }
        return all.sorted { ($0.components.count, $0) < ($1.components.count, $1) }
    }
}
