import GitObjects

/// Where the state to compare with lies, before it is read.
enum BaselineSource: Sendable {
    /// Nowhere; with the reason, such as `without git`.
    case nowhere(String)
    case folder(String)
    case archive(String)
    case commit(BaselineCommit)
}

/// A commit to compare with.
struct BaselineCommit: Sendable {
    var repository: GitRepository
    var commit: ObjectID
    var kind: Baseline.Kind
    /// Such as `merge base 1a2b3c4 with origin/main`.
    var label: String
    /// How paths and messages name the commit: `1a2b3c4`.
    var name: String
}
