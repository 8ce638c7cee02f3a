import ContractModel
import ContractRules
import Diagnostics
import Testing

/// Compares the checker with an independent one on real version steps.
@Suite struct LabelledPairsEvidence {
    /// How often two judges agree, as a table of two by two.
    struct Confusion {
        var both = 0
        var neither = 0
        var onlyHere: [String] = []
        var onlyThere: [String] = []

        mutating func count(ours: Bool, theirs: Bool, of pair: LabelledPair) {
            switch (ours, theirs) {
            case (true, true): both += 1
            case (false, false): neither += 1
            case (true, false): onlyHere.append(pair.name)
            case (false, true): onlyThere.append(pair.name)
            }
        }

        var agreed: Int { both + neither }
        var all: Int { agreed + onlyHere.count + onlyThere.count }
    }

    /// The other checker compares schemas, which do not name types; after an import, types of shared files are called by
    /// their version too. And it takes the order of fields for nothing, which is the order of labels in Swift.
    static let ownRules: Set<RuleID> = [
        "shared-type-renamed", "ref-inlined-or-extracted", "type-newtype-changed", "field-reordered",
    ]

    static func verdicts(_ comparisons: [VersionComparison]) -> [Bool] {
        [
            comparisons.contains(where: \.breaksBackward), comparisons.contains(where: \.breaksForward),
            comparisons.contains { $0.findings.contains { $0.breaksSource && !ownRules.contains($0.rule.id) } },
        ]
    }

    @Test(.enabled(if: Evidence.folder != nil, "DEED_EVIDENCE is not set"), arguments: [Openness.closed, .open])
    func `agrees with an independent checker`(openness: Openness) throws {
        let pairs = try LabelledPair.all()
        let corpora = try LabelledCorpora(pairs)
        var tables = [Confusion(), Confusion(), Confusion()]
        var inexpressible: [String] = []
        for pair in pairs {
            let contracts = corpora.contracts(of: pair, openness)
            guard !contracts.isEmpty else {
                inexpressible.append(pair.name)
                continue
            }
            let comparisons = contracts.map { VersionComparison(old: $0.old, new: $0.new, readers: .strict) }
            for (column, verdict) in Self.verdicts(comparisons).enumerated() {
                tables[column].count(ours: verdict, theirs: pair.flags[column], of: pair)
            }
        }
        print("enums \(openness): \(pairs.count - inexpressible.count) of \(pairs.count) steps can be expressed")
        for (name, table) in zip(["backward", "forward", "source"], tables) {
            print(
                "\(name), enums \(openness): \(table.agreed) of \(table.all) agreed; both break \(table.both), neither",
                "\(table.neither), only here \(table.onlyHere.count), only there \(table.onlyThere.count)")
            guard openness == .closed else { continue }
            for pair in table.onlyHere + table.onlyThere { print("\(name) differs on \(pair)") }
            #expect(table.onlyThere == [], "missed")
            #expect(table.agreed * 100 >= table.all * 99)
        }
        #expect(inexpressible.count * 100 <= pairs.count)
    }
}
