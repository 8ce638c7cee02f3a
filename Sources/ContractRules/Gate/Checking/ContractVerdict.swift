import ContractModel
package import ContractRegistry
import Diagnostics

/// Everything that is to say about a working contract, compared with what it follows.
package struct ContractVerdict: Sendable {
    package let contract: ResolvedContract
    package let promise: CompatibilityPromise
    /// What it is compared with first; `nil` where there is nothing.
    package private(set) var nearest: Counterpart?
    package var findings: [GateFinding]
    /// What the releases break among themselves.
    var history: [GateFinding]

    /// The smallest part of the version that must go up; `nil` where nothing changed. What every affected team accepted
    /// needs a minor.
    package var bump: Bump? {
        findings.map { found in
            if found.isCuredByMajor { return found.isBlocking ? .major : .minor }
            let bump = found.finding.bump(under: promise.mode)
            return bump == .major ? .minor : bump
        }.max()
    }

    /// What the version has to be; `nil` where nothing is released that it follows.
    package var demand: VersionDemand? {
        guard let latest = nearest?.release else { return nil }
        return VersionDemand(contract, after: latest, bump: bump)
    }

    /// Lets go of the payload of a release about which nothing was found.
    ///
    /// - Parameter outlines: Of the releases of its event.
    mutating func letGo(_ outlines: [ResolvedContract]) {
        guard findings.isEmpty, history.isEmpty, let version = nearest?.release,
            let outline = outlines.first(where: { $0.version == version })
        else { return }
        nearest = .release(outline)
    }

    /// How many changes need no word: they break nothing.
    package var compatibleCount: Int { findings.count { $0.severity <= .note } }

    package var breakingCount: Int { findings.count { $0.isBlocking && $0.isCuredByMajor } }
}
