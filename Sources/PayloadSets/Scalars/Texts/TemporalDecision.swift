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
        case (.timestamp, .limit(.precision)), (.timestamp, .limit(.zone)): return decided(plain + near)
        case (.timestamp, .limit(.min)), (.timestamp, .limit(.max)): return decided(near)
        case (.date, .limit): return decided(near)
        case (.time, .limit): return decided(near)
        case (.duration, .limit): return decided(near)
        case (.timestamp, .type), (.date, .type), (.time, .type), (.duration, .type): return Search<JSONValue>.none
        case (.timestamp, .const), (.date, .const), (.time, .const), (.duration, .const): return decided(near)
        default: return nil
        }
    }

    /// The lowest and the highest value of the writer are among the candidates, so that they decide.
    private func decided(_ candidates: [JSONValue]) -> Search<JSONValue> {
        decision.first(candidates).map { .found($0) } ?? .none
    }

    private var plain: [JSONValue] { ScalarSamples.plain(of: decision.writer) }

    private var near: [JSONValue] {
        ScalarSamples.times(of: decision.writer, near: decision.reader) + plain
    }
}
