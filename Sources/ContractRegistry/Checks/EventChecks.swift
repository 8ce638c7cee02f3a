import ContractModel
import Diagnostics

/// What must hold between the contracts of one event, and between it and others. Snapshots are left alone: what they
/// refer to may have gone since.
struct EventChecks {
    let registry: ResolvedRegistry

    func check(_ event: ResolvedEvent, into diagnostics: inout Diagnostics) {
        for contract in event.working {
            var found = Diagnostics()
            RelationCheck(contract: contract, registry: registry).check(into: &found)
            UpcastCheck(contract: contract, event: event)?.check(into: &found)
            for var diagnostic in found.list {
                diagnostic.subject = event.name.description
                diagnostics.append(diagnostic)
            }
        }
    }
}
