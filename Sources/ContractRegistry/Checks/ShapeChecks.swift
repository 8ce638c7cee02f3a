import ContractModel
import Diagnostics

/// Walks every type of a contract that was written in it, and checks each shape where it is declared.
struct ShapeChecks {
    let contract: ResolvedContract
    private var diagnostics = Diagnostics()
    /// In a contract, the types of domains are checked with the domain; in a snapshot everything is its own.
    private let origin: String?

    init(contract: ResolvedContract, domain: String? = nil) {
        self.contract = contract
        origin = domain
    }

    consuming func checkAll(_ output: inout Diagnostics) {
        check(contract.payload)
        for type in contract.types where contract.isRelease || type.origin == origin { check(type.spec) }
        output.append(contentsOf: diagnostics)
    }

    private mutating func check(_ spec: ResolvedSpec) {
        if let const = spec.const { checkLiteral(const, spec, "const") }
        LimitCheck(spec: spec).check(into: &diagnostics)
        switch spec.shape {
        case .record(let record): check(record)
        case .list(let element), .map(let element): check(element)
        case .tuple(let items): for item in items { check(item) }
        case .enumeration(let enumeration): EnumerationCheck(enumeration: enumeration).check(into: &diagnostics)
        case .union(let union): check(union)
        case .oneOf(let union):
            OneOfCheck(union: union, contract: contract).check(at: spec.range, into: &diagnostics)
            for variant in union.variants { if let spec = variant.spec { check(spec) } }
        case .scalar, .named, .unresolved: break
        }
    }

    private mutating func check(_ record: ResolvedRecord) {
        WireNameCheck(record: record).check(into: &diagnostics)
        InvariantCheck(record: record, contract: contract).check(into: &diagnostics)
        for field in record.fields where field.includedFrom == nil || contract.isRelease {
            if let value = field.field.default { checkLiteral(value, field.spec, "default") }
            check(field.spec)
        }
        if let additional = record.additional { check(additional) }
    }

    private mutating func check(_ union: ResolvedUnion) {
        UnionCheck(union: union, contract: contract).check(into: &diagnostics)
        for variant in union.variants { if let spec = variant.spec { check(spec) } }
    }

    private mutating func checkLiteral(_ literal: Literal, _ spec: ResolvedSpec, _ key: String) {
        guard let fault = LiteralFit(contract: contract).fault(of: literal, as: spec) else { return }
        diagnostics.error(
            "literal-unfit", "this `\(key)` \(fault.message)", at: fault.range,
            help: "write a value that a payload could hold here")
    }
}
