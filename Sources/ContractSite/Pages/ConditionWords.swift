import ContractModel
import ContractRegistry

/// Conditions between fields, as sentences.
enum ConditionWords {
    static func words(for rule: Invariant.Rule) -> HTML {
        switch rule {
        case .require(let condition, let paths): when(condition) + names(paths) + HTML(" must be there")
        case .forbid(let condition, let paths): when(condition) + names(paths) + HTML(" must not be there")
        case .together(let paths): names(paths) + HTML(" are there together or not at all")
        case .exactlyOneOf(let paths): HTML("exactly one is there of ") + names(paths)
        case .atLeastOneOf(let paths): HTML("at least one is there of ") + names(paths)
        case .compare(let left, let comparison, let right):
            .code(left.value.description) + HTML(" \(words(for: comparison)) ") + .code(right.value.description)
        case .equalLength(let paths): names(paths) + HTML(" are of equal length")
        }
    }

    private static func when(_ condition: Invariant.Condition) -> HTML {
        let field = HTML("where ") + .code(condition.field.value.description)
        return switch condition.test {
        case .present: field + HTML(" is there, ")
        case .absent: field + HTML(" is not there, ")
        case .is(let literal): field + HTML(" is ") + .code(literal.json) + HTML(", ")
        case .not(let literal): field + HTML(" is not ") + .code(literal.json) + HTML(", ")
        case .in(let literals):
            field + HTML(" is one of ") + .code(literals.map(\.json).joined(separator: ", ")) + HTML(", ")
        }
    }

    private static func names(_ paths: [Located<FieldPath>]) -> HTML {
        .joined(paths.map { .code($0.value.description) }, by: ", ")
    }

    private static func words(for comparison: Invariant.Comparison) -> String {
        switch comparison {
        case .less: "is less than"
        case .lessOrEqual: "is at most"
        case .equal: "equals"
        case .notEqual: "differs from"
        case .greaterOrEqual: "is at least"
        case .greater: "is more than"
        }
    }
}
