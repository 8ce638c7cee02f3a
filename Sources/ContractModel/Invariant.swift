package import Diagnostics

/// A condition between the fields of one record.
package struct Invariant: Sendable {
    package enum Severity: String, Sendable, Hashable, CaseIterable { case reject, warn }

    package enum Comparison: String, Sendable, Hashable, CaseIterable {
        case less = "<"
        case lessOrEqual = "<="
        case equal = "=="
        case notEqual = "!="
        case greaterOrEqual = ">="
        case greater = ">"
    }

    package struct Condition: Sendable {
        package enum Test: Sendable {
            case `is`(Literal)
            case `in`([Literal])
            case not(Literal)
            case present
            case absent
        }

        package var field: Located<FieldPath>
        package var test: Test

        package init(field: Located<FieldPath>, test: Test) {
            self.field = field
            self.test = test
        }
    }

    package enum Rule: Sendable {
        case require(when: Condition, [Located<FieldPath>])
        case forbid(when: Condition, [Located<FieldPath>])
        case together([Located<FieldPath>])
        case exactlyOneOf([Located<FieldPath>])
        case atLeastOneOf([Located<FieldPath>])
        case compare(Located<FieldPath>, Comparison, Located<FieldPath>)
        case equalLength([Located<FieldPath>])
    }

    package var id: Located<String>
    package var severity: Severity
    package var rule: Rule
    package var doc: Located<String>?
    package var range: SourceRange

    package init(id: Located<String>, severity: Severity = .reject, rule: Rule, range: SourceRange) {
        self.id = id
        self.severity = severity
        self.rule = rule
        self.range = range
    }
}
