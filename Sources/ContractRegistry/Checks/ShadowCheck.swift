import ContractModel
import Diagnostics

/// A type of a contract that hides one of its domain or of `shared`: both have the same name, and only one is meant.
struct ShadowCheck {
    let contract: Contract
    let index: RegistryIndex

    func check(into diagnostics: inout Diagnostics) {
        for type in contract.types {
            let name = type.name.value
            for domain in [contract.event.value.domain, TypeScope.shared] {
                guard let other = index.types[domain]?[name] else { continue }
                diagnostics.append(
                    Diagnostic(
                        "type-shadowed", .warning, "type `\(name)` hides `\(domain).\(name)` in this contract",
                        at: type.name.range, related: [RelatedPlace(other.name.range, "the other one")],
                        help: "give it another name, or remove it and use `\(domain).\(name)`"))
                break
            }
        }
    }
}
