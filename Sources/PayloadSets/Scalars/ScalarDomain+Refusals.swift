package import ContractModel
import DeedRuntime
import Synchronization

extension ScalarDomain {
    /// The constraints of a reader, each with a value of this domain that violates it, or the proof that there is none.
    package func refusals(by reader: ScalarDomain, readers: Settings.Readers) -> [ScalarRefusal] {
        let constraints = reader.constraints(readers)
        if judge.text == reader.judge.text { return constraints.map { ScalarRefusal($0, .none) } }
        return constraints.map { ScalarRefusal($0, ScalarDecisions.shared.decide($0, from: self, to: reader)) }
    }
}

/// Decisions that were made: registries use the same pairs of types again and again.
final class ScalarDecisions: Sendable {
    static let shared = ScalarDecisions()

    private struct Key: Hashable {
        var writer: String
        var reader: String
        var constraint: ScalarConstraint
    }

    private let known = Mutex<[Key: Search<JSONValue>]>([:])

    func decide(_ constraint: ScalarConstraint, from writer: ScalarDomain, to reader: ScalarDomain) -> Search<JSONValue>
    {
        let key = Key(writer: writer.judge.text, reader: reader.judge.text, constraint: constraint)
        if let decision = known.withLock({ $0[key] }) { return decision }
        let decision = ScalarDecision(writer: writer, reader: reader, constraint: constraint).search
        known.withLock { $0[key] = decision }
        return decision
    }
}
