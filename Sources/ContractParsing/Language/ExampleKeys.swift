import ContractModel
import Diagnostics
import YAMLSyntax

/// An example while it is being read or written.
struct ExampleDraft: Sendable {
    var name = Located<String>("", at: .nowhere)
    var payload: Literal?
    var file: Located<String>?
    var violates: [Example.Expectation] = []
    var range: SourceRange

    init(range: SourceRange) { self.range = range }
}

extension Shape where Value == Example {
    static var example: Self { of(ExampleKeys.example).defined("example") }
    static var counterexample: Self { of(ExampleKeys.counterexample).defined("counterexample") }

    private static func of(_ keys: Keys<ExampleDraft>) -> Self {
        Shape<ExampleDraft>.mapping(keys) { ExampleDraft(range: $0) }
            .converted({ draft, _, _ in Example(draft) }, back: ExampleDraft.init)
    }
}

enum ExampleKeys {
    static let example = Keys<ExampleDraft>(
        "an example", rules: [.exactlyOne(["payload", "file"])], snippet: "{ name: $1, file: examples/$2.json }"
    ) { content }

    static let counterexample = Keys<ExampleDraft>(
        "a counterexample", rules: [.exactlyOne(["payload", "file"])],
        snippet: "\n  name: $1\n  file: examples/$2.json\n  violates: [{ at: /$3, rule: $4 }]"
    ) {
        content
        Key(
            "violates", \.violates, .list(.expectation, atLeast: 1), "What it must violate: `at` and `rule`.",
            required: true)
    }

    private static let content: [Key<ExampleDraft>] = [
        Key("name", essential: \.name, .words, "What it shows."),
        Key("payload", \.payload, .literal, "The payload."),
        Key("file", \.file, .file, "The payload's file, relative to this one."),
    ]
}

extension Shape where Value == Example.Expectation {
    fileprivate static var expectation: Self {
        mapping(
            Keys<Example.Expectation>("an expected violation") {
                Key("at", essential: \.at, .pointer, "JSON Pointer to what is wrong.")
                Key("rule", essential: \.rule, .id, "The rule that it breaks, such as `min` or an invariant's id.")
            }
        ) { Example.Expectation(at: Located("", at: $0), rule: Located("", at: $0)) }
    }
}

extension Shape where Value == Located<String> {
    /// A path below the contract's folder.
    fileprivate static var file: Self {
        .text(
            TextForm("a file's path below the contract", pattern: #"^(?!/)(?!(.*/)?\.\.(/|$))\S(.*\S)?$"#),
            "invalid-path",
            where: { text in
                Syntax.isVisible(text) && !text.hasPrefix("/") && !text.split(separator: "/").contains("..")
                    && text.first?.isWhitespace == false && text.last?.isWhitespace == false
            }, help: "for example `examples/two-books.json`")
    }
}

extension Example {
    fileprivate init?(_ draft: ExampleDraft) {
        if let payload = draft.payload {
            self.init(name: draft.name, payload: .inline(payload), violates: draft.violates, range: draft.range)
        } else if let file = draft.file {
            self.init(name: draft.name, payload: .file(file), violates: draft.violates, range: draft.range)
        } else {
            return nil
        }
    }
}

extension ExampleDraft {
    fileprivate init(_ example: Example) {
        self.init(range: example.range)
        name = example.name
        violates = example.violates
        switch example.payload {
        case .inline(let literal): payload = literal
        case .file(let path): file = path
        }
    }
}
