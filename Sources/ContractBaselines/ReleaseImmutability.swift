import ContractModel
package import ContractRegistry
package import Diagnostics

/// Releases are for good: each that was there at the baseline is there now, byte for byte. Bytes are compared, nothing
/// is parsed. What the digests in the tree show already is not said again.
struct ReleaseImmutability {
    private let baseline: Baseline
    private let current: Registry
    private let catalog: SourceCatalog
    private let now: SnapshotIndex

    init(_ baseline: Baseline, _ current: Registry, _ catalog: SourceCatalog) {
        self.baseline = baseline
        self.current = current
        self.catalog = catalog
        now = SnapshotIndex(catalog, files: 0..<baseline.firstFile, below: BaselineLoader.prefix(of: current))
    }

    func check(into diagnostics: inout Diagnostics) {
        for (event, base) in baseline.snapshots.events.sorted(by: { $0.key < $1.key }) {
            var gone: [SemanticVersion] = []
            for (version, before) in base.snapshots.sorted(by: { $0.key < $1.key }) {
                if let source = now.events[event]?.snapshots[version] {
                    compare(event, version, before, source, into: &diagnostics)
                } else if now.digests(of: event, catalog)["\(version).yaml"] == nil {
                    gone.append(version)
                }
            }
            if !gone.isEmpty { reportGone(event, gone, base, into: &diagnostics) }
        }
    }

    private func compare(
        _ event: EventName, _ version: SemanticVersion, _ before: SourceID, _ source: SourceID,
        into diagnostics: inout Diagnostics
    ) {
        let bytes = catalog[source].bytes
        let old = catalog[before].bytes
        // A file that was refused has no bytes, and was reported.
        guard bytes != old, !bytes.isEmpty, !old.isEmpty else { return }
        let digest = SHA256.hexDigest(of: bytes)
        let name = "\(version).yaml"
        guard now.digests(of: event, catalog)[name] == digest else { return }
        // A snapshot that was damaged at the baseline, and is what was released again, is mended.
        if baseline.snapshots.digests(of: event, catalog)[name] == digest { return }
        let line = DifferingLine(old, bytes)
        diagnostics.append(
            Diagnostic(
                "published-version-edited", .error,
                "`\(name)` of `\(event)` is not what was released: \(baseline.name) has it otherwise",
                at: line.range(in: bytes, of: source), label: "edited",
                related: [RelatedPlace(line.range(in: old, of: before), "released")],
                help: "restore it and `SHA256SUMS`, and release what was changed under a new version",
                subject: event.description))
    }

    private func reportGone(
        _ event: EventName, _ versions: [SemanticVersion], _ base: SnapshotIndex.Event,
        into diagnostics: inout Diagnostics
    ) {
        let contract = current.events.first { $0.name == event }.flatMap { $0.working.last ?? $0.releases.last }
        let list = versions.map(\.description).joined(separator: ", ")
        let places = versions.compactMap { base.snapshots[$0] }
        var finding = Diagnostic(
            "published-version-deleted", .error,
            "\(versions.count == 1 ? "release" : "releases") \(list) of `\(event)` \(versions.count == 1 ? "is" : "are") gone",
            at: contract?.contract.event.range,
            notes: places.map { Note("was", catalog[$0].path) },
            help: "restore what is gone; an event that is over has `status: retired` and keeps its releases",
            subject: event.description)
        if baseline.kind == .revision, !baseline.name.hasPrefix("HEAD") {
            finding.help? += "; where this branch is behind \(baseline.name), merge that first"
        }
        diagnostics.append(finding)
    }
}

extension Baseline {
    /// Says which releases of the baseline were edited or are gone.
    package func checkReleases(of current: Registry, catalog: SourceCatalog, into diagnostics: inout Diagnostics) {
        ReleaseImmutability(self, current, catalog).check(into: &diagnostics)
    }
}
