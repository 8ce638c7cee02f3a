/// How much JSON is read before it is refused.
public struct JSONLimits: Sendable, Hashable {
    /// How deep arrays and objects may be nested; a scalar has depth 0.
    public var maxDepth: Int
    /// How many bytes one text may have.
    public var maxBytes: Int
    /// How many violations of one payload are listed; what is wrong beyond them is not looked for.
    public var maxViolations: Int

    /// Limits; the defaults are 256 levels, 64 MiB and 10,000 violations.
    ///
    /// Depth costs stack, about 300 bytes a level.
    public init(maxDepth: Int = 256, maxBytes: Int = 64 << 20, maxViolations: Int = 10_000) {
        self.maxDepth = maxDepth
        self.maxBytes = maxBytes
        self.maxViolations = maxViolations
    }
}
