import ContractModel
import ContractRegistry
import Diagnostics

/// The events of which something is wrong that no comparison and no replay could get past: it would only say the same again.
struct UnsoundEvents {
    private var names: Set<String> = []
    private var files: Set<SourceID> = []

    init(_ diagnostics: Diagnostics) {
        for diagnostic in diagnostics.list where diagnostic.severity == .error {
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
