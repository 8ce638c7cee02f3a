import ContractModel
import ContractRegistry
import DeedRuntime

/// Decisions between two types of times of the same kind, which are compared as moments, not as texts.
struct TemporalDecision {
    private let decision: ScalarDecision

    init(_ decision: ScalarDecision) { self.decision = decision }

    /// Nil where the two sides are no times of the same kind.
    var search: Search<JSONValue>? {
        let (writer, reader) = (decision.writer, decision.reader)
        guard let scalar = writer.scalar, scalar == reader.scalar else { return nil }
        switch (scalar, decision.constraint) {
        case (.timestamp, .limit(.precision)), (.timestamp, .limit(.zone)): return decided(samples)
        case (.timestamp, .limit(.min)), (.timestamp, .limit(.max)): return decided(timestamps + samples)
        case (.date, .limit): return decided(dates + samples)
        case (.time, .limit): return decided(times + samples)
        case (.duration, .limit): return decided(durations + samples)
        case (.timestamp, .type), (.date, .type), (.time, .type), (.duration, .type): return Search.none
        case (.timestamp, .const), (.date, .const), (.time, .const), (.duration, .const): return decided(samples)
        default: return nil
        }
    }

    /// The lowest and the highest value of the writer are among the candidates, so that they decide.
    private func decided(_ candidates: [JSONValue]) -> Search<JSONValue> {
        decision.first(candidates).map { .found($0) } ?? .none
    }

    private var samples: [JSONValue] { ScalarSamples.plain(of: decision.writer) }

    private var bounds: [String] {
        [decision.reader, decision.writer].flatMap { domain in
            [LimitKind.min, .max].compactMap { domain.spec.limits.text($0) }
        }
    }

    private var timestamps: [JSONValue] {
        let moments = bounds.compactMap { Timestamp($0) }.flatMap { moment in
            Timestamp.Precision.allCases.flatMap { Self.neighbours(moment.inUTC.truncated(to: $0), $0) } + [
                moment.inUTC
            ]
        }
        let edges = ["0000-01-01T00:00:00Z", "9999-12-31T23:59:60.999999999Z", "9999-12-31T23:59:60.999999Z"]
        let more = ["9999-12-31T23:59:60.999Z", "9999-12-31T23:59:60Z"]
        return (moments.map(\.description) + edges + more).map { .string($0) }
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

    private var dates: [JSONValue] {
        let days = bounds.compactMap { CalendarDate($0)?.daysSinceEpoch }
        let near = days.flatMap { [$0 - 1, $0 + 1, $0] }.compactMap { CalendarDate(daysSinceEpoch: $0)?.description }
        return (near + ["0000-01-01", "9999-12-31"]).map { .string($0) }
    }

    private var times: [JSONValue] {
        let edges = [
            "00:00:00+23:59", "23:59:59.999999999-23:59", "23:58:60.999999999-00:01", "00:00:00Z", "23:59:60Z",
        ]
        let near = bounds.compactMap { TimeOfDay($0) }.flatMap { time in
            [0, 1, 999_999_999, max(0, time.nanosecond - 1), min(999_999_999, time.nanosecond + 1)].flatMap { nano in
                [time.second - 1, time.second, time.second + 1].compactMap {
                    TimeOfDay(
                        hour: time.hour, minute: time.minute, second: $0, nanosecond: nano,
                        offsetMinutes: time.offsetMinutes ?? 0)?.description
                }
            }
        }
        return (bounds + near + edges).map { .string($0) }
    }

    private var durations: [JSONValue] {
        let near = bounds.compactMap { ISODuration($0)?.nominalSeconds }.flatMap { [$0 - 1, $0 + 1] }
        let largest = Int.max
        let longest = "P\(largest)Y\(largest)M\(largest)DT\(largest)H\(largest)M\(largest)S"
        return (near.map { "PT\($0)S" } + bounds + ["PT0S", longest]).map { .string($0) }
    }
}
