import ContractModel

extension Sequence<ResolvedContract> {
    /// The contract of a version: `2.1.0`, `2` for the newest of that major, nil for the newest of all.
    ///
    /// A version that is released is what was released, whatever the working contract says by now.
    package func contract(ofVersion version: String?) -> ResolvedContract? {
        guard let version else { return self.max { $0.rank < $1.rank } }
        if let exact = SemanticVersion(version) {
            return filter { $0.version == exact }.min { $0.rank < $1.rank }
        }
        return filter { String($0.version.major) == version }.max { $0.rank < $1.rank }
    }
}

extension ResolvedContract {
    /// Newer versions behind older ones, and a working contract behind the releases of its major.
    fileprivate var rank: (Int, Int, SemanticVersion) { (version.major, isRelease ? 0 : 1, version) }
}
