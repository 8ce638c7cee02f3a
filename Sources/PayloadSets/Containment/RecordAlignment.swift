import ContractModel
package import ContractRegistry

/// Which field of the new version stands for which of the old one.
package struct RecordAlignment: Sendable {
    package struct Pair: Sendable {
        package var old: ResolvedField?
        package var new: ResolvedField?

        /// As the place is called.
        package var name: String { new?.name ?? old?.name ?? "" }
    }

    /// In the order of the new version; behind them what was removed.
    package private(set) var pairs: [Pair] = []
    private var names: [String: String] = [:]

    /// Fields are the same where they have the same name on the wire, else where one is a former name of the other, else
    /// where they are called the same in the contract and only the wire name changed.
    package init(old: ResolvedRecord, new: ResolvedRecord) {
        var partners: [Int?] = Array(repeating: nil, count: new.fields.count)
        var taken: Set<Int> = []
        let tests: [(ResolvedField, ResolvedField) -> Bool] = [
            { $0.wireName == $1.wireName },
            { old, new in new.field.renamedFrom.contains { $0.value == old.wireName } },
            { old, new in old.field.renamedFrom.contains { $0.value == new.wireName } },
            { $0.name == $1.name },
        ]
        for test in tests {
            for (index, field) in new.fields.enumerated() where partners[index] == nil {
                guard
                    let found = old.fields.indices.first(where: { !taken.contains($0) && test(old.fields[$0], field) })
                else { continue }
                partners[index] = found
                taken.insert(found)
            }
        }
        pairs = zip(new.fields, partners).map { Pair(old: $1.map { old.fields[$0] }, new: $0) }
        pairs += old.fields.indices.filter { !taken.contains($0) }.map { Pair(old: old.fields[$0], new: nil) }
        for pair in pairs {
            if let field = pair.old { names["-" + field.name] = pair.name }
            if let field = pair.new { names["+" + field.name] = pair.name }
        }
    }

    /// What the place of a field of one of the versions is called.
    func name(of field: ResolvedField, isOld: Bool) -> String { names[(isOld ? "-" : "+") + field.name] ?? field.name }
}
