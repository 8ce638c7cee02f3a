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

    var events: [Event] = []
    var declarations: [Declaration] = []
    /// The types that stand in the index, by name.
    var shared: [DeclarationID] = []
    var nested: [DeclarationID: [DeclarationID]] = [:]

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

    func swiftName(of event: EventName) -> String? {
        events.first { $0.name == event }?.swiftName.escapedIdentifier
    }

    /// The types from the outermost one to `id`.
    func chain(to id: DeclarationID) -> [DeclarationID] {
        if case .type(let outer) = self[id].scope { chain(to: outer) + [id] } else { [id] }
    }

    /// A type and all types in it, outer ones first.
    func tree(_ id: DeclarationID) -> [DeclarationID] { [id] + (nested[id] ?? []).flatMap(tree) }
}
