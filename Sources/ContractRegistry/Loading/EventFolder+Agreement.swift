import ContractModel
import Diagnostics

/// What a path says and what the file says must be the same; where they are not, the path holds from here on, so that
/// one mistake is said once.
extension EventFolder {
    func agree(_ contract: inout Contract, major: Int, into diagnostics: inout Diagnostics) {
        agree(&contract, into: &diagnostics)
        let version = contract.version
        if version.value.major != major {
            diagnostics.error(
                "path-version-mismatch", "`v\(major).yaml` cannot hold version \(version.value)", at: version.range,
                help: "a file holds one major version: write \(major).x.y, or move it to `v\(version.value.major).yaml`"
            )
            contract.version.value.major = major
        }
        if let release = contract.release {
            diagnostics.error(
                "snapshot-misplaced", "a working contract has no `released_at`", at: release.releasedAt.range,
                help: "snapshots lie in `releases/`; remove what `deed release` adds")
            contract.release = nil
        }
    }

    func agree(_ contract: inout Contract, release: SemanticVersion, into diagnostics: inout Diagnostics) {
        agree(&contract, into: &diagnostics)
        if contract.version.value != release {
            diagnostics.error(
                "path-version-mismatch", "`\(release).yaml` cannot hold version \(contract.version.value)",
                at: contract.version.range, help: "restore the snapshot from git; snapshots are never edited")
            contract.version.value = release
        }
        if contract.release == nil {
            diagnostics.error(
                "snapshot-misplaced", "a snapshot says when it was released", at: contract.version.range,
                help: "`deed release` writes snapshots; a working contract is `v\(release.major).yaml`")
            contract.release = ReleaseRecord(releasedAt: Located("", at: contract.version.range))
        }
    }

    private func agree(_ contract: inout Contract, into diagnostics: inout Diagnostics) {
        guard contract.event.value != name else { return }
        diagnostics.error(
            "path-name-mismatch", "this file's path says `\(name)`, but it holds `\(contract.event.value)`",
            at: contract.event.range, help: "write `event: \(name)`, or move the file")
        contract.event.value = name
    }
}
