import ContractRegistry
import DeedRuntime

/// The reader's validator for one place.
struct ReaderJudge {
    private let table: ContractTable?

    init(_ spec: ResolvedSpec, of contract: ResolvedContract) {
        // A list of one item, since a table's root is no scalar of its own.
        table = try? ContractTable(text: TableEncoder.encode(spec, of: contract))
    }

    /// The rules that a value violates, each once.
    func refusals(of value: JSONValue) -> [Violation.Rule] {
        guard let table else { return [] }
        var rules: [Violation.Rule] = []
        for violation in table.violations(in: Array("[\(value)]".utf8), as: .consumer)
        where !violation.isWarning && violation.rule != .table && !rules.contains(violation.rule) {
            rules.append(violation.rule)
        }
        return rules
    }
}
