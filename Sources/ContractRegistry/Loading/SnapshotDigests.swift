import ContractModel
import Diagnostics

/// Holds the snapshots of an event against its `SHA256SUMS`.
struct SnapshotDigests {
    var snapshots: [EventFolder.Snapshot]
    var list: DigestList?
    var source: SourceID?

    func check(event: EventName, into diagnostics: inout Diagnostics) {
        guard let list else { return reportNoList(event, into: &diagnostics) }
        for snapshot in snapshots {
            guard let entry = list[snapshot.name] else {
                diagnostics.error(
                    "release-not-listed", "`SHA256SUMS` does not list `\(snapshot.name)` of `\(event)`",
                    at: place(snapshot),
                    help: "`deed release` writes snapshots and lists them; remove what it did not write")
                continue
            }
            if entry.digest != snapshot.digest { reportEdited(snapshot, entry, event, into: &diagnostics) }
        }
        let there = Set(snapshots.map(\.name))
        for entry in list.entries where !there.contains(entry.name) {
            diagnostics.error(
                "release-missing", "`SHA256SUMS` lists `\(entry.name)` of `\(event)`, which is not there",
                at: entry.range, help: "restore the snapshot from git; snapshots are never deleted")
        }
    }

    private func reportNoList(_ event: EventName, into diagnostics: inout Diagnostics) {
        guard let first = snapshots.first else { return }
        diagnostics.error(
            "release-not-listed", "the releases of `\(event)` have no `SHA256SUMS`", at: place(first),
            help: "restore it from git; `deed release` writes it beside the snapshots")
    }

    private func reportEdited(
        _ snapshot: EventFolder.Snapshot, _ entry: DigestList.Entry, _ event: EventName,
        into diagnostics: inout Diagnostics
    ) {
        diagnostics.append(
            Diagnostic(
                "release-digest-mismatch", .error,
                "`\(snapshot.name)` of `\(event)` is not what was released: its digest differs from the listed one",
                at: place(snapshot), related: [RelatedPlace(entry.range, "listed here")],
                help: "restore the snapshot from git, and release what was changed under a new version"))
    }

    private func place(_ snapshot: EventFolder.Snapshot) -> SourceRange {
        SourceRange(file: snapshot.source, lower: 0, upper: 0)
    }
}
