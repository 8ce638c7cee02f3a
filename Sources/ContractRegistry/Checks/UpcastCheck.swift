import ContractModel
import Diagnostics

/// The upcast of a contract: every step leads from the major before to this one, and nothing that a reader needs comes
/// from nowhere.
struct UpcastCheck {
    let contract: ResolvedContract
    /// What was written under the major before: its releases, else its working contract.
    let sources: [ResolvedContract]
    let older: Int
    /// The newest major below this that promises something, where there is none right before it.
    private let skipped: Int?
    /// Whether the newest release of this major has an upcast.
    private let wasReleased: Bool

    /// `nil` for a first major without an upcast.
    init?(contract: ResolvedContract, event: ResolvedEvent) {
        self.contract = contract
        older = contract.version.major - 1
        guard older > 0 || contract.contract.upcast != nil else { return nil }
        let promised =
            event.releases.filter { $0.contract.release?.imported != true }
            + event.working.filter { $0.contract.effectiveStatus != .draft }
        skipped = promised.map(\.version.major).filter { $0 < contract.version.major }.max()
        wasReleased = event.releases(ofMajor: contract.version.major).last?.contract.upcast != nil
        let released = event.releases(ofMajor: contract.version.major - 1)
        let working = event.working.filter { $0.version.major == contract.version.major - 1 }
        sources = released.isEmpty ? working : released
    }

    func check(into diagnostics: inout Diagnostics) {
        guard let upcast = contract.contract.upcast else { return checkMissing(into: &diagnostics) }
        if upcast.from.value != older || older == 0 {
            let help = older > 0 ? "write `from: \(older)`" : "remove `upcast`"
            diagnostics.error(
                "upcast-from-unfit",
                "an upcast of version \(older + 1) comes from version \(older), not \(upcast.from.value)",
                at: upcast.from.range, help: older > 0 ? help : "a first major has nothing to come from; \(help)")
            return
        }
        guard !sources.isEmpty else {
            diagnostics.error(
                "upcast-from-unfit", "there is no version \(older) of `\(contract.name)`", at: upcast.from.range,
                help: "remove `upcast`, or write `v\(older).yaml`")
            return
        }
        for step in upcast.fields { check(step, into: &diagnostics) }
        checkTwice(upcast.fields, into: &diagnostics)
        let targets = upcast.fields.map(\.target.value)
        for gap in UpcastGaps(contract: contract, sources: sources, targets: targets).all {
            report(gap, into: &diagnostics)
        }
    }

    /// Every major needs an upcast from the one before, even where everything carries over: that is said, not guessed.
    /// Drafts promise nothing, and neither does what was imported.
    private func checkMissing(into diagnostics: inout Diagnostics) {
        let promised = sources.filter {
            $0.contract.release.map { !$0.imported } ?? ($0.contract.effectiveStatus != .draft)
        }
        if sources.isEmpty, let skipped { return reportSkipped(after: skipped, into: &diagnostics) }
        // That it was there once and is gone is said by comparing versions.
        guard contract.contract.effectiveStatus != .draft, !promised.isEmpty, !wasReleased else { return }
        let gaps = UpcastGaps(contract: contract, sources: promised, targets: []).all
        let names = gaps.map { "`\($0.path)`" }.joined(separator: ", ")
        let lack = gaps.isEmpty ? "" : ", and \(names) \(gaps.count == 1 ? "comes" : "come") from nowhere"
        diagnostics.error(
            "upcaster-missing", "version \(older + 1) has no `upcast` from version \(older)\(lack)",
            at: contract.contract.version.range,
            help: gaps.isEmpty
                ? "add `upcast: { from: \(older) }`: every field carries over"
                : "add `upcast: { from: \(older), fields: … }` that says where each comes from")
    }

    private func reportSkipped(after major: Int, into diagnostics: inout Diagnostics) {
        guard contract.contract.effectiveStatus != .draft else { return }
        diagnostics.error(
            "upcaster-missing",
            "version \(older + 1) has no `upcast`: there is no version \(older) for one to come from",
            at: contract.contract.version.range,
            help: "make this version \(major + 1).0.0, with an `upcast` from \(major)")
    }

    private func report(_ gap: UpcastGaps.Gap, into diagnostics: inout Diagnostics) {
        diagnostics.error(
            "upcast-field-missing", "required field `\(gap.path)` comes from nowhere: \(gap.reason)", at: gap.range,
            help: "add a step for `\(gap.path)` to `upcast.fields`, or make it optional")
    }

    private func checkTwice(_ steps: [Upcast.Step], into diagnostics: inout Diagnostics) {
        for (number, step) in steps.enumerated() {
            guard let other = steps[..<number].first(where: { overlap($0.target.value, step.target.value) }) else {
                continue
            }
            diagnostics.append(
                Diagnostic(
                    "upcast-target-twice", .error, "`\(step.target.value)` is filled twice", at: step.target.range,
                    related: [RelatedPlace(other.target.range, "filled here")], help: "keep one of the steps"))
        }
    }

    private func overlap(_ left: FieldPath, _ right: FieldPath) -> Bool { left.covers(right) || right.covers(left) }

    private func check(_ step: Upcast.Step, into diagnostics: inout Diagnostics) {
        guard let target = UnknownPath.find(step.target, in: contract, into: &diagnostics) else { return }
        UpcastStepCheck(check: self, step: step, target: target).check(into: &diagnostics)
    }
}
