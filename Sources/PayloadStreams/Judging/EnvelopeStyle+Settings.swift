import ContractModel
import DeedRuntime

extension EnvelopeStyle {
    /// The envelope that events of a registry travel in.
    init(_ envelope: Settings.Envelope) {
        switch envelope {
        case .cloudEvents: self = .cloudEvents
        case .none: self = .none
        case .mapped(let mapped):
            self = .mapped(
                EnvelopeMapping(
                    type: mapped.type?.value, version: mapped.version?.value, id: mapped.id?.value,
                    source: mapped.source?.value, subject: mapped.subject?.value, time: mapped.time?.value,
                    recorded: mapped.recorded?.value, payload: mapped.payload?.value ?? ""))
        }
    }
}
