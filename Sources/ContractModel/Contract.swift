package import Diagnostics

/// One version file of one event, or one released snapshot of it, as written.
package struct Contract: Sendable {
    package var event: Located<EventName>
    package var version: Located<SemanticVersion>
    package var summary: Located<String>?
    package var description: Located<String>?
    package var owner: Located<String>?
    /// As written; `nil` is `draft`.
    package var status: Located<ContractStatus>?
    package var kind: EventKind
    package var entity: EntityReference?
    package var occurredAt: Located<FieldPath>?
    package var idempotencyKey: [Located<FieldPath>]
    package var compatibility: Located<CompatibilityMode>?
    package var producers: [Producer]
    package var payload: Record
    package var types: [NamedType]
    package var relations: [Relation]
    /// ISO 8601 duration; `nil` is for ever.
    package var retention: Located<String>?
    package var deprecated: Deprecation?
    package var upcast: Upcast?
    package var examples: [Example]
    package var counterexamples: [Example]
    package var wireType: Located<String>?
    package var tags: [Located<String>]
    package var links: [Link]
    package var allow: [Allowance]
    /// Only in snapshots.
    package var release: ReleaseRecord?
    package var range: SourceRange

    package init(event: Located<EventName>, version: Located<SemanticVersion>, payload: Record, range: SourceRange) {
        self.event = event
        self.version = version
        kind = .domainEvent
        idempotencyKey = []
        producers = []
        self.payload = payload
        types = []
        relations = []
        examples = []
        counterexamples = []
        tags = []
        links = []
        allow = []
        self.range = range
    }

    package var effectiveStatus: ContractStatus { status?.value ?? .draft }
}

package enum ContractStatus: String, Sendable, Hashable, CaseIterable {
    case draft, active, deprecated, retired
}

package enum EventKind: String, Sendable, Hashable, CaseIterable {
    case domainEvent = "domain_event"
    case systemEvent = "system_event"
}

package enum CompatibilityMode: String, Sendable, Hashable, CaseIterable {
    case none, backward, forward, full
    case backwardTransitive = "backward_transitive"
    case forwardTransitive = "forward_transitive"
    case fullTransitive = "full_transitive"
}

/// `entity: {type, key}`.
package struct EntityReference: Sendable {
    package var type: Located<String>
    package var key: [Located<FieldPath>]
    package var range: SourceRange

    package init(type: Located<String>, key: [Located<FieldPath>], range: SourceRange) {
        self.type = type
        self.key = key
        self.range = range
    }
}

package struct Producer: Sendable {
    package var service: Located<String>
    package var team: Located<String>?
    package var range: SourceRange

    package init(service: Located<String>, team: Located<String>?, range: SourceRange) {
        self.service = service
        self.team = team
        self.range = range
    }
}

/// An example or counterexample: a payload in place, or a file beside the contract.
package struct Example: Sendable {
    package enum Payload: Sendable {
        case inline(Literal)
        case file(Located<String>)
    }

    /// What a counterexample must violate.
    package struct Expectation: Sendable {
        /// JSON Pointer.
        package var at: Located<String>
        package var rule: Located<String>

        package init(at: Located<String>, rule: Located<String>) {
            self.at = at
            self.rule = rule
        }
    }

    package var name: Located<String>
    package var payload: Payload
    package var violates: [Expectation]
    package var range: SourceRange

    package init(name: Located<String>, payload: Payload, violates: [Expectation] = [], range: SourceRange) {
        self.name = name
        self.payload = payload
        self.violates = violates
        self.range = range
    }
}

package struct Link: Sendable {
    package var title: Located<String>
    package var url: Located<String>

    package init(title: Located<String>, url: Located<String>) {
        self.title = title
        self.url = url
    }
}

/// A lint finding that is accepted in this contract.
package struct Allowance: Sendable {
    package var rule: Located<String>
    package var at: Located<FieldPath>?
    package var reason: Located<String>
    package var until: Located<CalendarDay>?
    package var range: SourceRange

    package init(rule: Located<String>, at: Located<FieldPath>?, reason: Located<String>, range: SourceRange) {
        self.rule = rule
        self.at = at
        self.reason = reason
        self.range = range
    }
}
