import ContractModel
import ContractRegistry
import DeedRuntime

/// Times at the bounds of types and next to them, in several forms, and the first and the last that there are.
struct TimesNearby {
    /// The bounds.
    let texts: [String]

    var timestamps: [JSONValue] {
        let moments = texts.compactMap { Timestamp($0) }.flatMap { moment in
            Timestamp.Precision.allCases.flatMap { Self.neighbours(moment.inUTC.truncated(to: $0), $0) } + [
                moment.inUTC
            ]
        }
        let shifted = moments.compactMap {
            Timestamp(secondsSinceEpoch: $0.secondsSinceEpoch, nanoseconds: $0.nanoseconds, offsetMinutes: 60)
        }
        let edges = ["0000-01-01T00:00:00Z", "9999-12-31T23:59:60.999999999Z", "9999-12-31T23:59:60.999999Z"]
        let more = ["9999-12-31T23:59:60.999Z", "9999-12-31T23:59:60Z"]
        return ((moments + shifted).map(\.description) + edges + more).map { .string($0) }
    }

    /// The moment, one unit before and after it, and the leap second near it.
    private static func neighbours(_ moment: Timestamp, _ unit: Timestamp.Precision) -> [Timestamp] {
        let leap = moment.description.replacing(":59Z", with: ":60Z").replacing(":59.", with: ":60.")
        let found = [-1, 1].compactMap { sign -> Timestamp? in
            let nanoseconds = moment.nanoseconds + sign * unit.nanoseconds
            let carry = nanoseconds < 0 ? -1 : nanoseconds >= 1_000_000_000 ? 1 : 0
            return Timestamp(
                secondsSinceEpoch: moment.secondsSinceEpoch + Int64(carry),
                nanoseconds: nanoseconds - carry * 1_000_000_000)
        }
        return found + [moment] + [Timestamp(leap)].compactMap(\.self)
    }

    var dates: [JSONValue] {
        let days = texts.compactMap { CalendarDate($0)?.daysSinceEpoch }
        let near = days.flatMap { [$0 - 1, $0 + 1, $0] }.compactMap { CalendarDate(daysSinceEpoch: $0)?.description }
        return (near + ["0000-01-01", "9999-12-31"]).map { .string($0) }
    }

    var times: [JSONValue] {
        let edges = [
            "00:00:00+23:59", "23:59:59.999999999-23:59", "23:58:60.999999999-00:01", "00:00:00Z", "23:59:60Z",
        ]
        let near = texts.compactMap { TimeOfDay($0) }.flatMap { time in
            [0, 1, 999_999_999, max(0, time.nanosecond - 1), min(999_999_999, time.nanosecond + 1)].flatMap { nano in
                [time.second - 1, time.second, time.second + 1].compactMap {
                    TimeOfDay(
                        hour: time.hour, minute: time.minute, second: $0, nanosecond: nano,
                        offsetMinutes: time.offsetMinutes ?? 0)?.description
                }
            }
        }
        return (texts + near + edges).map { .string($0) }
    }

    /// The same durations with zeros before their first number.
    private var padded: [String] {
        texts.flatMap { text in
            let start = String(text.prefix { !$0.isNumber })
            return [1, 6, 9, 40].map { start + String(repeating: "0", count: $0) + text.dropFirst(start.count) }
        }
    }

    var durations: [JSONValue] {
        let near = texts.compactMap { ISODuration($0)?.nominalSeconds }.flatMap { [$0 - 1, $0 + 1] }
        let largest = Int.max
        let longest = "P\(largest)Y\(largest)M\(largest)DT\(largest)H\(largest)M\(largest)S"
        return (near.map { "PT\($0)S" } + texts + padded + ["PT0S", longest]).map { .string($0) }
    }
}

extension ScalarSamples {
    /// Times at the bounds of two types and next to them; none where the type is no time that travels as text.
    static func times(of domain: ScalarDomain, near other: ScalarDomain? = nil) -> [JSONValue] {
        guard let scalar = domain.scalar else { return [] }
        var limits = [domain.spec.limits]
        if let other, other.scalar == scalar { limits.insert(other.spec.limits, at: 0) }
        let near = TimesNearby(texts: limits.flatMap { [$0.text(.min), $0.text(.max)].compactMap(\.self) })
        return switch scalar {
        case .timestamp: near.timestamps
        case .date: near.dates
        case .time: near.times
        case .duration: near.durations
        default: []
        }
    }
}
