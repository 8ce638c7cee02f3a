import ContractModel
import DeedRuntime
import Foundation
import PayloadSets
import Testing

/// Every decision about random pairs of types is held against the run-time validator.
@Suite struct ScalarPropertyTests {
    @Test func `numbers`() { check(count: 32, seed: 1) { $0.number() } }

    @Test func `numbers in text`() { check(count: 24, seed: 2) { $0.numericText() } }

    @Test func `texts with patterns over few letters`() { check(count: 40, seed: 3) { $0.text() } }

    @Test func `times`() { check(count: 32, seed: 4) { $0.time() } }

    @Test func `formats`() { check(count: 20, seed: 5) { $0.format() } }

    @Test func `types of all sorts`() {
        check(count: 28, seed: 6) { types in
            switch Int.random(in: 0..<5, using: &types.generator) {
            case 0: types.number()
            case 1: types.numericText()
            case 2: types.text()
            case 3: types.time()
            default: types.format()
            }
        }
    }

    private func check(count: Int, seed: UInt64, _ make: (inout RandomTypes) -> String) {
        var types = RandomTypes(seed: seed)
        let texts = (0..<count).map { _ in make(&types) }
        let all = domains(texts)
        guard all.count == count else { return }
        var tally = Tally()
        for (writer, name) in zip(all, texts) {
            let values = (0..<12).compactMap { _ in writer.random(using: &types.generator) }
            for value in values where !writer.contains(value) { Issue.record("\(value) is no value of \(name)") }
            for (reader, other) in zip(all, texts) {
                check(writer, reader, values, "\(name) to \(other)", &tally)
            }
        }
        if isTold { print("scalar decisions, seed \(seed): \(tally)") }
        #expect(tally.undecided * 50 <= tally.decisions)
    }

    private func check(
        _ writer: ScalarDomain, _ reader: ScalarDomain, _ values: [JSONValue], _ pair: String, _ tally: inout Tally
    ) {
        let refusals = writer.refusals(by: reader, readers: .strict)
        for refusal in refusals {
            tally.count(refusal.value)
            guard case .found(let value) = refusal.value else {
                if case .undecided(let why) = refusal.value {
                    print("undecided: \(pair): \(refusal.constraint): \(why)")
                }
                continue
            }
            if !writer.contains(value) || reader.broken(by: value).isDisjoint(with: refusal.constraint.rules) {
                Issue.record("\(pair): \(value) does not violate \(refusal.constraint)")
            }
        }
        for value in values {
            let broken = reader.broken(by: value)
            tally.judged += 1
            for refusal in refusals where !broken.isDisjoint(with: refusal.constraint.rules) {
                if case .none = refusal.value { Issue.record("\(pair): \(value) violates \(refusal.constraint)") }
            }
            if !broken.isEmpty, refusals.allSatisfy({ broken.isDisjoint(with: $0.constraint.rules) }) {
                Issue.record("\(pair): \(value) breaks \(broken), which nobody asked about")
            }
        }
    }

    /// Set `SCALAR_DECISIONS` to see how many decisions were made, and which were not.
    private let isTold = ProcessInfo.processInfo.environment["SCALAR_DECISIONS"] != nil

    private struct Tally {
        var (found, none, undecided, judged) = (0, 0, 0, 0)
        var decisions: Int { found + none + undecided }

        mutating func count(_ search: Search<JSONValue>) {
            switch search {
            case .found: found += 1
            case .none: none += 1
            case .undecided: undecided += 1
            }
        }
    }
}
