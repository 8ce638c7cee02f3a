import ContractModel
import Diagnostics

extension LintRule {
    static let typeNameCase = LintRule(
        "type-name-case", .warning, "named types are in UpperCamelCase",
        why: "A type's name is told apart from a field's at a glance, and becomes a Swift type as it stands.",
        instead: "Start with a capital and write no underscores: `OrderLine`, `SKU`.",
        examples: [
            .fires(
                .contract(
                    """
                    types:
                      «order_note»: { type: string, max_length: 80, doc: "What a customer wrote." }
                    """),
                "type `order_note` is not in UpperCamelCase", also: ["type-unused"]),
            .passes(
                .contract(
                    """
                    types:
                      OrderNote: { type: string, max_length: 80, doc: "What a customer wrote." }
                    """), also: ["type-unused"]),
            .spares(
                "an acronym",
                .contract(
                    """
                    types:
                      SKU: { type: string, max_length: 20, doc: "Names an article." }
                    """), also: ["type-unused"]),
        ],
        check: .type { site, _ in
            let name = site.type.name
            guard !NameStyle.isUpperCamelCase(name.value) else { return nil }
            return LintFinding(
                "type `\(name.value)` is not in UpperCamelCase", at: name.range,
                help: "name it `\(NameStyle.upperCamelCase(name.value))`", place: .node(site.node))
        })
}
