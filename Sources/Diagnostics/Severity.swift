/// How much a finding matters. `off` is only a setting: a diagnostic never carries it.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case off, note, warning, error

    private var rank: Int {
        switch self {
        case .off: 0
        case .note: 1
        case .warning: 2
        case .error: 3
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
