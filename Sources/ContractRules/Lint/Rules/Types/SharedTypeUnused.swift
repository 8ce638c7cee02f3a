import ContractModel
import ContractRegistry
import Diagnostics

extension LintRule {
    static let sharedTypeUnused = LintRule(
        "shared-type-unused", .note, "a shared type is used by some contract or domain",
        why: """
            Shared types are the vocabulary of a registry. A word that no event uses is either missing somewhere, or only looks
            as if it meant something.
            """,
        instead: "Use it, or remove it from `domain.yaml`.",
        examples: [
            .fires(
                .files(
                    [
                        """
                        # shared/domain.yaml
                        summary: What many domains have in common.
                        owner: checkout
                        types:
                          «CountryCode»: { type: string, pattern: "[A-Z]{2}", doc: "ISO 3166, two letters." }
                        """
                    ], beside: ""),
                "shared type `shared.CountryCode` is not used"),
            .passes(
                .files(
                    [
                        """
                        # shared/domain.yaml
                        summary: What many domains have in common.
                        owner: checkout
                        types:
                          CountryCode: { type: string, pattern: "[A-Z]{2}", doc: "ISO 3166, two letters." }
                        """
                    ],
                    beside: """
                        fields:
                          order_id: { type: OrderID, doc: "Which order it is." }
                          placed_at: { type: timestamp, zone: utc, doc: "When the customer confirmed." }
                          country: { type: shared.CountryCode, doc: "Where it is sent." }
                        """)),
        ],
        check: .registry { index, usedTypes in
            index.registry.domains.flatMap { domain in
                let keys = Set(domain.entities.compactMap { $0.key?.name })
                return domain.types.filter { type in
                    !usedTypes.contains("\(domain.name).\(type.name.value)") && !keys.contains(type.name.value)
                }.map { type in
                    LintFinding(
                        "shared type `\(domain.name).\(type.name.value)` is not used", at: type.name.range,
                        help: "use it, or remove it", subject: domain.name)
                }
            }
        })
}
