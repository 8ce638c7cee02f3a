import ContractModel
import ContractRegistry

/// Plans the Swift of one target: the types of all its contracts, first with their contents, then with their names.
struct ModulePlanner {
    private var plan = ModulePlan()
    private var sharedTypes: [SharedTypes.Key: DeclarationID] = [:]
    /// What a named list or map of the index stands for.
    private var sharedAliases: [SharedTypes.Key: SwiftType] = [:]
    private let contracts: [ResolvedContract]
    private let sharing: SharedTypes

    /// - Parameters:
    ///   - specialised: the events that get code of their own, names or globs.
    ///   - viewed: the events that can be read where they lie, besides.
    static func plan(
        _ selection: ContractSelection, acronyms: [String], specialised: [String] = [], viewed: [String] = []
    ) -> ModulePlan {
        var planner = ModulePlanner(selection)
        planner.addSharedTypes()
        planner.addEvents(selection)
        Recursion.resolve(in: &planner.plan)
        ViewMarking.mark(&planner.plan, specialised: specialised, viewed: viewed)
        ModuleNaming.name(&planner.plan, acronyms: acronyms)
        return planner.plan
    }

    private init(_ selection: ContractSelection) {
        contracts = selection.events.flatMap(\.versions)
        sharing = SharedTypes(contracts)
    }

    private mutating func addSharedTypes() {
        for (_, use) in sharing.representatives.sorted(by: { $0.key < $1.key }) {
            var planner = TypePlanner(contract: contracts[use.contract], number: use.contract, payload: nil)
            _ = planner.type(use.type, in: &self)
        }
    }

    private mutating func addEvents(_ selection: ContractSelection) {
        var number = 0
        for event in selection.events {
            var versions: [ModulePlan.Version] = []
            for contract in event.versions {
                let scope = Declaration.Scope.event(event.name)
                let id = reserve("V\(contract.version.major)", scope, origin: nil)
                var planner = TypePlanner(contract: contract, number: number, payload: id)
                plan[id].kind = .record(planner.record(contract.payload, id, in: &self))
                plan[id].doc = contract.contract.summary?.value
                plan[id].deprecation = contract.contract.deprecated
                versions.append(ModulePlan.Version(contract: contract, payload: id))
                number += 1
            }
            plan.add(ModulePlan.Event(name: event.name, swiftName: event.name.name, versions: versions))
        }
    }
}

// MARK: What the planner of one contract needs
extension ModulePlanner {
    /// Adds a type whose content is still to come, so that it may refer to itself.
    mutating func reserve(_ request: String, _ scope: Declaration.Scope, origin: String?) -> DeclarationID {
        let id = DeclarationID(index: plan.declarations.count)
        plan.declarations.append(Declaration(request: request, origin: origin, scope: scope, kind: .nominal(.json)))
        switch scope {
        case .index: plan.shared.append(id)
        case .type(let outer): plan.nested[outer, default: []].append(id)
        case .event: break
        }
        return id
    }

    mutating func update(_ id: DeclarationID, _ change: (inout Declaration) -> Void) { change(&plan[id]) }

    /// The type of the index that `use` is, where it is one.
    func key(_ use: SharedTypes.Use) -> SharedTypes.Key? { sharing.key(use) }

    subscript(shared key: SharedTypes.Key) -> DeclarationID? {
        get { sharedTypes[key] }
        set { sharedTypes[key] = newValue }
    }

    subscript(alias key: SharedTypes.Key) -> SwiftType? {
        get { sharedAliases[key] }
        set { sharedAliases[key] = newValue }
    }
}
