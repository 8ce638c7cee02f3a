import ContractModel
import Diagnostics

/// Which contracts of an event may be released.
struct ReleaseGate {
    let event: ResolvedEvent
    let found: Diagnostics
    let catalog: SourceCatalog

    /// Whether the version is not released yet, and not a draft.
    func isOpen(_ contract: ResolvedContract) -> Bool {
        contract.contract.effectiveStatus != .draft && !event.releases.contains { $0.version == contract.version }
    }

    /// Says why nothing of an event is released that somebody asked for.
    func reportNothing(into diagnostics: inout Diagnostics) {
        guard let contract = event.working.last else {
            return diagnostics.error("release-refused", "`\(event.name)` has no working contract", at: nil)
        }
        if contract.contract.effectiveStatus == .draft {
            let place = contract.contract.status?.range ?? contract.contract.version.range
            return diagnostics.error(
                "release-refused", "`\(event.name)` \(contract.version) is a draft, and a draft promises nothing",
                at: place, help: "say `status: active`")
        }
        diagnostics.error(
            "release-refused", "`\(event.name)` \(contract.version) is released already",
            at: contract.contract.version.range, help: "raise `version` to release what has changed since")
    }

    /// Says what keeps a contract from being released.
    func admits(_ contract: ResolvedContract, into diagnostics: inout Diagnostics) -> Bool {
        if let latest = event.releases(ofMajor: contract.version.major).last, latest.version > contract.version {
            diagnostics.error(
                "release-refused",
                "`\(event.name)` \(contract.version) is not above \(latest.version), which is released",
                at: contract.contract.version.range, help: "raise `version` above \(latest.version)")
            return false
        }
        let errors = found.list.count { $0.severity == .error && !$0.isWaived && concerns($0) }
        guard errors > 0 else { return showsVariants(contract, into: &diagnostics) }
        diagnostics.error(
            "release-refused",
            "`\(event.name)` \(contract.version) has \(errors == 1 ? "an error" : "\(errors) errors")",
            at: contract.contract.version.range, help: "mend what `deed check` says first")
        return false
    }

    /// A working contract may be without an example for some variant. A release never gets one later, and what no example
    /// shows is never replayed.
    private func showsVariants(_ contract: ResolvedContract, into diagnostics: inout Diagnostics) -> Bool {
        let missing = found.list.filter { diagnostic in
            diagnostic.rule == "variant-without-example" && !diagnostic.isWaived
                && diagnostic.range?.file == contract.source
        }
        guard let first = missing.first else { return true }
        diagnostics.append(
            Diagnostic(
                "release-refused", .error,
                "`\(event.name)` \(contract.version) has \(missing.count == 1 ? "a variant" : "\(missing.count) variants") that no example shows",
                at: contract.contract.version.range, related: first.range.map { [RelatedPlace($0, "this one")] } ?? [],
                help: "add an example for each variant: it is replayed against every later version"))
        return false
    }

    /// Whether an error is of this event, or of what every event rests on: settings, teams and domains.
    private func concerns(_ diagnostic: Diagnostic) -> Bool {
        if diagnostic.subject == event.name.description { return true }
        guard let file = diagnostic.range?.file else { return diagnostic.subject == nil }
        let sources = (event.working + event.releases).map(\.source)
        if sources.contains(file) { return true }
        let path = catalog[file].path
        let name = FileSystem.name(of: path)
        if name == "domain.yaml" || name == "deed.yaml" || name == "teams.yaml" { return true }
        return path.hasPrefix(FileSystem.join(root, "\(event.name.domain)/\(event.name.name)/"))
    }

    private var root: String {
        let contract = event.working.last ?? event.releases.last
        guard let contract else { return "" }
        let path = catalog[contract.source].path
        return path.hasSuffix(contract.path) ? String(path.dropLast(contract.path.count)) : ""
    }
}
