/// The syntax tree of a pattern.
package indirect enum PatternNode: Sendable, Hashable {
    /// One scalar of a set.
    case scalars(ScalarSet)
    /// One after the other; none of them is the empty text.
    case sequence([PatternNode])
    /// Any one of them.
    case choice([PatternNode])
    /// So many times; without limit where `maximum` is nil.
    case repetition(PatternNode, minimum: Int, maximum: Int?)

    /// All sets of scalars that occur.
    package var scalarSets: Set<ScalarSet> {
        switch self {
        case .scalars(let set): [set]
        case .sequence(let nodes), .choice(let nodes): nodes.reduce(into: []) { $0.formUnion($1.scalarSets) }
        case .repetition(let node, _, _): node.scalarSets
        }
    }
}
