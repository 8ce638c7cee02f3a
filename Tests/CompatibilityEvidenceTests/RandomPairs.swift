import ContractModel
import ContractRegistry
import ContractRules
import DeedRuntime
import Diagnostics
import Glibc
import PayloadSets
import PayloadValidation
import Testing

/// Contracts and payloads at random: what the checker says is never contradicted by a validator.
@Suite struct RandomPairs {
    /// How many payloads are judged.
    static let decisions = getenv("DEED_THOROUGH") == nil ? 5_000 : 100_000
    private static let payloadsPerPair = 25

    static func contract(_ fields: [RandomField]) -> ResolvedContract? {
        let text = """
            event: orders.order_placed
            version: 1.0.0
            status: active
            summary: Something happened.
            \(RandomType.named(fields))
            """
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let files = [
            (path: "orders/order_placed/v1.yaml", text: text), (path: "orders/domain.yaml", text: "summary: Orders.\n"),
        ]
        let registry = RegistryLoader.load(files: files, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        let faults = diagnostics.list.filter { $0.severity == .error && $0.rule != "missing-key" }
        return faults.isEmpty ? resolved.events.first?.working.first : nil
    }

    /// Two to five versions, each made of the one before by a few small changes.
    static func chain(seed: UInt64) -> [ResolvedContract] {
        var types = RandomTypes(generator: SplitMix64(seed: seed))
        var fields = types.fields(2)
        var versions = [contract(fields)].compactMap(\.self)
        let count = Int.random(in: 2...5, using: &types.generator)
        for _ in 1..<count {
            for _ in 0..<Int.random(in: 1...3, using: &types.generator) { fields = types.changed(fields, 2) }
            if let version = contract(fields) { versions.append(version) }
        }
        return versions
    }

    struct Tally {
        var judged = 0
        var refused = 0
        var pairs = 0
        var compatible = 0
        var unproven = 0
    }

    @Test func `no verdict is contradicted`() throws {
        var tally = Tally()
        var seed: UInt64 = 0
        while tally.judged < Self.decisions {
            seed += 1
            let versions = Self.chain(seed: seed)
            guard let newest = versions.last else { continue }
            for old in versions.dropLast() {
                let comparison = VersionComparison(old: old, new: newest, readers: .strict)
                tally.pairs += 1
                for direction in Direction.allCases {
                    try Self.judge(comparison, direction, seed: seed, &tally)
                }
            }
        }
        print(
            "\(tally.judged) of \(Self.decisions) decisions on \(tally.pairs) pairs in two directions;",
            "\(tally.compatible) verdicts compatible, \(tally.unproven) unproven, \(tally.refused) payloads refused")
        #expect(tally.compatible > tally.pairs / 10)
        #expect(tally.refused > 0)
    }

    /// Payloads of older versions come with former names, values that are none any more and fields that had no default.
    @Test func `what reads plainly comes to what reading it comes to`() throws {
        var (judged, taken): (Int, Int) = (0, 0)
        for seed in UInt64(1)...(Self.decisions > 5_000 ? 4_000 : 200) {
            let versions = Self.chain(seed: seed)
            guard let newest = versions.last, newest.readsPlainly else { continue }
            var upcaster = Upcaster(contracts: [newest])
            for writer in versions {
                var generator = SplitMix64(seed: seed)
                let builder = PayloadBuilder(writer)
                for turn in 0..<8 {
                    guard let payload = builder.random(using: &generator, size: 2 + 3 * turn) else { break }
                    let bytes = Array(payload.description.utf8)
                    let major = newest.version.major
                    let (trial, upcast) = (
                        try upcaster.trial(bytes, from: major), try upcaster.upcast(bytes, from: major)
                    )
                    judged += 1
                    taken += trial.payload == nil ? 0 : 1
                    #expect((trial.payload == nil) == (upcast.payload == nil), "seed \(seed): \(payload): \(upcast)")
                }
            }
        }
        print("\(judged) payloads read plainly and whole, \(taken) of them taken")
        #expect(taken > judged / 4)
        #expect(taken < judged)
    }

    static func judge(
        _ comparison: VersionComparison, _ direction: Direction, seed: UInt64, _ tally: inout Tally
    ) throws {
        let (writer, reader) =
            direction == .backward ? (comparison.old, comparison.new) : (comparison.new, comparison.old)
        let verdicts = comparison.findings.map { $0[direction] }
        let isCompatible = !verdicts.contains(where: \.isBreaking)
        tally.compatible += isCompatible ? 1 : 0
        tally.unproven += verdicts.contains { if case .unproven = $0 { true } else { false } } ? 1 : 0
        let validator = try PayloadValidator(reader)
        let builder = PayloadBuilder(writer)
        var generator = SplitMix64(seed: seed)
        for turn in 0..<payloadsPerPair {
            guard let payload = builder.random(using: &generator, size: 2 + turn) else { break }
            let found = validator.validate(Array(payload.description.utf8), as: .consumer).filter { !$0.isWarning }
            tally.judged += 1
            guard let violation = found.first else { continue }
            tally.refused += 1
            if isCompatible {
                Issue.record(
                    "seed \(seed), \(direction): \(payload) is refused: \(violation); findings \(comparison.findings.map(\.rule.id))"
                )
            }
        }
        for case .breaks(let witness) in verdicts {
            let found = validator.validate(Array(witness.payload.description.utf8), as: .consumer)
            #expect(found.contains { !$0.isWarning }, "seed \(seed), \(direction): the witness is taken")
        }
    }
}

extension UpcastOutcome {
    fileprivate var payload: JSONValue? {
        if case .upcast(let payload) = self { payload } else { nil }
    }
}
