/// Why bytes could not be decoded: everything that is wrong with them, not only the first.
public struct ContractDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
    public var violations: [Violation]

    public init(_ violations: [Violation]) { self.violations = violations }

    public var description: String { violations.map(\.description).joined(separator: "\n") }
}
