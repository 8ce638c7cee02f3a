import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    static let recursionIntroduced = CompatibilityRule(
        "recursion-introduced", .warning, "a type holds itself",
        why: "Code and JSON manage it. A table of columns does not: warehouses store such a value as JSON text.",
        instead: "Refer to the other by its key, where readers want columns.",
        RuleVerdicts(meaning: .noted, bump: .minor),
        examples: [
            .contract(
                node("") + ExampleFolder.payload("note: { type: Node, doc: A note. }"),
                to: node(", more: { type: list, of: Node, doc: More. }")
                    + ExampleFolder.payload("note: { type: Node, doc: A note. }"),
                "the type `Node` holds itself")
        ],
        judges: { if case .recursion = $0.kind { true } else { false } },
        words: { site in
            guard case .recursion(let name) = site.kind else { return FindingWords("") }
            return FindingWords("the type `\(name)` holds itself")
        })

    private static func node(_ more: String) -> String {
        "types:\n  Node: { doc: A node., fields: { a: { type: string, doc: A. }\(more) } }\n"
    }
}
