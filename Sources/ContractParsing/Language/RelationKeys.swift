import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == Relation {
    static var relation: Self {
        mapping(RelationKeys.all, chosen: { Relation.Kind.allCases.firstIndex(of: $0.kind.value) }) {
            Relation(kind: Located(.refers, at: $0), range: $0)
        }.defined("relation")
    }
}

enum RelationKeys {
    static let all = Keys<Relation>(
        "a relation", choice: choice, snippet: "{ kind: ${1:opens}, entity: ${2:order} }"
    ) {
        Key("kind", essential: \.kind, .located(), "How the event acts on its entity, or on another event.")
        Key("entity", \.entity, .identifier, "The entity, of `domain.yaml`.", required: true, with: onEntity)
        Key("role", \.role, .identifier, "What the other event is to this one.", required: true, with: refers)
        Key("event", \.event, .eventName, "The other event.", required: true, with: onEvent)
        Key("by", \.by, .pathOrPaths, "The path here of the other event's key.", required: true, with: onEvent)
        Key("where", \.filter, .filter, "When the relation holds.", with: refers)
        Key("required", \.required, .flag, default: false, "Whether the other event must be there.", with: refers)
        Key("multiple", \.multiple, .flag, default: false, "Whether it may be several.", with: refers)
        Key("doc", \.doc, .text, "What it means.")
    }

    private static let choice = Choice(
        key: "kind",
        cases: Relation.Kind.allCases.map { Choice.Case(word: $0.rawValue, title: "`kind: \($0.rawValue)`") },
        implied: [])

    private static func scope(_ kinds: Set<Relation.Kind>) -> Scope {
        Relation.Kind.allCases.enumerated().reduce(into: Scope()) { scope, kind in
            if kinds.contains(kind.element) { scope.insert(Scope(rawValue: 1 << UInt64(kind.offset))) }
        }
    }

    private static let onEntity = scope([.opens, .changes, .closes])
    private static let refers = scope([.refers])
    private static let onEvent = scope([.cancels, .corrects, .supersedes, .follows, .refers])
}

extension Shape where Value == Relation.Filter {
    static var filter: Self {
        mapping(
            Keys<Relation.Filter>("a filter") {
                Key("field", essential: \.field, .path, "The field that decides.")
                Key("is", essential: \.value, .literal, "It has this value.")
            }
        ) { Relation.Filter(field: Located(FieldPath(components: []), at: $0), value: Literal(.null, at: $0)) }
    }
}
