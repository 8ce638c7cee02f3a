import ContractModel
import Diagnostics

extension LintRule {
    static let domainNameCase = LintRule(
        "domain-name-case", .warning, "domain names are in snake_case",
        why: """
            A domain's name is part of every event's name, of the wire type, of folders and of generated code. Systems that
            treat case differently see two domains where people meant one.
            """,
        instead: "Name the folder in lowercase words joined by underscores, before its first release.",
        examples: [
            .fires(.contract("event: «webShop».order_placed"), "domain `webShop` is not in snake_case"),
            .passes(.contract("event: web_shop.order_placed")),
            .spares("digits after the first letter", .contract("event: b2b.order_placed")),
        ],
        check: .contract { site, _ in
            let domain = site.name.domain
            guard site.status != .retired, !NameStyle.isSnakeCase(domain) else { return [] }
            let better = NameStyle.snakeCase(domain)
            return [
                LintFinding(
                    "domain `\(domain)` is not in snake_case", at: site.domainRange,
                    help: "rename the folder to `\(better)`")
            ]
        })
}
