import ContractModel
import ContractRegistry
import Diagnostics

/// Whole files.
extension ContextBuilder {
    func file(
        _ version: ModulePlan.Version, of event: ModulePlan.Event, upcasts: EventUpcasts, catalog: SourceCatalog
    ) -> ContractFileContext {
        let contract = version.contract
        let digest = SHA256.hexDigest(of: catalog[contract.source].bytes)
        let parts = [
            "\(contract.name) \(contract.version)", contract.owner.map { "owner: \($0)" }, "digest: sha256:\(digest)",
        ]
        let header = HeaderContext(
            source: SwiftText.comment("\(options.registry)/\(contract.path)"),
            contract: SwiftText.comment(parts.compactMap { $0 }.joined(separator: " · ")),
            importAccess: options.access.rawValue)
        return ContractFileContext(
            header: header, event: event.swiftName.escapedIdentifier, type: type(version.payload),
            support: support(version.payload), codable: codable(plan.tree(version.payload)),
            scan: scans[version.payload],
            views: views(plan.tree(version.payload)),
            upcast: upcasts.context(to: version.major, builder: self))
    }

    func index(_ upcasts: [EventUpcasts]) -> IndexContext {
        let header = HeaderContext(
            source: "\(SwiftText.comment(options.registry)): what this target has of it, and the types that are shared",
            contract: "",
            importAccess: options.access.rawValue)
        return IndexContext(
            header: header, events: upcasts.map { $0.event(builder: self) }, types: plan.shared.map(type),
            support: plan.shared.flatMap(support), codable: codable(plan.shared.flatMap(plan.tree)),
            views: views(plan.shared.flatMap(plan.tree)))
    }
}
