/// Why a text is no table.
public struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
    /// From 1; 0 where it is about no line.
    public var line: Int
    public var message: String

    public init(line: Int, _ message: String) {
        self.line = line
        self.message = message
    }

    public var description: String { line == 0 ? "table: \(message)" : "table, line \(line): \(message)" }
}
