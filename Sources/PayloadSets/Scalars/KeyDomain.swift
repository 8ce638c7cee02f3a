package import ContractModel
package import ContractRegistry
import DeedRuntime

/// The keys that a writer may use in a map: all texts, or those that match `key_pattern`.
package struct KeyDomain: Sendable {
    private let texts: ScalarDomain

    /// - Parameter spec: a map.
    package init(_ spec: ResolvedSpec, of contract: ResolvedContract) {
        var limits = Limits()
        if let pattern = spec.limits[.keyPattern] {
            limits.set(Limit(.pattern, pattern.value, at: pattern.range))
        }
        texts = ScalarDomain(ResolvedSpec(.scalar(.string), limits: limits, range: spec.range), of: contract)
    }

    /// The plainest key; nil where there is none.
    package func sample() -> String? { texts.sample()?.string }

    /// Any key.
    package func random(using generator: inout some RandomNumberGenerator) -> String? {
        texts.random(using: &generator)?.string
    }

    package func contains(_ key: String) -> Bool { texts.contains(.string(key)) }

    /// A key that a reader's `key_pattern` refuses.
    package func refusal(by reader: KeyDomain, readers: Settings.Readers) -> Search<String> {
        for refusal in texts.refusals(by: reader.texts, readers: readers) {
            switch refusal.value {
            case .found(let value): return value.string.map { .found($0) } ?? .none
            case .none: continue
            case .undecided(let reason): return .undecided(reason)
            }
        }
        return .none
    }
}
