/// How much a finding matters. `off` is only a setting: a diagnostic never carries it.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case off, note, warning, error

    private var rank: Int {
        switch self {
        case .off: 0
        case .note: 1
        case .warning: 2
        case .error: 3
        }
    }

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
