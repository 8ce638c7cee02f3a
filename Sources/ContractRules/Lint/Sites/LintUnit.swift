import ContractModel
import ContractRegistry

/// Everything that is written in one contract or one domain, listed for the rules.
package struct LintUnit: Sendable {
    /// A place in a payload or in a named type. Paths are only made for findings that an `allow` entry may cover.
    struct Node: Sendable {
        /// `-1` for the payload and for named types.
        var parent: Int
        /// The step from the parent; the name for a named type.
        var component: String
    }

    /// `orders.order_placed`, or `orders` for a domain.
    package var subject: String
    package var domain: String
    /// `nil` for a domain.
    package var contract: ContractSite?
    package internal(set) var fields: [FieldSite] = []
    package internal(set) var records: [RecordSite] = []
    package internal(set) var specs: [SpecSite] = []
    package internal(set) var enums: [EnumSite] = []
    package internal(set) var types: [TypeSite] = []
    var nodes: [Node] = []
    /// Where the unit's own named types are used, by name.
    var uses: [String: [Int]] = [:]
    /// The shared types that it uses, `domain.Name`.
    package internal(set) var references: Set<String> = []

    /// Whether nothing in it may change any more, so that taste is no matter.
    package var isFrozen: Bool { contract?.status == .retired }

    package func siblings(of site: FieldSite) -> ArraySlice<FieldSite> { fields[records[site.record].fields] }
}

extension LintUnit {
    /// Every payload path that leads to a node, first uses first; a type that nothing uses gives `Name.field`.
    func paths(to node: Int) -> [FieldPath] {
        var visited: Set<String> = []
        return paths(to: node, visited: &visited).map(FieldPath.init(components:))
    }

    private func paths(to node: Int, visited: inout Set<String>) -> [[String]] {
        var suffix: [String] = []
        var current = node
        while nodes[current].parent >= 0 {
            suffix.insert(nodes[current].component, at: 0)
            current = nodes[current].parent
        }
        let root = nodes[current].component
        guard !root.isEmpty else { return [suffix] }
        guard visited.insert(root).inserted else { return [] }
        guard let uses = uses[root] else { return [[root] + suffix] }
        return uses.flatMap { paths(to: $0, visited: &visited) }.map { $0 + suffix }
    }
}
