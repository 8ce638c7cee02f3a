extension Timestamp {
    /// How fine a moment is.
    public enum Precision: String, Sendable, Hashable, CaseIterable, Comparable {
        case seconds
        case millis
        case micros
        case nanos

        /// How many nanoseconds are one unit.
        public var nanoseconds: Int {
            switch self {
            case .seconds: 1_000_000_000
            case .millis: 1_000_000
            case .micros: 1_000
            case .nanos: 1
            }
        }

        /// The coarser one first.
        public static func < (one: Precision, other: Precision) -> Bool { one.nanoseconds > other.nanoseconds }
    }

    /// The coarsest precision that holds the moment.
    public var precision: Precision {
        Precision.allCases.first { nanoseconds % $0.nanoseconds == 0 } ?? .nanos
    }

    /// The moment rounded down to a precision, and written with as many digits of the fraction as that takes.
    public func truncated(to precision: Precision) -> Timestamp {
        let rest = nanoseconds % precision.nanoseconds
        let digits = precision == .seconds ? 0 : precision == .millis ? 3 : precision == .micros ? 6 : 9
        return Timestamp(
            seconds: secondsSinceEpoch, nanoseconds: Int(storedNanoseconds) - rest, offset: offsetMinutes,
            fractionDigits: digits)
    }
}
