import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation
import Testing

@testable import ContractInterchange

/// What imported contracts say of payloads, against what jsonschema says by the schemas that they come from.
@Suite struct PayloadVerdictEvidence {
    @Test(.enabled(if: Evidence.folder != nil && Evidence.python != nil, "DEED_EVIDENCE or DEED_PYTHON is not set"))
    func `agrees on real payloads and on twenty mutations of each`() throws {
        let folder = try #require(Evidence.folder)
        let cases = try VerdictCase.all(python: try #require(Evidence.python), folder: folder)
        var registries: [String: ImportedValidators] = [:]
        var tallies: [String: Tally] = [:]
        var differences: [String: [String]] = [:]
        for entry in cases {
            let validators = try registries[entry.corpus] ?? ImportedValidators(entry.corpus)
            registries[entry.corpus] = validators
            let validator = try #require(validators["\(entry.event) \(entry.version)"])
            let violations = validator.validate(Array(entry.text.utf8), as: .consumer)
            let isGiven = entry.kind == "given"
            tallies[entry.kind, default: Tally()].add(expected: entry.isValid, found: violations.isEmpty)
            if !isGiven { tallies["mutated", default: Tally()].add(expected: entry.isValid, found: violations.isEmpty) }
            if entry.isValid == violations.isEmpty { continue }
            let found = violations.first.map { "refused: \($0.pointer) \($0.rule)" } ?? "accepted"
            let word = "\(entry.kind) \(entry.corpus): \(found); jsonschema: \(entry.isValid ? "valid" : entry.reason)"
            differences[Self.generalised(word), default: []].append("\(entry.event) \(entry.version)")
        }
        for (kind, tally) in tallies.sorted(by: { $0.key < $1.key }) { print("\(kind): \(tally.summary)") }
        for (difference, places) in differences.sorted(by: { $0.value.count > $1.value.count }) {
            print("\(places.count) × \(difference), as in \(places[0])")
        }
        let given = try #require(tallies["given"])
        let mutated = try #require(tallies["mutated"])
        #expect(given.falseRefusals == 0)
        #expect(mutated.falseAccepts * 100 <= mutated.refused)
        #expect(mutated.falseRefusals * 100 <= mutated.accepted)
    }

    /// Without the positions of items, so that like differences count as one.
    private static func generalised(_ text: String) -> String {
        text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) == nil ? $0 : "*" }
            .joined(separator: "/")
    }
}

/// Validators of every version of an imported registry, by the event's original name and version.
struct ImportedValidators {
    private var validators: [String: PayloadValidator] = [:]

    init(_ corpus: String) throws {
        let imported = try Evidence.imported(corpus)
        for contract in Evidence.resolved(imported).events.flatMap(\.releases) {
            validators["\(contract.wireType) \(contract.version)"] = try PayloadValidator(contract)
        }
    }

    subscript(name: String) -> PayloadValidator? { validators[name] }
}
