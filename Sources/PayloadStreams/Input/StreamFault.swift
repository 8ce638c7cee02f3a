/// Why a stream of rows ends before its time.
package struct StreamFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// For people: lowercase, no full stop, with the name of the file.
    package let description: String

    package init(_ description: String) { self.description = description }
}
