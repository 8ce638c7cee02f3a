#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the file system refused: the operation, the path and the system's own words. Mistakes in contracts are
/// diagnostics; this is what ends a run.
package struct RegistryError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Operation: String, Sendable, Hashable {
        case read, list, inspect, write, create, rename, remove, lock, synchronise
    }

    package var operation: Operation
    package var path: String
    /// Lowercase, no full stop.
    package var cause: String

    package init(_ operation: Operation, _ path: String, cause: String) {
        self.operation = operation
        self.path = path
        self.cause = cause
    }

    /// Takes the cause from an `errno` value.
    package init(_ operation: Operation, _ path: String, errno code: Int32) {
        let text = strerror(code).map { String(cString: $0) } ?? "error \(code)"
        self.init(operation, path, cause: text.prefix(1).lowercased() + text.dropFirst())
    }

    package var description: String { "cannot \(operation.rawValue) `\(path)`: \(cause)" }
}
