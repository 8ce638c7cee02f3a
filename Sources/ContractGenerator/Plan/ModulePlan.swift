import ContractModel
import ContractRegistry

/// All the Swift that one target gets, before it is laid out: types with their final names.
struct ModulePlan: Sendable {
    /// One major version of an event.
    struct Version: Sendable {
        var contract: ResolvedContract
        var payload: DeclarationID

        var major: Int { contract.version.major }
    }

    struct Event: Sendable {
        var name: EventName
        /// Of the enum that holds the versions.
        var swiftName: String
        var versions: [Version]
    }

    private(set) var events: [Event] = []
    /// Where each event stands among them.
    private var places: [EventName: Int] = [:]
    var declarations: [Declaration] = []
    /// The types that stand in the index, by name.
    var shared: [DeclarationID] = []
    var nested: [DeclarationID: [DeclarationID]] = [:]
    /// The payloads that get code of their own for reading them.
    var specialised: Set<DeclarationID> = []
    /// The records that can be read where they lie.
    var viewed: Set<DeclarationID> = []

    subscript(id: DeclarationID) -> Declaration {
        get { declarations[id.index] }
        set { declarations[id.index] = newValue }
    }

    var all: [DeclarationID] { declarations.indices.map(DeclarationID.init(index:)) }

    /// `OrderPlaced.V2.Channel`: how a type is named from anywhere.
    func path(of id: DeclarationID) -> String {
        let declaration = self[id]
        let name = declaration.name.escapedIdentifier
        switch declaration.scope {
        case .index: return name
        case .event(let event): return (swiftName(of: event) ?? "") + "." + name
        case .type(let outer): return path(of: outer) + "." + name
        }
    }

    func swiftName(of event: EventName) -> String? { self.event(event)?.swiftName.escapedIdentifier }

    func event(_ name: EventName) -> Event? { places[name].map { events[$0] } }

    mutating func add(_ event: Event) {
        places[event.name] = events.count
        events.append(event)
    }

    /// Gives each event the name of its enum, in their order; further names are of no event.
    mutating func nameEvents(_ names: [String]) {
        for (index, name) in zip(events.indices, names) { events[index].swiftName = name }
    }

    /// The types from the outermost one to `id`.
    func chain(to id: DeclarationID) -> [DeclarationID] {
        if case .type(let outer) = self[id].scope { chain(to: outer) + [id] } else { [id] }
    }

    /// A type and all types in it, outer ones first.
    func tree(_ id: DeclarationID) -> [DeclarationID] { [id] + (nested[id] ?? []).flatMap(tree) }
}
