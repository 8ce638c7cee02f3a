public import Diagnostics

/// A value and where it was written.
public struct Located<Value> {
    public var value: Value
    public var range: SourceRange

    /// Inlined, because reading contracts makes them by the hundred thousand.
    @inlinable @inline(__always)
    public init(_ value: Value, at range: SourceRange) {
        self.value = value
        self.range = range
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
