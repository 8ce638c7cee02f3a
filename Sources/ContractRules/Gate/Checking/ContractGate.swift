import ContractModel
import ContractRegistry
import Diagnostics

/// Compares the working contracts of one event.
struct ContractGate {
    let event: ResolvedEvent
    let registry: ResolvedRegistry
    /// The state to compare with, and how messages name it.
    let base: (registry: ResolvedRegistry, name: String)?
    /// Everybody who reads the event; asked for where there is a finding.
    let readers: () -> EventReaders
    let severities: SeveritySettings
    let today: CalendarDay

    /// One verdict for each working contract that promises something, and for those that promised something.
    func verdicts() -> [ContractVerdict] { event.working.compactMap(verdict) }

    private func verdict(on contract: ResolvedContract) -> ContractVerdict? {
        let releases = event.releases(ofMajor: contract.version.major)
        let promise = CompatibilityPromise(for: contract, in: registry, formerly: base?.registry)
        var comparisons = ContractComparisons(contract, promise: promise, today: today)
        let isDraft = contract.contract.effectiveStatus == .draft
        if !releases.isEmpty {
            guard !isDraft else { return nil }
            comparisons.compare(withReleases: releases)
        } else if let base, let former = base.registry.event(event.name)?.working(ofMajor: contract.version.major),
            former.contract.effectiveStatus != .draft
        {
            comparisons.compare(withBase: former, name: base.name)
        }
        var shapes = Shapes(contract)
        let hasFindings = !comparisons.entries.isEmpty || !comparisons.history.isEmpty
        let readers = hasFindings ? readers() : EventReaders([], names: FieldNames([]))
        var found = comparisons.entries.map { finding($0, promise, readers, &shapes) }
        // A draft promises nothing: that it is one again is all there is to say.
        if isDraft { found = found.filter { $0.finding.isDemotion } }
        return ContractVerdict(
            contract: contract, promise: promise, nearest: comparisons.nearest,
            findings: found.filter { $0.severity != .off },
            history: comparisons.history.map { finding($0, promise, readers, &shapes) }.filter { $0.severity == .error }
        )
    }

    private func finding(
        _ entry: ContractComparisons.Entry, _ promise: CompatibilityPromise, _ readers: EventReaders,
        _ shapes: inout Shapes
    ) -> GateFinding {
        let finding = entry.finding
        let matches = matches(of: entry, among: readers)
        var natural = finding.severity(under: promise.mode)
        // What is only lost is no break, but to those who read it.
        if natural == .warning, finding.isLoss, !matches.isEmpty { natural = .error }
        return GateFinding(
            finding: finding, against: entry.against, versions: entry.versions,
            severity: severities.severity(of: finding.rule.description, natural: natural),
            fingerprint: shapes.fingerprint(of: finding, against: entry.against.contract), readers: matches)
    }

    private func matches(of entry: ContractComparisons.Entry, among readers: EventReaders) -> [ReaderMatch] {
        let site = entry.finding.site
        let versions = entry.versions + [site.new.version]
        guard !site.paths.isEmpty, !site.kind.isAboutEvent else { return readers.touching(nil, in: versions) }
        var found: [ReaderMatch] = []
        for path in site.paths {
            for match in readers.touching(path, in: versions, value: site.kind.valueName)
            where !found.contains(where: { $0.team == match.team && $0.range == match.range }) {
                found.append(match)
            }
        }
        return found
    }
}

/// Makes fingerprints; the shapes of an old contract are worked out once.
private struct Shapes {
    private let contract: ResolvedContract
    private var known: [SemanticVersion: ChangeShape] = [:]

    init(_ contract: ResolvedContract) { self.contract = contract }

    mutating func fingerprint(of finding: Finding, against old: ResolvedContract) -> String {
        let texts = known[old.version, default: ChangeShape(old: old, new: contract)].texts(of: finding.site.kind)
        return FindingFingerprint.make(
            rule: finding.rule.id, event: contract.name, path: finding.site.path, old: texts.old, new: texts.new)
    }
}

extension ResolvedEvent {
    func working(ofMajor major: Int) -> ResolvedContract? { working.first { $0.version.major == major } }
}

extension ChangeKind {
    fileprivate var isAboutEvent: Bool {
        if case .event = self { true } else { false }
    }
}

extension Finding {
    /// Whether something that was there can no longer be read.
    var isLoss: Bool {
        switch site.kind {
        case .fieldRemoved, .valueRemoved, .variantRemoved, .fieldWireName, .event(.status(_, .retired)):
            meaning == .noted
        default: false
        }
    }

    /// Whether a contract that was active is a draft again.
    fileprivate var isDemotion: Bool {
        if case .event(.status(_, .draft)) = site.kind { true } else { false }
    }
}
