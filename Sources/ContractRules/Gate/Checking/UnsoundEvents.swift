import ContractModel
import ContractRegistry
import Diagnostics

/// The events of which something is wrong that no comparison and no replay could get past: it would only say the same again.
struct UnsoundEvents {
    private var names: Set<String> = []
    private var files: Set<SourceID> = []

    /// - Parameter upcastsMatter: Whether a faulty upcast stands in the way: not of comparing versions.
    init(_ diagnostics: Diagnostics, upcastsMatter: Bool) {
        for diagnostic in diagnostics.list where diagnostic.severity == .error {
            if !upcastsMatter, diagnostic.rule.rawValue.hasPrefix("upcast") { continue }
            guard let stage = RuleCatalog.stages[diagnostic.rule],
                stage == .yaml || stage == .language || stage == .registry
            else { continue }
            if let subject = diagnostic.subject { names.insert(subject) }
            if let file = diagnostic.range?.file { files.insert(file) }
        }
    }

    func contains(_ event: ResolvedEvent) -> Bool {
        names.contains(event.name.description)
            || (event.working + event.releases).contains { files.contains($0.source) }
    }
}
