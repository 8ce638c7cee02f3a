import ContractModel
import ContractRegistry
import Diagnostics

/// Gathers by shared type what its change causes: one edit, every event, every bump, every reader.
struct SharedTypeChanges {
    /// The most events that are listed one by one.
    static let most = 20

    private struct Place: Hashable {
        var domain: Int
        var type: Int
    }

    let registry: ResolvedRegistry
    let verdicts: [ContractVerdict]

    /// In order of domain and type.
    var findings: [Diagnostic] {
        let domains = Dictionary(
            registry.domains.enumerated().map { ($1.range.file, $0) }, uniquingKeysWith: { first, _ in first })
        var hits: [Place: [(verdict: Int, finding: GateFinding)]] = [:]
        for (number, verdict) in verdicts.enumerated() {
            for found in verdict.findings {
                guard let range = found.finding.site.change.new, let domain = domains[range.file],
                    let type = registry.domains[domain].types.firstIndex(where: { $0.range.holds(range) })
                else { continue }
                hits[Place(domain: domain, type: type), default: []].append((number, found))
            }
        }
        return hits.sorted { ($0.key.domain, $0.key.type) < ($1.key.domain, $1.key.type) }.compactMap { place, found in
            finding(registry.domains[place.domain], registry.domains[place.domain].types[place.type], found)
        }
    }

    private func finding(
        _ domain: Domain, _ type: NamedType, _ found: [(verdict: Int, finding: GateFinding)]
    ) -> Diagnostic? {
        let numbers = Set(found.map(\.verdict)).sorted()
        guard numbers.count > 1 else { return nil }
        var notes = numbers.prefix(Self.most).map { Note("used by", line(verdicts[$0])) }
        if numbers.count > Self.most { notes.append(Note("used by", "\(numbers.count - Self.most) more")) }
        let readers = found.flatMap(\.finding.readers)
        notes.append(readers.note)
        return Diagnostic(
            RegistryChangeRules.sharedType, .note,
            "`\(domain.name).\(type.name.value)` changed, and \(numbers.count) events use it", at: type.name.range,
            notes: notes, help: "raise the version of each, or give the new shape a new name")
    }

    private func line(_ verdict: ContractVerdict) -> String {
        let (name, version) = (verdict.contract.name, verdict.contract.version)
        guard let needed = verdict.demand?.needed, needed != version else { return "\(name) \(version)" }
        return "\(name) \(version), which needs \(needed)"
    }
}

extension SourceRange {
    fileprivate func holds(_ other: SourceRange) -> Bool {
        file == other.file && lower <= other.lower && other.upper <= upper
    }
}
