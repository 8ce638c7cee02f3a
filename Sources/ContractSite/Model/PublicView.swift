import ContractModel
package import ContractRegistry

/// A registry as it may be shown to everybody: only what is marked `public`, before anything is made or indexed of it.
///
/// A field counts as internal unless it says otherwise, also inside of one that is public. Of an event only its name, texts, versions
/// and public fields are left: no examples, owners, producers, readers, links, teams or waivers, which are nobody's business
/// outside.
package enum PublicView {
    package static func of(_ registry: ResolvedRegistry) -> ResolvedRegistry {
        var view = registry
        view.teams = []
        view.consumers = []
        view.waivers = []
        view.events = registry.events.compactMap(event)
        let shown = Set(view.events.map(\.name))
        for index in view.events.indices {
            for place in view.events[index].working.indices { hideRelations(&view.events[index].working[place], shown) }
            for place in view.events[index].releases.indices {
                hideRelations(&view.events[index].releases[place], shown)
            }
        }
        let domains = Set(shown.map(\.domain))
        let entities = Set(view.events.flatMap { event in event.versions.flatMap(entityNames) })
        view.domains = registry.domains.filter { domains.contains($0.name) }.map { domain in
            var view = domain
            view.owner = nil
            view.types = []
            view.entities.removeAll { !entities.contains(SiteModel.fullName($0.name.value, in: domain.name)) }
            return view
        }
        return view
    }

    /// What a version speaks of.
    private static func entityNames(of contract: ResolvedContract) -> [String] {
        let named =
            contract.contract.relations.compactMap(\.entity?.value)
            + [contract.contract.entity?.type.value].compactMap(\.self)
        return named.map { SiteModel.fullName($0, in: contract.name.domain) }
    }

    private static func event(_ event: ResolvedEvent) -> ResolvedEvent? {
        var view = event
        view.working = event.working.map(contract).filter { !$0.payload.fields.isEmpty }
        view.releases = event.releases.map(contract).filter { !$0.payload.fields.isEmpty }
        // The names of former fields that everybody saw stay reserved.
        let known = Set((view.working + view.releases).flatMap(\.payload.fields).map(\.name))
        func reserve(_ contracts: inout [ResolvedContract], as written: [ResolvedContract]) {
            for index in contracts.indices {
                let same = written.first { $0.version == contracts[index].version }
                contracts[index].payload.reserved = same?.payload.reserved.filter { known.contains($0.value) } ?? []
            }
        }
        reserve(&view.working, as: event.working)
        reserve(&view.releases, as: event.releases)
        return view.working.isEmpty && view.releases.isEmpty ? nil : view
    }

    private static func contract(_ contract: ResolvedContract) -> ResolvedContract {
        var view = contract
        view.owner = nil
        view.exampleFiles = []
        // Twice: a condition is left where all its fields are, and those of named types are known after the first time.
        for _ in 0..<2 {
            let known = view
            view.payload = record(known.payload, in: known)
            for index in view.types.indices { view.types[index].spec = spec(known.types[index].spec, in: known) }
        }
        let payload = view.payload
        func isShown(_ path: Located<FieldPath>) -> Bool { view.lookup(path.value, in: payload).exists }
        var written = contract.contract
        written.examples = []
        written.counterexamples = []
        written.producers = []
        written.owner = nil
        written.links = []
        written.tags = []
        written.allow = []
        written.upcast = nil
        // What is shown is resolved; as written it has everything.
        written.payload = Record(range: written.payload.range)
        written.types = []
        written.entity = written.entity.flatMap { $0.key.allSatisfy(isShown) ? $0 : nil }
        written.occurredAt = written.occurredAt.flatMap { isShown($0) ? $0 : nil }
        written.idempotencyKey = written.idempotencyKey.allSatisfy(isShown) ? written.idempotencyKey : []
        written.relations = written.relations.filter { relation in
            relation.by.allSatisfy(isShown) && relation.filter.map { isShown($0.field) } ?? true
        }
        view.contract = written
        return view
    }

    private static func hideRelations(_ contract: inout ResolvedContract, _ shown: Set<EventName>) {
        contract.contract.relations.removeAll { relation in relation.event.map { !shown.contains($0.value) } ?? false }
        if let replacement = contract.contract.deprecated?.replacedBy?.value,
            !shown.contains(where: { replacement == "\($0)" })
        {
            contract.contract.deprecated?.replacedBy = nil
        }
    }

    private static func record(_ record: ResolvedRecord, in contract: ResolvedContract) -> ResolvedRecord {
        var view = record
        view.fields = record.fields.filter { $0.sensitivity == .public }.map { field in
            var field = field
            field.spec = spec(field.spec, in: contract)
            field.field.includedFrom = nil
            return field
        }
        let names = Set(view.fields.map(\.name))
        for index in view.fields.indices {
            guard let other = view.fields[index].field.deprecated?.replacedBy?.value, !names.contains(other) else {
                continue
            }
            view.fields[index].field.deprecated?.replacedBy = nil
        }
        view.additional = nil
        view.reserved = []
        view.invariants = record.invariants.filter { invariant in
            invariant.paths.allSatisfy { contract.lookup($0.value, in: view).exists }
        }
        return view
    }

    private static func spec(_ spec: ResolvedSpec, in contract: ResolvedContract) -> ResolvedSpec {
        var view = spec
        view.shape = shape(spec.shape, in: contract)
        return view
    }

    private static func shape(_ shape: ResolvedShape, in contract: ResolvedContract) -> ResolvedShape {
        func variants(_ variants: [ResolvedVariant]) -> [ResolvedVariant] {
            variants.map { variant in
                var variant = variant
                variant.spec = variant.spec.map { spec($0, in: contract) }
                return variant
            }
        }
        switch shape {
        case .record(let record): return .record(self.record(record, in: contract))
        case .list(let item): return .list(spec(item, in: contract))
        case .map(let item): return .map(spec(item, in: contract))
        case .tuple(let items): return .tuple(items.map { spec($0, in: contract) })
        case .union(var union):
            union.variants = variants(union.variants)
            return .union(union)
        case .oneOf(var union):
            union.variants = variants(union.variants)
            return .oneOf(union)
        case .scalar, .enumeration, .named, .unresolved: return shape
        }
    }
}

extension Invariant {
    /// The fields that it speaks of.
    fileprivate var paths: [Located<FieldPath>] {
        switch rule {
        case .require(let condition, let paths), .forbid(let condition, let paths): [condition.field] + paths
        case .together(let paths), .exactlyOneOf(let paths), .atLeastOneOf(let paths), .equalLength(let paths): paths
        case .compare(let left, _, let right): [left, right]
        }
    }
}
