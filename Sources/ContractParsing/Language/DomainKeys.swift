import ContractModel
import YAMLSyntax

enum DomainKeys {
    static let all = Keys<Domain>(
        "a domain", snippet: "summary: ${1:What it is about.}\nowner: ${2:team}", hints: hints
    ) {
        Key("summary", \.summary, .words, "One sentence: what the domain is.", required: true)
        Key("description", \.description, .text, "More, in Markdown.")
        Key("owner", \.owner, .team, "A team of `teams.yaml`.")
        Key("compatibility", \.compatibility, .located(), "Overrides the mode of the registry.")
        Key("entities", \.entities, .entities, "What the domain's events are about.")
        Key("types", \.types, .namedTypes, "Types that several contracts share.")
    }

    static let entity = Keys<Domain.Entity>("an entity", snippet: "{ key: ${1:OrderID}, doc: \"$2\" }") {
        Key("key", \.key, .typeName, "The type of its key.")
        Key("doc", \.doc, .text, "What it is.")
    }

    private static let hints: [String: Hint] = [
        "doc": .meant("summary"), "name": .say("a domain is called as its folder"),
    ]
}

extension Shape where Value == [Domain.Entity] {
    fileprivate static var entities: Self {
        .entries(
            Entry(
                .identifier,
                Shape<Domain.Entity>.mapping(DomainKeys.entity) {
                    Domain.Entity(name: Located("", at: $0), key: nil, doc: nil)
                },
                join: { Domain.Entity(name: $0, key: $1.key, doc: $1.doc) }, split: { ($0.name.value, $0) }))
    }
}
