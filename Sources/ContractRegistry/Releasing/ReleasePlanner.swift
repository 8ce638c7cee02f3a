package import ContractModel
import ContractParsing
package import Diagnostics
import YAMLSyntax

/// Decides what a release writes, without touching anything.
package struct ReleasePlanner {
    package enum Selection: Sendable {
        /// Every contract with a version that is not released yet; drafts are passed over.
        case all
        case events([EventName])
    }

    private let registry: ResolvedRegistry
    private let catalog: SourceCatalog
    private let releasedAt: String
    /// The waivers that the release uses.
    private let waivers: [UsedWaiver]
    private let found: Diagnostics

    /// - Parameters:
    ///   - releasedAt: RFC 3339, UTC.
    ///   - found: what checking the registry found; a contract with errors is not released.
    package init(
        _ registry: ResolvedRegistry, catalog: SourceCatalog, releasedAt: String, waivers: [UsedWaiver] = [],
        found: Diagnostics
    ) {
        self.registry = registry
        self.catalog = catalog
        self.releasedAt = releasedAt
        self.waivers = waivers
        self.found = found
    }

    /// The snapshots to write, by event and version. Each refusal is an error in `diagnostics`; then nothing is written.
    package func plan(_ selection: Selection, diagnostics: inout Diagnostics) -> [PlannedRelease] {
        switch selection {
        case .all: return registry.events.flatMap { plan($0, named: false, into: &diagnostics) }
        case .events(let names):
            var planned: [PlannedRelease] = []
            for name in names.sorted() {
                guard let event = registry.event(name) else {
                    let names = registry.events.map(\.name.description)
                    diagnostics.error(
                        "release-refused", "there is no event `\(name)`", at: nil,
                        help: Nearest.help(for: name.description, among: names))
                    continue
                }
                planned += plan(event, named: true, into: &diagnostics)
            }
            return planned
        }
    }

    private func plan(
        _ event: ResolvedEvent, named: Bool, into diagnostics: inout Diagnostics
    ) -> [PlannedRelease] {
        let gate = ReleaseGate(event: event, found: found, catalog: catalog)
        let open = event.working.filter { gate.isOpen($0) }
        if open.isEmpty, named { gate.reportNothing(into: &diagnostics) }
        return open.compactMap { contract in
            gate.admits(contract, into: &diagnostics) ? plan(contract, of: event, into: &diagnostics) : nil
        }
    }

    private func plan(
        _ contract: ResolvedContract, of event: ResolvedEvent, into diagnostics: inout Diagnostics
    ) -> PlannedRelease? {
        let errors = diagnostics.count(of: .error)
        let builder = SnapshotBuilder(contract, in: registry)
        var snapshot = builder.build(catalog: catalog, diagnostics: &diagnostics)
        guard diagnostics.count(of: .error) == errors else { return nil }
        let earlier = event.releases(ofMajor: contract.version.major).flatMap { $0.contract.release?.numbers ?? [] }
        snapshot.release = ReleaseRecord(
            releasedAt: Located(releasedAt, at: snapshot.range),
            numbers: NumberAssignment.assign(snapshot, carrying: earlier),
            waivers: waivers.filter { $0.waiver.event.value == event.name && $0.version == contract.version }.map(
                \.waiver))
        let text = YAMLWriter.write(ContractEmitter.contract(snapshot))
        return PlannedRelease(event: event.name, version: contract.version, snapshot: snapshot, text: text)
    }
}
