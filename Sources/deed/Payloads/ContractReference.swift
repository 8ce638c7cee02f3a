import ContractModel
import ContractRegistry

/// `orders.order_placed`, `orders.order_placed@2`, `orders.order_placed@2.1.0`.
struct ContractReference {
    private let name: String
    private let version: String?

    init(_ text: String) {
        let parts = text.split(separator: "@", maxSplits: 1).map(String.init)
        name = parts.first ?? ""
        version = parts.count > 1 ? parts[1] : nil
    }

    /// Whether only one version is meant.
    var namesVersion: Bool { version != nil }

    func contract(in run: RegistryRun) throws -> (contract: ResolvedContract, event: ResolvedEvent) {
        guard let event = run.registry.events.first(where: { $0.name.description == name }) else {
            let near = NearName.help(for: name, among: run.registry.events.map(\.name.description))
            throw Failure("there is no event `\(name)` in `\(run.folder)`" + near)
        }
        guard let found = (event.releases + event.working).contract(ofVersion: version) else {
            throw Failure("`\(name)` has no version `\(version ?? "")`")
        }
        return (found, event)
    }
}
