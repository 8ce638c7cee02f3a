package import ContractModel
package import ContractRegistry

/// What a working contract is held against.
package enum Counterpart: Sendable {
    /// A release of the same major.
    case release(ResolvedContract)
    /// The contract of a major without releases, as the base has it: active, so it is promised all the same.
    case base(ResolvedContract, name: String)

    package var contract: ResolvedContract {
        switch self {
        case .release(let contract), .base(let contract, _): contract
        }
    }

    package var version: SemanticVersion { contract.version }

    /// `nil` where nothing was released.
    package var release: SemanticVersion? {
        if case .release(let contract) = self { contract.version } else { nil }
    }

    /// Beneath the old declaration.
    var label: String {
        switch self {
        case .release: "released here"
        case .base(_, let name): "so in \(name)"
        }
    }
}
