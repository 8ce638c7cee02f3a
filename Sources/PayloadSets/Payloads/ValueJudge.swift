import ContractRegistry
import DeedRuntime

/// Whether a writer may write values of one type.
struct ValueJudge {
    private let table: ContractTable?

    init(_ spec: ResolvedSpec, of contract: ResolvedContract) {
        table = try? ContractTable(text: TableEncoder.encode(spec, of: contract))
    }

    func accepts(_ value: JSONValue) -> Bool {
        guard let table else { return false }
        return table.violations(in: Array("[\(value)]".utf8), as: .producer).allSatisfy(\.isWarning)
    }
}
