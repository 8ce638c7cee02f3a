import ContractModel
package import ContractRegistry
package import DeedRuntime

/// How rows are judged.
package struct StreamSettings: Sendable {
    let directory: EventDirectory
    let envelope: EnvelopeStyle
    let readers: Settings.Readers
    let payloadRoute: Route?
    package var role = Role.consumer
    package var limits = JSONLimits()
    /// Whether right payloads of older versions are brought to the newest.
    package var upcasts = false
    /// In bytes; longer rows are read past.
    package var longestRow = 8 << 20
    /// What is left out at the end.
    package var filters: [RowFilter] = []
    /// Whether annotated rows are wanted, or only what is counted.
    package var writesRows = true

    /// Rows are messages in the envelope of the registry.
    package init(_ registry: ResolvedRegistry) {
        directory = EventDirectory(registry)
        envelope = EnvelopeStyle(registry.settings.envelope)
        readers = registry.settings.readers
        payloadRoute = nil
    }

    /// Rows are payloads of one contract.
    package init(_ registry: ResolvedRegistry, payloadsOf contract: ResolvedContract, _ event: ResolvedEvent) {
        directory = EventDirectory(registry)
        envelope = .none
        readers = registry.settings.readers
        payloadRoute = Route(contract, of: event)
    }

    /// Whether rows are bare payloads.
    var hasBarePayloads: Bool { payloadRoute != nil }

    /// Why nothing can be validated against the one contract that is named; nil where it can.
    package var fault: Violation? { payloadRoute?.fault }
}
