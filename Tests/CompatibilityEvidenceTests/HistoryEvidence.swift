import ContractModel
import ContractRegistry
import ContractRules
import Testing

@testable import ContractInterchange

/// Holds the versions that owners gave their schemas against those that the changes need.
@Suite struct HistoryEvidence {
    struct Row {
        var steps = 0
        var tooSmall = 0
        var tooLarge = 0
        /// Of those too small, steps that break a direction.
        var breaking = 0

        mutating func count(_ label: Bump?, needed: Bump?) {
            steps += 1
            guard let label, let needed else { return }
            if label < needed {
                tooSmall += 1
                if needed == .major { breaking += 1 }
            }
            if label > needed { tooLarge += 1 }
        }
    }

    static func label(from old: SemanticVersion, to new: SemanticVersion) -> Bump? {
        if new.major != old.major { return .major }
        if new.minor != old.minor { return .minor }
        return new.patch != old.patch ? .patch : nil
    }

    @Test(
        .enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"),
        arguments: ["eiffel", "iglu-central", "wikimedia-secondary"], [Openness.closed, .open])
    func `judges the labels of real histories`(corpus: String, openness: Openness) throws {
        let documents = try SourceFolder.read("\(Evidence.folder ?? "")/\(corpus)").documents
        let contracts = Evidence.contracts(of: documents, folder: corpus).map { $0.contract.opened(openness) }
        var row = Row()
        for (old, new) in zip(contracts, contracts.dropFirst()) where old.name == new.name {
            let comparison = VersionComparison(old: old, new: new, readers: .strict)
            row.count(Self.label(from: old.version, to: new.version), needed: comparison.bump(under: .full))
        }
        print(
            "\(corpus), enums \(openness): \(row.tooSmall) of \(row.steps) labels too small (\(row.breaking) of them break",
            "a direction), \(row.tooLarge) of \(row.steps) too large")
        #expect(row.steps > 20)
        #expect(row.tooSmall + row.tooLarge < row.steps)
    }
}
