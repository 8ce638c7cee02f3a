public import Diagnostics

/// A condition between the fields of one record.
public struct Invariant: Sendable {
    public enum Severity: String, Sendable, Hashable, CaseIterable { case reject, warn }

    public enum Comparison: String, Sendable, Hashable, CaseIterable {
        case less = "<"
        case lessOrEqual = "<="
        case equal = "=="
        case notEqual = "!="
        case greaterOrEqual = ">="
        case greater = ">"
    }

    public struct Condition: Sendable {
        public enum Test: Sendable {
            case `is`(Literal)
            case `in`([Literal])
            case not(Literal)
            case present
            case absent
        }

        public var field: Located<FieldPath>
        public var test: Test

        public init(field: Located<FieldPath>, test: Test) {
            self.field = field
            self.test = test
        }
    }

    public enum Rule: Sendable {
        case require(when: Condition, [Located<FieldPath>])
        case forbid(when: Condition, [Located<FieldPath>])
        case together([Located<FieldPath>])
        case exactlyOneOf([Located<FieldPath>])
        case atLeastOneOf([Located<FieldPath>])
        case compare(Located<FieldPath>, Comparison, Located<FieldPath>)
        case equalLength([Located<FieldPath>])
    }

    public var id: Located<String>
    public var severity: Severity
    public var rule: Rule
    public var doc: Located<String>?
    public var range: SourceRange

    public init(id: Located<String>, severity: Severity = .reject, rule: Rule, range: SourceRange) {
        self.id = id
        self.severity = severity
        self.rule = rule
        self.range = range
    }
}
