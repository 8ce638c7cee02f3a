package import ContractModel
package import ContractRegistry
import Diagnostics

/// Which version a contract must have for what changed in it, and what is wrong with the one that it says.
package struct VersionDemand: Sendable {
    package enum Fault: Sendable, Hashable {
        case notBumped, tooSmall, tooLarge, gap, decreased
    }

    package let event: EventName
    /// What the contract says.
    package let declared: SemanticVersion
    /// The newest release that it follows.
    package let latest: SemanticVersion
    /// The smallest version that may carry the changes; `nil` where nothing changed.
    package let needed: SemanticVersion?
    package let bump: Bump?

    package init(_ contract: ResolvedContract, after latest: SemanticVersion, bump: Bump?) {
        event = contract.name
        declared = contract.version
        self.latest = latest
        self.bump = bump
        needed = bump.map { $0.next(after: latest) }
    }

    /// `nil` where the version is the one.
    package var fault: Fault? {
        guard declared != latest else { return needed == nil ? nil : .notBumped }
        guard declared > latest else { return .decreased }
        guard let needed else { return isNext ? .tooLarge : .gap }
        if declared < needed { return .tooSmall }
        if !isNext { return .gap }
        return declared > needed ? .tooLarge : nil
    }

    /// What to write instead.
    package var remedy: SemanticVersion {
        switch fault {
        case .gap: declared.major > latest.major ? latest.nextMajor : max(needed ?? latest.nextPatch, latest.nextPatch)
        case nil: declared
        case .notBumped, .tooSmall, .tooLarge, .decreased: needed ?? latest
        }
    }

    private var isNext: Bool { [latest.nextMajor, latest.nextMinor, latest.nextPatch].contains(declared) }
}

extension Bump {
    /// The next version of its kind.
    package func next(after version: SemanticVersion) -> SemanticVersion {
        switch self {
        case .major: version.nextMajor
        case .minor: version.nextMinor
        case .patch: version.nextPatch
        }
    }
}
