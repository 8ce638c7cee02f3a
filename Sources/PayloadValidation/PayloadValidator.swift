package import ContractRegistry
package import DeedRuntime

/// Judges payloads by a contract without generated code, on the engine that generated code uses.
package struct PayloadValidator: Sendable {
    package let table: ContractTable

    /// - Throws: where the contract holds what no table can say, such as a pattern that is none; `check` tells where.
    package init(_ contract: ResolvedContract) throws(TableError) {
        table = try ContractTable(text: TableEncoder.encode(contract))
    }

    /// Everything that is wrong with a payload.
    package func validate(
        _ payload: [UInt8], as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        table.violations(in: payload, as: role, limits: limits)
    }
}
