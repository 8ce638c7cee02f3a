/// How much JSON is read before it is refused.
public struct JSONLimits: Sendable, Hashable {
    /// How deep arrays and objects may be nested; a scalar has depth 0.
    public var maxDepth: Int
    /// How many bytes one text may have.
    public var maxBytes: Int

    /// Limits; the defaults are 256 levels and 64 MiB.
    ///
    /// Depth costs stack, about 300 bytes a level.
    public init(maxDepth: Int = 256, maxBytes: Int = 64 << 20) {
        self.maxDepth = maxDepth
        self.maxBytes = maxBytes
    }
}
