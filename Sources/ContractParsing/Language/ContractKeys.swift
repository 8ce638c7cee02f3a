import ContractModel
import Diagnostics
import YAMLSyntax

/// The keys of a contract file.
enum ContractKeys {
    static let all = Keys<Contract>("a contract", rules: ReleaseKeys.rules, snippet: snippet, hints: hints) {
        identity
        subject
        RecordKeys.all.map { $0.lifted(\.payload).changed(required: $0.name == "fields") }
        Key("types", \.types, .namedTypes, "Named types of this contract.")
        history
        examples
        publishing
        ReleaseKeys.all
    }

    private static let identity: [Key<Contract>] = [
        Key("event", essential: \.event, .eventName, "`<domain>.<name>`, a past-tense fact; equals the path."),
        Key("version", essential: \.version, .version, "`major.minor.patch`; the major equals the file's name."),
        Key(
            "status", \.status, .located(), "Where the contract is in its life; `draft` where left out.",
            snippet: "draft"),
        Key("kind", \.kind, .word(), default: .domainEvent, "Whether the event is of the business or technical."),
        Key("owner", \.owner, .team, "A team of `teams.yaml`; the domain's owner where left out."),
        Key("summary", \.summary, .words, "One sentence, shown wherever the event is listed.", required: true),
        Key("description", \.description, .text, "More, in Markdown."),
        Key("wire_type", \.wireType, .words, "The event's name on the wire, where it is not the default."),
        Key("compatibility", \.compatibility, .located(), "Overrides the mode of the domain and the registry."),
        Key("retention", \.retention, .retention, "How long events are kept; for ever where left out."),
        Key(
            "deprecated", \.deprecated, .deprecation,
            "Since when the version is on its way out, why, and what replaces it."),
        Key("tags", \.tags, .list(.words), "Words to find it by."),
        Key("links", \.links, .list(.link), "Where to read more."),
    ]

    private static let subject: [Key<Contract>] = [
        Key(
            "entity", \.entity, .entityReference, "What the event is about: identity, ordering and partition key."),
        Key("occurred_at", \.occurredAt, .path, "The `timestamp` field that is event time."),
        Key(
            "idempotency_key", \.idempotencyKey, .oneOrMany(.path, inBrackets: true),
            "Paths that identify a duplicate.", snippet: "[$1]"),
        Key("producers", \.producers, .list(.producer), "The services that send it."),
    ]

    private static let history: [Key<Contract>] = [
        Key("relations", \.relations, .list(.relation), "How the event acts on its entity and on other events."),
        Key("upcast", \.upcast, .upcast, "How a payload of the major before becomes one of this."),
    ]

    private static let examples: [Key<Contract>] = [
        Key("examples", \.examples, .list(.example), "Payloads that are right; golden for ever once released."),
        Key("counterexamples", \.counterexamples, .list(.counterexample), "Payloads that are wrong, and why."),
    ]

    private static let publishing: [Key<Contract>] = [
        Key("allow", \.allow, .list(.allowance), "Lint findings that are accepted here.")
    ]

    private static let snippet = """
        event: ${1:domain}.${2:something_happened}
        version: 1.0.0
        summary: ${3:What happened.}
        entity: { type: ${4:thing}, key: ${5:thing_id} }
        fields:
          ${5:thing_id}: { type: ${6:ThingID}, doc: "${7:Which one.}" }
        """

    private static let hints: [String: Hint] = [
        "name": .meant("event"), "doc": .meant("description"), "id": .meant("event"),
        "payload": .say("the payload's fields stand under `fields`"), "properties": .meant("fields"),
        "required": .say("fields are required unless `optional: true`"), "team": .meant("owner"),
        "state": .meant("status"), "example": .meant("examples"),
    ]
}

extension Shape where Value == EntityReference {
    fileprivate static var entityReference: Self {
        mapping(
            Keys<EntityReference>("an entity reference", snippet: "{ type: ${1:order}, key: ${2:order_id} }") {
                Key("type", essential: \.type, .identifier, "An entity of `domain.yaml`.")
                Key(
                    "key", essential: \.key, .pathOrPaths,
                    "The path, or paths, of required, non-null scalars that identify it.")
            }
        ) { EntityReference(type: Located("", at: $0), key: [], range: $0) }
    }
}

extension Shape where Value == Producer {
    fileprivate static var producer: Self {
        mapping(
            Keys<Producer>("a producer", snippet: "{ service: $1, team: $2 }") {
                Key("service", essential: \.service, .words, "The service that sends it.")
                Key("team", \.team, .team, "The team that runs the service.")
            }
        ) { Producer(service: Located("", at: $0), team: nil, range: $0) }
    }
}

extension Shape where Value == Link {
    fileprivate static var link: Self {
        mapping(
            Keys<Link>("a link", snippet: "{ title: $1, url: $2 }") {
                Key("title", essential: \.title, .words, "What is there.")
                Key("url", essential: \.url, .url, "Where.")
            }
        ) { Link(title: Located("", at: $0), url: Located("", at: $0)) }
    }
}

extension Shape where Value == Allowance {
    fileprivate static var allowance: Self {
        mapping(
            Keys<Allowance>("an `allow` entry", snippet: "{ rule: $1, at: $2, reason: \"$3\" }") {
                Key("rule", essential: \.rule, .id, "The rule; `deed rules` lists them.")
                Key("at", \.at, .path, "The path that it accepts; the whole contract where left out.")
                Key("reason", essential: \.reason, .words, "Why.")
                Key("until", \.until, .day, "The last day of the acceptance, `yyyy-mm-dd`.")
            }
        ) { Allowance(rule: Located("", at: $0), at: nil, reason: Located("", at: $0), range: $0) }
    }
}
