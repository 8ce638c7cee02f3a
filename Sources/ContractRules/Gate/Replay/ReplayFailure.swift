import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

/// An example that cannot be read as the newest version, as a finding.
struct ReplayFailure {
    private let example: ReplayedExample
    private let failure: UpcastFailure
    private let newest: ResolvedContract

    init(_ example: ReplayedExample, _ failure: UpcastFailure, _ newest: ResolvedContract) {
        self.example = example
        self.failure = failure
        self.newest = newest
    }

    func diagnostic(of event: ResolvedEvent) -> Diagnostic {
        let version = refusing
        var notes = failure.violations.prefix(8).map { Note("refused", $0.description) }
        notes.append(Note("before", Self.shown(example.bytes)))
        if let result = failure.result { notes.append(Note("after", Self.shown(Array(result.description.utf8)))) }
        let contract = (event.working + event.releases).first { $0.version == version }
        return Diagnostic(
            ReplayRules.failed, .error,
            "the example `\(example.name.value)` of `\(event.name)` \(example.release.version) cannot be read as \(version)\(place)",
            at: example.name.range, label: "released here",
            related: contract.map { [RelatedPlace(target(in: $0), "refused by this version")] } ?? [],
            notes: notes, help: help, fingerprint: fingerprint(of: event.name))
    }

    /// The example and what is refused of it, in whichever version.
    private func fingerprint(of event: EventName) -> String {
        let refused = failure.violations.map { "\($0.pointer) \($0.rule.rawValue)" }.joined(separator: "\n")
        return FindingFingerprint.make(
            rule: ReplayRules.failed, event: event, path: FieldPath(components: []),
            old: String(decoding: example.bytes, as: UTF8.self), new: refused)
    }

    /// The version at which it ends.
    private var refusing: SemanticVersion {
        switch failure.stage {
        case .reading(let version), .step(to: let version), .result(let version): version
        case .unknownMajor, .noUpcast: newest.version
        }
    }

    /// The upcast that made what is refused, else the version.
    private func target(in contract: ResolvedContract) -> SourceRange {
        if case .reading = failure.stage { return contract.contract.version.range }
        return contract.contract.upcast?.from.range ?? contract.contract.version.range
    }

    private var place: String {
        guard let first = failure.violations.first else { return "" }
        let pointer = first.pointer.isEmpty ? "the payload" : "`\(first.pointer)`"
        let rule = first.invariant.map { "invariant `\($0)`" } ?? "`\(first.rule.rawValue)`"
        return ": \(pointer) violates \(rule)"
    }

    private var help: String {
        switch failure.stage {
        case .reading(let version):
            "a release is for ever: let \(version) accept what \(example.release.version) allowed, or make the change \(version.major + 1).0.0 with an upcast"
        case .step(let version):
            "say under `upcast.fields` of \(version) where it comes from, with `else:` for when that is absent"
        case .result(let version):
            "change the upcasts so that they make what \(version) accepts: `map:`, `else:`, or `{ code: … }`"
        case .unknownMajor, .noUpcast: "add an `upcast` for each major"
        }
    }

    /// A payload on one line, cut off where it is long.
    static func shown(_ payload: [UInt8]) -> String {
        let text = (try? JSONValue.parse(payload))?.description ?? String(decoding: payload, as: UTF8.self)
        return text.count > 600 ? text.prefix(600) + "…" : text
    }
}
