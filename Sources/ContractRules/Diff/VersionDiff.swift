package import ContractRegistry
package import PayloadSets

/// All facts about two versions of an event, aligned once. Checker, changelog, documentation and upcasts read the same.
package struct VersionDiff: Sendable {
    package private(set) var changes: [Change]
    /// How the named types that are compared are reached.
    package private(set) var uses: [ContextUse]

    package init(old: ResolvedContract, new: ResolvedContract) {
        var walk = DiffWalk(old: old, new: new)
        walk.run()
        changes = walk.changes + RecursionDiff(old: old, new: new).changes
        uses = walk.uses
        changes += EventDiff(old: old, new: new).changes
    }
}
