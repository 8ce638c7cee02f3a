import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics

/// The examples and counterexamples of one contract.
struct ExampleCheck {
    let contract: ResolvedContract
    let catalog: SourceCatalog
    let validator: PayloadValidator

    func check(into diagnostics: inout Diagnostics) {
        for example in contract.contract.examples {
            guard let payload = payload(of: example) else { continue }
            for violation in violations(payload) { report(violation, payload, example, into: &diagnostics) }
        }
        for example in contract.contract.counterexamples {
            guard let payload = payload(of: example) else { continue }
            checkCounterexample(example, payload, into: &diagnostics)
        }
    }

    /// The violations of a payload; none where the contract could not be resolved.
    private func violations(_ payload: ExamplePayload) -> [Violation] {
        let violations = validator.validate(payload.bytes, as: .producer)
        return violations.contains { $0.rule == .table } ? [] : violations
    }

    /// The payload; nil where its file is missing, which loading has said.
    private func payload(of example: Example) -> ExamplePayload? {
        switch example.payload {
        case .inline(let literal): return .inline(literal)
        case .file(let path):
            guard let file = contract.exampleFiles.first(where: { $0.path == path.value }) else { return nil }
            return .file(catalog[file.source].bytes, file.source)
        }
    }

    private func report(
        _ violation: Violation, _ payload: ExamplePayload, _ example: Example, into diagnostics: inout Diagnostics
    ) {
        let place = violation.pointer.isEmpty ? "" : " at `\(violation.pointer)`"
        let rule = violation.invariant.map { "invariant `\($0)`" } ?? "`\(violation.rule.rawValue)`"
        diagnostics.append(
            Diagnostic(
                "example-invalid", violation.isWarning ? .warning : .error,
                "the example `\(example.name.value)` violates \(rule)\(place): \(violation.message)",
                at: payload.range(of: violation), related: payload.related(to: example),
                help: "correct the example, or the contract where the example is right"))
    }

    private func checkCounterexample(
        _ example: Example, _ payload: ExamplePayload, into diagnostics: inout Diagnostics
    ) {
        let found = validator.validate(payload.bytes, as: .producer)
        guard !found.contains(where: { $0.rule == .table }) else { return }
        guard !found.isEmpty else {
            return diagnostics.append(
                Diagnostic(
                    "counterexample-valid", .error, "the counterexample `\(example.name.value)` is valid",
                    at: example.name.range,
                    help: "change it so that it breaks what it is to show, or make it an example"))
        }
        let missed = example.violates.filter { expected in !found.contains { $0.fulfils(expected) } }
        for expected in missed { report(missed: expected, found, example, into: &diagnostics) }
        guard missed.isEmpty, !example.violates.isEmpty else { return }
        for violation in found where !example.violates.contains(where: violation.fulfils) {
            report(extra: violation, payload, example, into: &diagnostics)
        }
    }

    private func report(
        missed expected: Example.Expectation, _ found: [Violation], _ example: Example,
        into diagnostics: inout Diagnostics
    ) {
        let place = expected.at.value.isEmpty ? "the payload" : "`\(expected.at.value)`"
        diagnostics.append(
            Diagnostic(
                "counterexample-mismatch", .error,
                "the counterexample `\(example.name.value)` does not violate `\(expected.rule.value)` at \(place)",
                at: expected.rule.range, notes: found.prefix(8).map { Note("violates", $0.description) },
                help: "name the rule and the place that it violates"))
    }

    private func report(
        extra violation: Violation, _ payload: ExamplePayload, _ example: Example, into diagnostics: inout Diagnostics
    ) {
        diagnostics.append(
            Diagnostic(
                "counterexample-mismatch", .warning,
                "the counterexample `\(example.name.value)` also violates what it does not say: \(violation)",
                at: payload.range(of: violation), related: payload.related(to: example),
                help: "one counterexample shows one mistake; correct the rest of it, or add this to `violates`"))
    }
}

extension Violation {
    /// Whether this is what a counterexample expects. An invariant may be named by its id too.
    fileprivate func fulfils(_ expected: Example.Expectation) -> Bool {
        pointer == expected.at.value
            && (rule.rawValue == expected.rule.value || invariant != nil && invariant == expected.rule.value)
    }
}
