import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics

/// Whether defaults and constants keep the limits of their types. That they have the right shape is known.
struct LiteralCheck {
    /// Those of a type that is used twice are checked once.
    private var seen: Set<SourceRange> = []

    mutating func check(_ contract: ResolvedContract) -> Diagnostics {
        var found = Diagnostics()
        check(contract.payload, contract, &found)
        for type in contract.types { check(type.spec, contract, &found) }
        return found
    }

    private mutating func check(_ record: ResolvedRecord, _ contract: ResolvedContract, _ found: inout Diagnostics) {
        for field in record.fields {
            if let value = field.field.default { check(value, "default", field.spec, contract, &found) }
            check(field.spec, contract, &found)
        }
        if let additional = record.additional { check(additional, contract, &found) }
    }

    private mutating func check(_ spec: ResolvedSpec, _ contract: ResolvedContract, _ found: inout Diagnostics) {
        if let const = spec.const {
            var type = spec
            type.const = nil
            check(const, "const", type, contract, &found)
        }
        switch spec.shape {
        case .record(let record): check(record, contract, &found)
        case .list(let item), .map(let item): check(item, contract, &found)
        case .tuple(let items): for item in items { check(item, contract, &found) }
        case .union(let union): check(union.variants, contract, &found)
        case .oneOf(let union): check(union.variants, contract, &found)
        case .scalar, .enumeration, .named, .unresolved: break
        }
    }

    private mutating func check(
        _ variants: [ResolvedVariant], _ contract: ResolvedContract, _ found: inout Diagnostics
    ) {
        for variant in variants { if let spec = variant.spec { check(spec, contract, &found) } }
    }

    private mutating func check(
        _ literal: Literal, _ key: String, _ spec: ResolvedSpec, _ contract: ResolvedContract,
        _ found: inout Diagnostics
    ) {
        guard seen.insert(literal.range).inserted, contract.hasShape(literal, of: spec) else { return }
        // A list of one item, since a table's root is no scalar of its own.
        guard let table = try? ContractTable(text: TableEncoder.encode(spec, of: contract)) else { return }
        let violations = table.violations(in: Array("[\(literal.json)]".utf8), as: .producer)
        for violation in violations where violation.rule != .table {
            let place = literal.range(at: String(violation.pointer.dropFirst(2)))
            found.error(
                RuleID("\(key)-invalid"), "this `\(key)` violates `\(violation.rule.rawValue)`: \(violation.message)",
                at: place, help: "write a value that a payload could hold here, or loosen the type")
        }
    }
}
