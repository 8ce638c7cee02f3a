/// Tells which contract a file belongs to: `contracts/orders/order_placed/v1.yaml` is of `orders.order_placed`, and so is
/// what lies deeper.
struct ContractFolders {
    private let registry: String
    private let contracts: Set<String>

    init(_ context: ReportContext) {
        registry = context.registry + "/"
        contracts = Set(context.subjects)
    }

    func contract(at path: String) -> String? {
        guard path.hasPrefix(registry) else { return nil }
        var parts = path.dropFirst(registry.count).split(separator: "/").dropLast()
        while !parts.isEmpty {
            let name = parts.joined(separator: ".")
            if contracts.contains(name) { return name }
            parts.removeLast()
        }
        return nil
    }
}
