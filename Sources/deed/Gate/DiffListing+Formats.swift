import ArgumentParser
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// How differences are printed.
enum DiffFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, json
}

extension DiffListing {
    func show(_ format: DiffFormat) -> String {
        switch format {
        case .text: text
        case .markdown: markdown
        case .json: json
        }
    }

    /// For a comment on a pull request.
    var markdown: String {
        var lines = ["## \(MarkdownText.prose(closing))", ""]
        for contract in difference.contracts {
            lines += ["### \(MarkdownText.prose("\(contract.new.name) \(versions(of: contract))"))", ""]
            for group in ContractDifference.Group.allCases {
                let findings = contract.findings(in: group)
                if findings.isEmpty { continue }
                lines += ["**\(group.title)**", ""]
                for finding in findings {
                    lines.append("- \(MarkdownText.prose(finding.message)) (`\(finding.rule.id)`)")
                    lines += finding.proofs.map { "  - \(MarkdownText.prose(words(of: $0)))" }
                }
                lines.append("")
            }
        }
        lines += difference.added.map { "- `\($0.name)` \($0.version) is new" }
        lines += difference.removed.map { "- `\($0.name)` \($0.version) is gone" }
        return lines.joined(separator: "\n")
    }

    /// For programs; `deed schema diff` documents it.
    var json: String {
        JSONOutput.object([
            ("format", .string("deed-diff")), ("version", .number(1)),
            ("from", .string(from)), ("to", .string(to)),
            ("contracts", .array(difference.contracts.map(value))),
            ("added", .array(difference.added.map(value))), ("removed", .array(difference.removed.map(value))),
        ]).text
    }

    private func value(_ contract: ResolvedContract) -> JSONOutput {
        .object([
            ("event", .string(contract.name.description)), ("version", .string(contract.version.description)),
        ])
    }

    private func value(_ contract: ContractDifference) -> JSONOutput {
        .object([
            ("event", .string(contract.new.name.description)),
            ("old", .string(contract.old.version.description)), ("new", .string(contract.new.version.description)),
            ("mode", .string(contract.promise.mode.rawValue)), ("needs", JSONOutput(contract.needed?.description)),
            (
                "changes",
                .array(
                    ContractDifference.Group.allCases.flatMap { group in
                        contract.findings(in: group).map { value($0, group) }
                    })
            ),
        ])
    }

    private func value(_ finding: Finding, _ group: ContractDifference.Group) -> JSONOutput {
        .object([
            ("rule", .string(finding.rule.id.rawValue)), ("group", .string(group.rawValue)),
            ("path", .string(finding.site.path.description)), ("message", .string(finding.message)),
            ("breaks", .array(finding.breaks.map(JSONOutput.string))),
            (
                "proofs",
                .array(
                    finding.proofs.map { proof in
                        .object([
                            ("direction", .string(proof.direction)), ("payload", JSONOutput(proof.payload)),
                            ("refused", .string(proof.refused)),
                        ])
                    })
            ),
        ])
    }
}
