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
    /// Whether fields that both versions have stand in another order.
    package let isReordered: Bool
    /// The fields of the old version that are called otherwise in the new one.
    private var renamed: [String: String] = [:]

    /// Fields are the same where they have the same name on the wire, else where one is a former name of the other, else
    /// where they are called the same in the contract and only the wire name changed.
    package init(old: ResolvedRecord, new: ResolvedRecord) {
        var search = Search(old: old.fields, new: new.fields)
        search.byWireName(WireNames(old))
        if search.isOpen { search.byOtherNames() }
        let kept = search.partners.compactMap(\.self)
        isReordered = zip(kept, kept.dropFirst()).contains { $0 > $1 }
        pairs = zip(new.fields, search.partners).map { field, partner in
            Pair(old: partner.map { old.fields[$0] }, new: field)
        }
        pairs += old.fields.indices.filter { !search.taken[$0] }.map { Pair(old: old.fields[$0], new: nil) }
        for pair in pairs {
            guard let one = pair.old?.name, let other = pair.new?.name, one != other else { continue }
            renamed[one] = other
        }
    }

    /// What the place of a field of one of the versions is called.
    func name(of field: ResolvedField, isOld: Bool) -> String {
        isOld && !renamed.isEmpty ? renamed[field.name] ?? field.name : field.name
    }

    /// Whether the new version begins with all fields of the old one, in their places and under their names: then nothing was
    /// renamed, and nothing need be aligned to know it.
    static func isPlain(old: ResolvedRecord, new: ResolvedRecord) -> Bool {
        guard old.fields.count <= new.fields.count else { return false }
        for (one, other) in zip(old.fields, new.fields) {
            guard one.wireName == other.wireName, one.name == other.name else { return false }
        }
        return true
    }

    /// Gives each new field its partner among the old ones, by one kind of name after the other.
    private struct Search {
        private let old: [ResolvedField]
        private let new: [ResolvedField]
        private(set) var partners: [Int?]
        private(set) var taken: [Bool]

        init(old: [ResolvedField], new: [ResolvedField]) {
            self.old = old
            self.new = new
            partners = Array(repeating: nil, count: new.count)
            taken = Array(repeating: false, count: old.count)
        }

        /// Whether both versions have a field without partner.
        var isOpen: Bool { partners.contains { $0 == nil } && taken.contains(false) }

        mutating func byWireName(_ names: WireNames) {
            var names = names
            for (index, field) in new.enumerated() {
                if let found = names.index(of: field.wireName, near: index) { pair(index, found) }
            }
        }

        mutating func byOtherNames() {
            pairAll(by: \.oldWireName, with: { $0.field.renamedFrom.map(\.value) })
            pairAll(by: \.formerNames, with: { [$0.wireName] })
            pairAll(by: \.contractName, with: { [$0.name] })
        }

        /// Pairs by the names of old fields that are free, and those that a new field goes by.
        private mutating func pairAll(
            by names: (ResolvedField) -> [String], with wanted: (ResolvedField) -> [String]
        ) {
            var places: [String: [Int]] = [:]
            for (index, field) in old.enumerated() where !taken[index] {
                for name in names(field) { places[name, default: []].append(index) }
            }
            for (index, field) in new.enumerated() where partners[index] == nil {
                let found = wanted(field).flatMap { places[$0] ?? [] }.filter { !taken[$0] }.min()
                if let found { pair(index, found) }
            }
        }

        private mutating func pair(_ index: Int, _ found: Int) {
            guard partners[index] == nil, !taken[found] else { return }
            partners[index] = found
            taken[found] = true
        }
    }
}

extension ResolvedField {
    fileprivate var oldWireName: [String] { [wireName] }
    fileprivate var formerNames: [String] { field.renamedFrom.map(\.value) }
    fileprivate var contractName: [String] { [name] }
}
