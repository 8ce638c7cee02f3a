package import ContractModel

/// What can be different about an event as a whole.
package enum EventChange: Sendable {
    case summary
    case description
    case metadata(String)
    case owner(String?, String?)
    case status(ContractStatus, ContractStatus)
    case kind(EventKind, EventKind)
    case wireType(String, String)
    case entityType(String?, String?)
    case entityKey([String], [String])
    case occurredAt(String?, String?)
    case idempotencyKey([String], [String])
    case retention(String?, String?)
    case producerAdded(String)
    case producerRemoved(String)
    case relationAdded(Relation)
    case relationRemoved(Relation)
    case relationChanged(Relation, Relation)
    case deprecation(Deprecation?, Deprecation?)
    case compatibility(CompatibilityMode?, CompatibilityMode?)
    case exampleAdded(String)
    case exampleRemoved(String)
}
