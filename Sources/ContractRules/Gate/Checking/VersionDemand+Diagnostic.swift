import ContractModel
import ContractRegistry
import Diagnostics

extension VersionDemand {
    /// What is wrong with the version, as a finding.
    ///
    /// - Parameters:
    ///   - reasons: what makes the version necessary, the gravest first.
    ///   - isSaid: whether findings of their own say already that the changes need a new major.
    func diagnostic(on contract: ResolvedContract, released: SourceRange, reasons: [String], isSaid: Bool)
        -> Diagnostic?
    {
        guard let fault, !(isSaid && (fault == .notBumped || fault == .tooSmall)) else { return nil }
        let place = contract.contract.version.range
        var finding = Diagnostic(
            rule(of: fault), fault == .tooLarge ? .note : .error, message(of: fault), at: place,
            related: [RelatedPlace(released, "released here")], notes: reasons.prefix(5).map { Note("because", $0) },
            help: help(for: fault), subject: event.description)
        if remedy.major == declared.major {
            finding.fixes = [Fix("make the version \(remedy)", edits: [TextEdit(place, remedy.description)])]
        }
        return finding
    }

    private func rule(of fault: Fault) -> RuleID {
        switch fault {
        case .notBumped: VersionRules.notBumped
        case .tooSmall: VersionRules.tooSmall
        case .tooLarge: VersionRules.tooLarge
        case .gap: VersionRules.gap
        case .decreased: VersionRules.decreased
        }
    }

    private func message(of fault: Fault) -> String {
        let word = bump?.word ?? ""
        return switch fault {
        case .notBumped: "`\(event)` changed since \(latest) was released, and still says \(declared)"
        case .tooSmall: "`\(event)` says \(declared), and what changed since \(latest) is a \(word) change"
        case .tooLarge where bump == nil: "`\(event)` says \(declared), and nothing changed since \(latest)"
        case .tooLarge: "`\(event)` says \(declared), and what changed since \(latest) is only a \(word) change"
        case .gap: "`\(event)` says \(declared), which does not follow \(latest)"
        case .decreased: "`\(event)` says \(declared), and \(latest) is released"
        }
    }

    private func help(for fault: Fault) -> String {
        switch fault {
        case .tooLarge: "\(remedy) is enough"
        case .gap: "no version is left out: make it \(remedy)"
        case .notBumped, .tooSmall, .decreased:
            remedy.major > declared.major
                ? "make it \(remedy): a new file `v\(remedy.major).yaml`, with an upcast" : "make it \(remedy)"
        }
    }
}
