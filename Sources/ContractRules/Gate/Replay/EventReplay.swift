import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

/// Replays the examples of one event.
struct EventReplay {
    private let event: ResolvedEvent
    private let examples: [ReplayedExample]
    private let promise: ReplayPromise
    private var upcaster: Upcaster

    /// - Parameter validators: those of the event's working contracts that are at hand.
    init(
        event: ResolvedEvent, examples: [ReplayedExample], promise: ReplayPromise,
        validators: [SemanticVersion: PayloadValidator] = [:]
    ) {
        self.event = event
        self.examples = examples
        self.promise = promise
        upcaster = Upcaster(event, readers: promise.readers, validators: validators)
    }

    mutating func check(into diagnostics: inout Diagnostics) {
        var inCode: [Int: Int] = [:]
        for example in examples {
            // A table that cannot be made was complained about where the contract says what it cannot hold.
            guard let outcome = try? upcaster.trial(example.bytes, from: example.major) else { continue }
            switch outcome {
            case .upcast: continue
            case .needsCode: inCode[example.major, default: 0] += 1
            case .failed(let failure):
                // Where an upcast is owed, resolving has said that it is missing.
                if case .noUpcast = failure.stage { continue }
                guard let newest = upcaster.newest else { continue }
                if example.major == newest.version.major, !promise.covers(example, of: event) { continue }
                diagnostics.append(ReplayFailure(example, failure, newest).diagnostic(of: event))
            }
        }
        report(inCode, into: &diagnostics)
        reportImported(into: &diagnostics)
    }

    /// Says once for each step in code how many examples need it.
    private mutating func report(_ inCode: [Int: Int], into diagnostics: inout Diagnostics) {
        for (major, names) in upcaster.codes() {
            let count = inCode.filter { $0.key < major }.map(\.value).reduce(0, +)
            guard count > 0, let contract = upcaster.contracts.first(where: { $0.version.major == major }),
                let steps = contract.contract.upcast?.fields
            else { continue }
            for name in names {
                let place = steps.lazy.compactMap { $0.source.code(named: name) }.first
                diagnostics.append(
                    Diagnostic(
                        ReplayRules.inCode, .note,
                        "\(count == 1 ? "an example" : "\(count) examples") of older releases \(count == 1 ? "needs" : "need") the step `\(name)`, which is in code: \(count == 1 ? "it is" : "they are") replayed in generated tests only",
                        at: place ?? contract.contract.version.range))
            }
        }
    }

    /// What imported releases owe nobody, once.
    private func reportImported(into diagnostics: inout Diagnostics) {
        let bare = event.releases.filter { $0.isImported && $0.contract.examples.isEmpty }
        let missing = upcaster.majorsWithoutUpcast.filter { major in
            event.releases(ofMajor: major - 1).allSatisfy(\.isImported)
        }
        guard let newest = upcaster.newest, !bare.isEmpty || !missing.isEmpty else { return }
        var parts = bare.isEmpty ? [] : ["\(bare.count) of \(event.releases.count) releases have no example"]
        if !missing.isEmpty {
            parts.append("there is no `upcast` to version \(missing.map(String.init).joined(separator: ", "))")
        }
        diagnostics.append(
            Diagnostic(
                ReplayRules.incomplete, .warning,
                "imported releases of `\(event.name)` are not replayed as \(newest.version): \(parts.joined(separator: ", and "))",
                at: newest.contract.version.range,
                help: missing.isEmpty
                    ? "add `examples` to the working contract, so that later versions are tried on them"
                    : "add `upcast: { from: \(missing[0] - 1) }`, and `examples` to the working contracts"))
    }
}

extension Upcast.Source {
    /// Where a step in code of that name stands.
    fileprivate func code(named name: String) -> SourceRange? {
        if case .code(let code) = self, code.value == name { code.range } else { nil }
    }
}
