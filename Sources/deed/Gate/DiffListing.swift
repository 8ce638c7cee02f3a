import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// How `deed diff` shows what changed.
struct DiffListing {
    let difference: RegistryDifference
    let from: String
    let to: String

    init(_ difference: RegistryDifference, from: String, to: String) {
        (self.difference, self.from, self.to) = (difference, from, to)
    }

    var text: String {
        var lines: [String] = []
        for contract in difference.contracts { lines += show(contract) + [""] }
        lines += difference.added.map { "\($0.name) \($0.version) is new" }
        lines += difference.removed.map { "\($0.name) \($0.version) is gone" }
        return DisplayText.safe(lines: lines + [closing])
    }

    private func show(_ contract: ContractDifference) -> [String] {
        var lines = ["\(contract.new.name) \(versions(of: contract))"]
        for group in ContractDifference.Group.allCases {
            let findings = contract.findings(in: group)
            if findings.isEmpty { continue }
            lines.append("  \(group.title)")
            for finding in findings {
                lines.append("    \(finding.message) [\(finding.rule.id)]")
                lines += finding.proofs.map { "      \(words(of: $0))" }
                if finding.breaksSource {
                    lines.append("      swift: code against the generated types stops compiling")
                }
            }
        }
        return lines
    }

    /// `1.0.0 → 1.1.0, needs 2.0.0`.
    func versions(of contract: ContractDifference) -> String {
        let (old, new) = (contract.old.version, contract.new.version)
        let words = old == new ? "\(old)" : "\(old) → \(new)"
        guard let needed = contract.needed, needed > new else { return words }
        return words
            + (contract.promise.mode == .none ? "" : ", needs \(needed) under \(contract.promise.mode.rawValue)")
    }

    /// `forward: {…} is refused: …`.
    func words(of proof: (direction: String, payload: String?, refused: String)) -> String {
        guard let payload = proof.payload else { return "\(proof.direction): unproven, \(proof.refused)" }
        let shown = payload.count > 160 ? payload.prefix(159) + "…" : payload
        return "\(proof.direction): \(shown) is refused, \(proof.refused)"
    }

    /// `from a to b: 3 changes, 1 of them breaking`.
    var closing: String {
        if difference.isEmpty { return "nothing changed from \(from) to \(to)" }
        let counts = ContractDifference.Group.allCases.map { difference.count(of: $0) }
        var words = "\(Quantity(counts.reduce(0, +), "change")), \(counts[0]) breaking"
        if !difference.added.isEmpty { words += ", \(Quantity(difference.added.count, "new contract"))" }
        if !difference.removed.isEmpty { words += ", \(Quantity(difference.removed.count, "contract")) gone" }
        return "from \(from) to \(to): \(words)"
    }
}

extension DisplayText {
    /// Lines that end each other, with nothing in them that moves a terminal.
    fileprivate static func safe(lines: [String]) -> String { lines.map { safe($0) }.joined(separator: "\n") }
}
