import ContractModel
import ContractRegistry
import DeedRuntime

/// The lengths of bytes, which are counted before they are encoded.
struct BytesDecision {
    /// The most bytes that are made to show a violation.
    static let most = 1 << 22

    private let decision: ScalarDecision

    init(_ decision: ScalarDecision) { self.decision = decision }

    /// Nil where it is not the length of bytes that is asked for.
    var search: Search<JSONValue>? {
        let (writer, reader) = (decision.writer, decision.reader)
        guard writer.scalar == .bytes, reader.scalar == .bytes, case .limit(let kind) = decision.constraint,
            let bound = reader.spec.limits.integer(kind)
        else { return nil }
        let least = writer.spec.limits.integer(.minLength) ?? 0
        let most = writer.spec.limits.integer(.maxLength) ?? Int.max
        guard kind == .minLength ? least < bound : most > bound, least <= most else {
            return Search<JSONValue>.none
        }
        let count = kind == .minLength ? min(bound - 1, most) : max(bound + 1, least)
        guard count <= Self.most else { return .undecided("\(count) bytes are too many to be shown") }
        guard let value = decision.first([Self.value(count)]) else { return Search<JSONValue>.none }
        return .found(value)
    }

    /// So many bytes.
    static func value(_ count: Int) -> JSONValue {
        .string(Base64.encode([UInt8](repeating: 0x69, count: count)))
    }
}
