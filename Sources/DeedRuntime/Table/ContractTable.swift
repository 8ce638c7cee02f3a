/// A contract as the engine reads it.
public struct ContractTable: Sendable {
    let text: String

    /// A table of generated code.
    public init(_ text: StaticString) { self.text = text.description }
}
