import ContractModel
import DeedRuntime
import Diagnostics

/// Whether the patterns that contracts and domains state are I-Regexp.
struct PatternCheck {
    private(set) var diagnostics = Diagnostics()
    /// Patterns that were found right; making one of them again would cost more than all the rest.
    private var known: Set<String> = []

    mutating func check(_ contract: Contract) {
        check(contract.payload)
        check(contract.types)
    }

    mutating func check(_ types: [NamedType]) {
        for type in types { check(type.spec) }
    }

    private mutating func check(_ record: Record) {
        for field in record.fields { check(field.type) }
        if let additional = record.additional { check(additional) }
    }

    private mutating func check(_ spec: TypeSpec) {
        for limit in spec.limits.entries where limit.kind == .pattern || limit.kind == .keyPattern { check(limit) }
        switch spec.kind {
        case .record(let record): check(record)
        case .list(let item), .map(let item): check(item)
        case .tuple(let items): for item in items { check(item) }
        case .union(let union): for variant in union.variants { if let type = variant.type { check(type) } }
        case .oneOf(let union): for variant in union.variants { if let type = variant.type { check(type) } }
        case .scalar, .enumeration, .named, .unresolved: break
        }
    }

    private mutating func check(_ limit: Limit) {
        guard case .text(let pattern) = limit.value, !known.contains(pattern) else { return }
        do {
            _ = try Pattern(pattern)
            known.insert(pattern)
        } catch {
            let rewrite = error.rewrite(of: pattern).map { "write `\($0)`" }
            diagnostics.error(
                "pattern-syntax", "`\(pattern)` is not a pattern: \(error.message)", at: limit.range,
                help: rewrite ?? "patterns are I-Regexp (RFC 9485), matched against the whole text")
        }
    }
}
