package import ContractRegistry

/// Which variant of the new version stands for which of the old one.
package struct VariantAlignment: Sendable {
    package struct Pair: Sendable {
        package var old: ResolvedVariant?
        package var new: ResolvedVariant?

        /// As the place is called.
        package var name: String { new?.name ?? old?.name ?? "" }
    }

    /// In the order of the new version; behind them what was removed.
    package private(set) var pairs: [Pair]

    /// Variants of a union are the same where they answer to a common tag, else where they have the same name.
    package init(old: [ResolvedVariant], new: [ResolvedVariant], byTag: Bool) {
        var taken: Set<Int> = []
        var partners: [Int?] = Array(repeating: nil, count: new.count)
        let tests: [(ResolvedVariant, ResolvedVariant) -> Bool] = [
            { byTag && !Set($0.tags).isDisjoint(with: $1.tags) }, { $0.name == $1.name },
        ]
        for test in tests {
            for (index, variant) in new.enumerated() where partners[index] == nil {
                guard let found = old.indices.first(where: { !taken.contains($0) && test(old[$0], variant) }) else {
                    continue
                }
                partners[index] = found
                taken.insert(found)
            }
        }
        pairs = zip(new, partners).map { Pair(old: $1.map { old[$0] }, new: $0) }
        pairs += old.indices.filter { !taken.contains($0) }.map { Pair(old: old[$0], new: nil) }
    }

    /// What the place of a variant of one of the versions is called.
    func name(of variant: ResolvedVariant, isOld: Bool) -> String {
        pairs.first { (isOld ? $0.old : $0.new)?.name == variant.name }?.name ?? variant.name
    }
}
