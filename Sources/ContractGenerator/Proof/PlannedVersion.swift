import ContractModel
import ContractRegistry

/// The Swift of one version alone, and the ways in which code uses it.
struct PlannedVersion {
    let plan: ModulePlan
    private let payload: DeclarationID

    init?(_ contract: ResolvedContract, acronyms: [String]) {
        plan = ModulePlanner.plan(ContractSelection(contract), acronyms: acronyms)
        guard let payload = plan.events.first?.versions.first?.payload else { return nil }
        self.payload = payload
    }

    /// What a path leads to: the type that it ends in, and the property of which type that is.
    struct Place {
        var type: SwiftType
        var owner: DeclarationID?
        var property: PropertyPlan?
    }

    /// `nil` where a path of the contract leads nowhere.
    func place(_ path: FieldPath) -> Place? {
        var place = Place(type: .declared(payload))
        for step in path.components {
            guard let next = next(step, in: place.type) else { return nil }
            place = next
        }
        return place
    }

    /// The parts of a record, or of a tuple.
    func record(_ id: DeclarationID) -> (record: RecordPlan, isTuple: Bool)? {
        switch plan[id].kind {
        case .record(let record): (record, false)
        case .tuple(let record): (record, true)
        case .nominal, .enumeration, .union: nil
        }
    }

    private func next(_ step: String, in type: SwiftType) -> Place? {
        switch type {
        case .optional(let inner), .presence(let inner): return next(step, in: inner)
        case .list(let item), .map(let item): return step == FieldPath.every ? Place(type: item) : nil
        case .scalar: return nil
        case .declared(let id): return next(step, inDeclared: id)
        }
    }

    private func next(_ step: String, inDeclared id: DeclarationID) -> Place? {
        switch plan[id].kind {
        case .record(let record), .tuple(let record):
            let found = record.properties.first { $0.request == step }
            return found.map { Place(type: $0.type, owner: id, property: $0) }
        case .union(let union):
            return union.variants.first { $0.request == step }?.payload.map { Place(type: $0.type) }
        case .nominal, .enumeration: return nil
        }
    }
}

extension ContractSelection {
    /// One version and nothing else.
    init(_ contract: ResolvedContract) {
        self.init(events: [Event(name: contract.name, versions: [contract])])
    }
}
