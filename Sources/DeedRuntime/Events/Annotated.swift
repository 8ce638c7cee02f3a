/// A row together with what is wrong with it: nothing is thrown away, so that filtering can be the last step.
public struct Annotated<Value: Sendable>: Sendable {
    /// The bytes as they came.
    public var row: [UInt8]
    /// What could be made of them; nil after a structural violation.
    public var value: Value?
    public var violations: [Violation]

    public init(row: [UInt8], value: Value?, violations: [Violation]) {
        self.row = row
        self.value = value
        self.violations = violations
    }

    /// Whether nothing is wrong but perhaps for warnings.
    public var isValid: Bool { value != nil && violations.allSatisfy(\.isWarning) }
}
