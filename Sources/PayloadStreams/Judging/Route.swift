import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

/// Where rows of one kind go: a version of a contract, or what is said instead of one.
final class Route: Sendable {
    /// As JSON.
    let event: String
    /// As JSON.
    let version: String
    let key: EventVersionKey
    let contract: ResolvedContract?
    let family: ResolvedEvent?
    let table: ContractTable?
    /// What is wrong with every row of this kind.
    let fault: Violation?
    /// What stands in the row between its number and its message where nothing is wrong.
    let words: [UInt8]

    init(_ key: EventVersionKey, _ contract: ResolvedContract?, of family: ResolvedEvent?, fault: Violation?) {
        self.key = key
        self.contract = contract
        self.family = family
        event = key.event.map(JSONOutput.quoted) ?? "null"
        version = key.version.map(JSONOutput.quoted) ?? "null"
        words = Array(",\"event\":\(event),\"version\":\(version)".utf8)
        (table, self.fault) = Self.table(contract, fault)
    }

    private static func table(_ contract: ResolvedContract?, _ fault: Violation?) -> (ContractTable?, Violation?) {
        guard let contract else { return (nil, fault) }
        do throws(TableError) {
            return (try PayloadValidator(contract).table, fault)
        } catch {
            let message = "the contract cannot be validated against: `deed check` tells why"
            return (nil, Violation(pointer: "", rule: .table, message: message, isStructural: true))
        }
    }
}

/// An event and its version as rows say them, or as far as they say them.
package struct EventVersionKey: Hashable, Sendable {
    /// Nil where no contract is known.
    package var event: String?
    package var version: String?
    /// The name on the wire of an event that is not known.
    package var unknownType: String?
}
