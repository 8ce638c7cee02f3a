/// Where a node stands.
struct Surroundings {
    /// How many collections are around it, itself counted where it is one.
    var depth: Int
    /// The column of the innermost block collection around it; -1 where there is none.
    var indent: Int
    /// Whether brackets are around it.
    var isFlow: Bool

    static let root = Surroundings(depth: 1, indent: -1, isFlow: false)

    /// Of what stands inside a collection that stands here and starts in `column`.
    func inside(column: Int, isFlow: Bool) -> Surroundings {
        Surroundings(depth: depth + 1, indent: isFlow ? indent : column, isFlow: isFlow)
    }
}
