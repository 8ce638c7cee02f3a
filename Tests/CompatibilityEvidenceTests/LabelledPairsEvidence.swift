import ContractModel
import ContractRules
import Diagnostics
import Testing

/// Compares the checker with an independent one on real version steps.
@Suite struct LabelledPairsEvidence {
    /// How often two judges agree, as a table of two by two.
    struct Confusion {
        var both = 0, neither = 0, onlyOurs = 0, onlyTheirs = 0

        mutating func count(ours: Bool, theirs: Bool) {
            switch (ours, theirs) {
            case (true, true): both += 1
            case (false, false): neither += 1
            case (true, false): onlyOurs += 1
            case (false, true): onlyTheirs += 1
            }
        }

        var agreed: Int { both + neither }
        var all: Int { agreed + onlyOurs + onlyTheirs }
    }

    /// The other checker knows schemas, which do not name types; here a type is called by its version too.
    static let names: Set<RuleID> = ["shared-type-renamed", "ref-inlined-or-extracted", "type-newtype-changed"]

    static let columns = ["backward", "forward", "source"]

    @Test(.enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: [Openness.closed, .open])
    func `agrees with an independent checker`(openness: Openness) throws {
        let pairs = try LabelledPair.all()
        let corpora = try LabelledCorpora(pairs)
        var tables = Self.columns.map { _ in Confusion() }
        for pair in pairs {
            let contracts = corpora.contracts(of: pair, openness)
            #expect(!contracts.isEmpty, "\(pair.corpus) \(pair.event) \(pair.versions)")
            let comparisons = contracts.map { VersionComparison(old: $0.old, new: $0.new, readers: .strict) }
            let ours = [
                comparisons.contains(where: \.breaksBackward), comparisons.contains(where: \.breaksForward),
                comparisons.contains { $0.findings.contains { $0.breaksSource && !Self.names.contains($0.rule.id) } },
            ]
            for column in tables.indices {
                tables[column].count(ours: ours[column], theirs: pair.flags[column])
                guard openness == .closed, ours[column] != pair.flags[column] else { continue }
                print(
                    "DIS", Self.columns[column], ours[column] ? "ours" : "theirs", pair.corpus, pair.event,
                    pair.versions.0, pair.versions.1,
                    comparisons.flatMap(\.findings).filter {
                        column == 0 ? $0.backward.isBreaking : column == 1 ? $0.forward.isBreaking : $0.breaksSource
                    }.map { "\($0.rule.id) \($0.site.path)" }.prefix(4))
            }
        }
        for (name, table) in zip(Self.columns, tables) {
            print(
                "\(name), enums \(openness): \(table.agreed) of \(table.all) agreed; both \(table.both), neither",
                "\(table.neither), only here \(table.onlyOurs), only there \(table.onlyTheirs)")
        }
    }
}
