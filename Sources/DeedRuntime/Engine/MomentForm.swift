/// How a timestamp travels; the raw values are what a tape keeps.
enum MomentForm: UInt16 {
    case text, unixSeconds, unixMillis, unixMicros

    /// The moment that a number stands for; nil for ``text`` and beyond the years 0 to 9999.
    func moment(_ value: Int64) -> Timestamp? {
        switch self {
        case .text: nil
        case .unixSeconds: Timestamp(unixSeconds: value)
        case .unixMillis: Timestamp(unixMillis: value)
        case .unixMicros: Timestamp(unixMicros: value)
        }
    }
}
