extension Timestamp {
    /// A moment of UTC by seconds since 1970; nil beyond the years 0 to 9999.
    public init?(unixSeconds: Int64) {
        self.init(secondsSinceEpoch: unixSeconds)
    }

    /// A moment of UTC by milliseconds since 1970; nil beyond the years 0 to 9999.
    public init?(unixMillis: Int64) {
        let (seconds, rest) = Self.divide(unixMillis, by: 1_000)
        self.init(secondsSinceEpoch: seconds, nanoseconds: Int(rest) * 1_000_000)
    }

    /// A moment of UTC by microseconds since 1970; nil beyond the years 0 to 9999.
    public init?(unixMicros: Int64) {
        let (seconds, rest) = Self.divide(unixMicros, by: 1_000_000)
        self.init(secondsSinceEpoch: seconds, nanoseconds: Int(rest) * 1_000)
    }

    /// Seconds since 1970, rounded down.
    public var unixSeconds: Int64 { secondsSinceEpoch }

    /// Milliseconds since 1970, rounded down.
    public var unixMillis: Int64 { secondsSinceEpoch * 1_000 + Int64(nanoseconds / 1_000_000) }

    /// Microseconds since 1970, rounded down.
    public var unixMicros: Int64 { secondsSinceEpoch * 1_000_000 + Int64(nanoseconds / 1_000) }
}
