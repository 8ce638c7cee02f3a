import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == Upcast {
    static var upcast: Self {
        mapping(UpcastKeys.all) { Upcast(from: Located(0, at: $0), fields: [], range: $0) }
    }
}

enum UpcastKeys {
    static let all = Keys<Upcast>("an upcast", snippet: "\n  from: ${1:1}\n  fields:\n    ${2:new}: { from: ${3:old} }")
    {
        Key("from", essential: \.from, .locatedInteger(1...Int.max), "The major before.")
        Key("fields", \.fields, .steps, "Where new fields come from, by path.")
    }

    static let source = Keys<UpcastDraft>(
        "an upcast step",
        rules: [.exactlyOne(["from", "value", "code"]), .needs("map", ["from"]), .needs("else", ["from"])]
    ) {
        Key("from", \.from, .path, "The old field.")
        Key("map", \.map, .replacements, "New values for old ones.")
        Key("else", \.otherwise, .literal, "The value where the old field is absent, or not in `map`.")
        Key("value", \.value, .literal, "The same value always.")
        Key("code", \.code, .identifier, "A step that the consuming module implements, by its name.")
    }
}

/// One step of an upcast while it is being read or written.
struct UpcastDraft: Sendable {
    var from: Located<FieldPath>?
    var map: [Upcast.MapEntry] = []
    var otherwise: Literal?
    var value: Literal?
    var code: Located<String>?
}

extension Shape where Value == [Upcast.Step] {
    fileprivate static var steps: Self {
        .entries(
            Entry(
                .path, Shape<Upcast.Source>.source,
                join: { name, source in
                    FieldPath(name.value).map { Upcast.Step(target: Located($0, at: name.range), source: source) }
                }, split: { ($0.target.value.description, $0.source) }))
    }
}

extension Shape where Value == [Upcast.MapEntry] {
    fileprivate static var replacements: Self {
        .entries(
            Entry(
                .value, Shape<Literal>.literal, join: { Upcast.MapEntry(old: $0, new: $1) },
                split: { ($0.old.value, $0.new) }), flow: true)
    }
}

extension Shape where Value == Upcast.Source {
    fileprivate static var source: Self {
        Shape<UpcastDraft>.mapping(UpcastKeys.source) { _ in UpcastDraft() }
            .converted({ draft, _, _ in Upcast.Source(draft) }, back: UpcastDraft.init)
    }
}

extension Upcast.Source {
    fileprivate init?(_ draft: UpcastDraft) {
        if let from = draft.from {
            self = .from(from, map: draft.map, otherwise: draft.otherwise)
        } else if let value = draft.value {
            self = .value(value)
        } else if let code = draft.code {
            self = .code(code)
        } else {
            return nil
        }
    }
}

extension UpcastDraft {
    fileprivate init(_ source: Upcast.Source) {
        switch source {
        case .from(let path, let map, let otherwise): (from, self.map, self.otherwise) = (path, map, otherwise)
        case .value(let value): self.value = value
        case .code(let code): self.code = code
        }
    }
}
