public import Diagnostics

/// One version file of one event, or one released snapshot of it, as written.
public struct Contract: Sendable {
    public var event: Located<EventName>
    public var version: Located<SemanticVersion>
    public var summary: Located<String>?
    public var description: Located<String>?
    public var owner: Located<String>?
    /// As written; `nil` is `draft`.
    public var status: Located<ContractStatus>?
    public var kind: EventKind
    public var entity: EntityReference?
    public var occurredAt: Located<FieldPath>?
    public var idempotencyKey: [Located<FieldPath>]
    public var compatibility: Located<CompatibilityMode>?
    public var producers: [Producer]
    public var payload: Record
    public var types: [NamedType]
    public var relations: [Relation]
    /// ISO 8601 duration; `nil` is for ever.
    public var retention: Located<String>?
    public var deprecated: Deprecation?
    public var upcast: Upcast?
    public var examples: [Example]
    public var counterexamples: [Example]
    public var wireType: Located<String>?
    public var tags: [Located<String>]
    public var links: [Link]
    public var allow: [Allowance]
    /// Only in snapshots.
    public var release: ReleaseRecord?
    public var range: SourceRange

    public init(event: Located<EventName>, version: Located<SemanticVersion>, payload: Record, range: SourceRange) {
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

    public var effectiveStatus: ContractStatus { status?.value ?? .draft }
}

public enum ContractStatus: String, Sendable, Hashable, CaseIterable {
    case draft, active, deprecated, retired
}

public enum EventKind: String, Sendable, Hashable, CaseIterable {
    case domainEvent = "domain_event"
    case systemEvent = "system_event"
}

public enum CompatibilityMode: String, Sendable, Hashable, CaseIterable {
    case none, backward, forward, full
    case backwardTransitive = "backward_transitive"
    case forwardTransitive = "forward_transitive"
    case fullTransitive = "full_transitive"
}

/// `entity: {type, key}`.
public struct EntityReference: Sendable {
    public var type: Located<String>
    public var key: [Located<FieldPath>]
    public var range: SourceRange

    public init(type: Located<String>, key: [Located<FieldPath>], range: SourceRange) {
        self.type = type
        self.key = key
        self.range = range
    }
}

public struct Producer: Sendable {
    public var service: Located<String>
    public var team: Located<String>?
    public var range: SourceRange

    public init(service: Located<String>, team: Located<String>?, range: SourceRange) {
        self.service = service
        self.team = team
        self.range = range
    }
}

/// An example or counterexample: a payload in place, or a file beside the contract.
public struct Example: Sendable {
    public enum Payload: Sendable {
        case inline(Literal)
        case file(Located<String>)
    }

    /// What a counterexample must violate.
    public struct Expectation: Sendable {
        /// JSON Pointer.
        public var at: Located<String>
        public var rule: Located<String>

        public init(at: Located<String>, rule: Located<String>) {
            self.at = at
            self.rule = rule
        }
    }

    public var name: Located<String>
    public var payload: Payload
    public var violates: [Expectation]
    public var range: SourceRange

    public init(name: Located<String>, payload: Payload, violates: [Expectation] = [], range: SourceRange) {
        self.name = name
        self.payload = payload
        self.violates = violates
        self.range = range
    }
}

public struct Link: Sendable {
    public var title: Located<String>
    public var url: Located<String>

    public init(title: Located<String>, url: Located<String>) {
        self.title = title
        self.url = url
    }
}

/// A lint finding that is accepted in this contract.
public struct Allowance: Sendable {
    public var rule: Located<String>
    public var at: Located<FieldPath>?
    public var reason: Located<String>
    public var until: Located<CalendarDay>?
    public var range: SourceRange

    public init(rule: Located<String>, at: Located<FieldPath>?, reason: Located<String>, range: SourceRange) {
        self.rule = rule
        self.at = at
        self.reason = reason
        self.range = range
    }
}
