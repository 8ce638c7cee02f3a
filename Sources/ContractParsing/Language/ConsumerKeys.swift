import ContractModel
import Diagnostics
import YAMLSyntax

enum ConsumerKeys {
    static let all = Keys<Consumer>(
        "a consumer", snippet: "team: ${1:team}\nreads:\n  - event: $2\n    versions: 1.x\n    fields: all"
    ) {
        Key("team", essential: \.team, .team, "The team that reads; the file's name.")
        Key("reads", essential: \.reads, .list(.reading), "What it reads, event by event.")
    }

    static let reading = Keys<Reading>(
        "a reading", snippet: "\n  event: $1\n  versions: ${2:1.x}\n  fields: [$3]\n  purpose: $4"
    ) {
        Key("event", essential: \.event, .eventName, "The event.")
        Key(
            "versions", essential: \.versions, .versionRange, "`2.x`, `2.1.x`, `2.1.0`, or terms: `>=2.1.0 <4.0.0`.",
            snippet: "1.x")
        Key("fields", essential: \.fields, .readFields, "The paths that it reads, or `all`.", snippet: "[$1]")
        Key("values", \.values, .readValues, "The values that it tells apart, by path.")
        Key("purpose", \.purpose, .text, "What it reads them for.")
    }
}

extension Shape where Value == Consumer {
    static var consumer: Self {
        mapping(ConsumerKeys.all) { Consumer(team: Located("", at: $0), reads: [], range: $0) }
    }
}

extension Shape where Value == Reading {
    fileprivate static var reading: Self {
        mapping(ConsumerKeys.reading) { range in
            let none = VersionRange(lower: SemanticVersion(major: 1, minor: 0, patch: 0), upper: nil, description: "")
            return Reading(
                event: Located(EventName(domain: "", name: ""), at: range), versions: Located(none, at: range),
                fields: .all, range: range)
        }
    }
}

extension Shape where Value == Reading.Fields {
    fileprivate static var readFields: Self {
        let paths = Shape<[Located<FieldPath>]>.list(.path)
        return Shape(
            .either([.words([Word(text: "all", description: "Every field.")]), paths.form]),
            read: { node, binder in
                if case .sequence = node.content { return paths.read(node, &binder).map(Reading.Fields.paths) }
                if case .scalar(let scalar) = node.content, scalar.text == "all" { return .all }
                binder.wrongKind(node, expected: "`all` or a list of paths")
                return nil
            },
            write: { fields in
                switch fields {
                case .all: .text("all")
                case .paths(let list): paths.write(list)
                }
            })
    }
}

extension Shape where Value == [Reading.Values] {
    fileprivate static var readValues: Self {
        .entries(
            Entry(
                .path, Shape<[Located<String>]>.list(.text, atLeast: 1),
                join: { name, values in
                    FieldPath(name.value).map { Reading.Values(field: Located($0, at: name.range), values: values) }
                }, split: { ($0.field.value.description, $0.values) }), flow: true)
    }
}
