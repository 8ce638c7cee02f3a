import ContractModel
import ContractRegistry
import DeedRuntime
import PayloadValidation
import Synchronization

/// The run-time validator of one scalar type: what it says is what every decision about the type must agree with.
final class ScalarJudge: Sendable {
    /// The table of the type; types with the same text have the same values.
    let text: String
    /// Made when a value is first judged: most types are compared by their texts alone.
    private let table = Mutex<ContractTable?>(nil)

    init(_ spec: ResolvedSpec, of contract: ResolvedContract) {
        text = TableEncoder.encode(spec, of: contract)
    }

    /// Whether a side takes the value.
    func accepts(_ value: JSONValue, as role: Role) -> Bool { broken(by: value, as: role).isEmpty }

    /// The rules that a value breaks.
    func broken(by value: JSONValue, as role: Role) -> Set<Violation.Rule> {
        // A list of one item, since a table's root is no scalar of its own.
        guard let table = readTable() else { return [.table] }
        return Set(table.violations(in: Array("[\(value)]".utf8), as: role).map(\.rule))
    }

    private func readTable() -> ContractTable? {
        table.withLock { table in
            if table == nil { table = try? ContractTable(text: text) }
            return table
        }
    }
}
