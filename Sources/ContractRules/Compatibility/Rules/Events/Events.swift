import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let events: [CompatibilityRule] = eventStatus + eventPromises + eventIdentity + eventRelations
}

extension ChangeSite {
    /// What changed about the event as a whole, where that is it.
    var eventChange: EventChange? {
        if case .event(let change) = kind { change } else { nil }
    }
}
