import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

/// Whether the working contracts of an event have the upcasts that were released.
struct UpcastChanges {
    let event: ResolvedEvent
    let examples: [ReplayedExample]
    let readers: Settings.Readers

    func check(into diagnostics: inout Diagnostics) {
        for contract in event.working {
            guard let release = event.releases(ofMajor: contract.version.major).last,
                let released = release.contract.upcast
            else { continue }
            guard let upcast = contract.contract.upcast else {
                diagnostics.append(removal(of: released, in: contract, release))
                continue
            }
            if !upcast.isSame(as: released) { diagnostics.append(change(to: upcast, of: released, contract, release)) }
        }
    }

    private func removal(of released: Upcast, in contract: ResolvedContract, _ release: ResolvedContract) -> Diagnostic
    {
        Diagnostic(
            ReplayRules.removed, .error,
            "`\(event.name)` \(contract.version) has no `upcast`, and \(release.version), which is released, has one",
            at: contract.contract.version.range, related: [RelatedPlace(released.from.range, "released here")],
            help: "put the upcast of \(release.version) back",
            fingerprint: fingerprint(ReplayRules.removed, released.shapeText, ""))
    }

    private func change(
        to upcast: Upcast, of released: Upcast, _ contract: ResolvedContract, _ release: ResolvedContract
    ) -> Diagnostic {
        let difference = difference(to: contract, released)
        let changed = upcast.firstDifference(from: released)
        var finding = Diagnostic(
            ReplayRules.changed, .error,
            "the upcast of `\(event.name)` \(contract.version) is not that of \(release.version), which is released",
            at: changed.new ?? upcast.from.range,
            related: [RelatedPlace(changed.old ?? released.from.range, "released here")],
            help: "put the step of \(release.version) back, or let those who read the event accept the other result",
            fingerprint: fingerprint(ReplayRules.changed, released.shapeText, upcast.shapeText))
        switch difference {
        case .none:
            finding.severity = .note
            finding.notes = [Note("replay", "all examples of older releases give the same result")]
            finding.help = "put the step of \(release.version) back where the two are meant to be one"
        case .unknown:
            finding.notes = [Note("replay", "no example of an older release shows whether the results differ")]
        case .some(let example, let before, let after):
            finding.notes = [
                Note("example", "`\(example.name.value)` of \(example.release.version)"),
                Note("payload", ReplayFailure.shown(example.bytes)), Note("released", before.shown),
                Note("now", after.shown),
            ]
        }
        return finding
    }

    private func fingerprint(_ rule: RuleID, _ old: String, _ new: String) -> String {
        FindingFingerprint.make(rule: rule, event: event.name, path: FieldPath(components: []), old: old, new: new)
    }

    private enum Difference {
        case none
        /// There is nothing to try them on.
        case unknown
        case some(ReplayedExample, UpcastOutcome, UpcastOutcome)
    }

    /// What both upcasts make of the examples of older majors. Everything else is as it is now.
    private func difference(to contract: ResolvedContract, _ released: Upcast) -> Difference {
        let earlier = Upcaster(event, readers: readers).contracts.filter { $0.version.major < contract.version.major }
        var other = contract
        other.contract.upcast = released
        var now = Upcaster(contracts: earlier + [contract], readers: readers)
        var then = Upcaster(contracts: earlier + [other], readers: readers)
        var tried = 0
        for example in examples where example.major < contract.version.major {
            guard let before = try? then.upcast(example.bytes, from: example.major),
                let after = try? now.upcast(example.bytes, from: example.major)
            else { continue }
            if before != after { return .some(example, before, after) }
            tried += 1
        }
        return tried > 0 ? .none : .unknown
    }
}

extension UpcastOutcome {
    /// As a note of a finding.
    fileprivate var shown: String {
        switch self {
        case .upcast(let json): ReplayFailure.shown(Array(json.description.utf8))
        case .needsCode(let names): "made in code: \(names.map { "`\($0)`" }.joined(separator: ", "))"
        case .failed(let failure): "refused: \(failure.violations.first?.description ?? "no version to read it as")"
        }
    }
}
