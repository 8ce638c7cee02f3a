import ContractModel
import ContractRegistry
import Diagnostics

/// Events and majors of the base that are no more.
struct EventsGone {
    private let subject: GateSubject
    private let base: ResolvedRegistry
    private let registry: ResolvedRegistry

    init?(_ subject: GateSubject) {
        guard let base = subject.base else { return nil }
        self.subject = subject
        self.base = base
        registry = subject.registry
    }

    var findings: [Diagnostic] { base.events.flatMap { event in gone(event).map { finding(event, $0) } } }

    /// Contracts that promised something and are not there. What else of a whole event is gone, its releases among it, is
    /// said once, by the releases.
    private func gone(_ event: ResolvedEvent) -> [ResolvedContract] {
        let now = registry.event(event.name)
        if now == nil, !event.releases.isEmpty { return [] }
        return event.working.filter { contract in
            contract.contract.effectiveStatus != .draft && now?.working(ofMajor: contract.version.major) == nil
        }
    }

    private func finding(_ event: ResolvedEvent, _ contract: ResolvedContract) -> Diagnostic {
        let isWhole = registry.event(event.name) == nil
        let what = isWhole ? "`\(event.name)`" : "major version \(contract.version.major) of `\(event.name)`"
        if isWhole, let heir = heirs.first(where: { $0.wireType == contract.wireType }) {
            return Diagnostic(
                RegistryChangeRules.eventMoved, .warning,
                "`\(event.name)` is called `\(heir.name)` now, and still `\(contract.wireType)` on the wire",
                at: heir.contract.event.range,
                related: [RelatedPlace(contract.contract.event.range, "its former name")],
                help: "let the owners of both domains approve it", subject: heir.name.description,
                fingerprint: fingerprint(RegistryChangeRules.eventMoved, event, contract, to: heir.name.description))
        }
        return Diagnostic(
            RegistryChangeRules.eventRemoved, .error, "\(what) is gone", at: place(of: event, contract),
            related: [RelatedPlace(contract.contract.event.range, "declared here")], help: help(contract),
            subject: event.name.description,
            fingerprint: fingerprint(RegistryChangeRules.eventRemoved, event, contract, to: ""))
    }

    /// Events that the base does not know.
    private var heirs: [ResolvedContract] {
        registry.events.filter { base.event($0.name) == nil }.flatMap(\.working)
    }

    private func help(_ contract: ResolvedContract) -> String {
        let usual = "put it back, with `status: retired` where nobody sends it any more"
        var shape = ShapeText(contract)
        let text = shape.text(of: contract.payload)
        let twin = heirs.first { heir in
            var other = ShapeText(heir)
            return other.text(of: heir.payload) == text
        }
        guard let twin else { return usual }
        return "\(usual); if it is called `\(twin.name)` now, say `wire_type: \(contract.wireType)` there"
    }

    private func place(of event: ResolvedEvent, _ contract: ResolvedContract) -> SourceRange {
        if let now = registry.event(event.name)?.latest { return now.contract.event.range }
        guard let domain = registry.domains.first(where: { $0.name == event.name.domain }) else {
            return contract.contract.event.range
        }
        return SourceRange(file: domain.range.file, lower: Int(domain.range.lower), upper: Int(domain.range.lower))
    }

    private func fingerprint(
        _ rule: RuleID, _ event: ResolvedEvent, _ contract: ResolvedContract, to name: String
    ) -> String {
        FindingFingerprint.make(
            rule: rule, event: event.name, path: FieldPath(components: []), old: contract.version.description, new: name
        )
    }
}
