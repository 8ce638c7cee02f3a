import ContractInterchange
import Diagnostics

/// What an import carried over and what not, for people and for programs.
struct ImportListing {
    let report: ImportReport
    let written: Int
    let unchanged: Int

    /// One line for each loss, by file; then the figures.
    var text: String {
        var lines: [String] = []
        for (file, losses) in byFile(report.losses) {
            lines.append(DisplayText.safe(file))
            lines += losses.map {
                "  \(DisplayText.safe($0.pointer)): `\(DisplayText.safe($0.construct))`: \(DisplayText.safe($0.action))"
            }
        }
        lines += section("no contract could be made of", report.refused)
        lines += section("not read", report.skipped)
        lines += section("examples that the contract refuses", report.refusedExamples)
        return (lines + figures).joined(separator: "\n")
    }

    private func byFile(_ findings: [ImportFinding]) -> [(String, [ImportFinding])] {
        Dictionary(grouping: findings, by: \.file).sorted { $0.key < $1.key }
    }

    private func section(_ title: String, _ files: [SkippedFile]) -> [String] {
        files.isEmpty
            ? [] : [title + ":"] + files.map { "  \(DisplayText.safe($0.path)): \(DisplayText.safe($0.reason))" }
    }

    private var figures: [String] {
        let policies = Dictionary(grouping: report.findings.filter { $0.effect == .policy }) {
            "`\($0.construct)`: \($0.action)"
        }
        return policies.sorted { $0.key < $1.key }.map {
            "\(Quantity($0.value.count, "time")) by policy: \(DisplayText.safe($0.key))"
        } + [
            "contracts carried over completely: \(share(report.completeContracts, report.contractsRead))",
            "fields carried over completely: \(share(report.completeFields, report.fields))",
            "\(Quantity(report.events, "event")), \(Quantity(report.contracts, "version")) of \(Quantity(report.files, "file")); "
                + "\(Quantity(written, "file")) written, \(Quantity.grouped(unchanged)) unchanged",
        ]
    }

    private func share(_ part: Int, _ whole: Int) -> String {
        let tenths = whole == 0 ? 0 : part * 1000 / whole
        return "\(Quantity.grouped(part)) of \(Quantity.grouped(whole)) (\(tenths / 10).\(tenths % 10) %)"
    }

    var json: String {
        JSONOutput.object([
            ("files", .number(report.files)), ("events", .number(report.events)),
            ("contracts", .number(report.contractsRead)),
            ("contracts_carried_over", .number(report.contracts)),
            ("contracts_carried_over_completely", .number(report.completeContracts)),
            ("fields", .number(report.fields)),
            ("fields_carried_over_completely", .number(report.completeFields)), ("written", .number(written)),
            ("unchanged", .number(unchanged)), ("findings", .array(report.findings.map(Self.object))),
            ("refused", .array(report.refused.map(Self.object))), ("skipped", .array(report.skipped.map(Self.object))),
            ("refused_examples", .array(report.refusedExamples.map(Self.object))),
        ]).text
    }

    private static func object(_ finding: ImportFinding) -> JSONOutput {
        .object([
            ("file", .string(finding.file)), ("pointer", .string(finding.pointer)),
            ("construct", .string(finding.construct)),
            ("effect", .string(finding.effect.rawValue)), ("action", .string(finding.action)),
        ])
    }

    private static func object(_ file: SkippedFile) -> JSONOutput {
        .object([("file", .string(file.path)), ("reason", .string(file.reason))])
    }
}
