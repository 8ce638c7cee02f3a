import ContractGenerator
import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics
import Foundation
import Testing

/// The Swift that a change keeps from compiling: it compiles against the version before, and not against the one behind.
@Suite struct `Swift that stops compiling` {
    /// One example of each rule that breaks code.
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: CompatibilityRule
        var example: ChangeExample

        var testDescription: String { rule.id.rawValue }

        static let all: [Case] = CompatibilityRule.all.compactMap { rule in
            guard rule.verdicts.producer == .breaks || rule.verdicts.consumer == .breaks else { return nil }
            return rule.examples.first { $0.outcome != nil }.map { Case(rule: rule, example: $0) }
        }

        /// A few of them where nothing asks for all: each compiles two versions.
        static let chosen: [Case] =
            ProcessInfo.processInfo.environment["DEED_THOROUGH"] == nil
            ? all.filter {
                ["field-removed-required", "enum-value-added-closed", "field-reordered"].contains($0.rule.id.rawValue)
            }
            : all
    }

    @Test(
        .enabled(if: Compiler.modules != nil, "there is no built DeedRuntime beside the tests"), arguments: Case.chosen)
    func `is shown for each rule that breaks code`(item: Case) throws {
        let (old, new) = (try Side(item.example.old), try Side(item.example.new))
        let comparison = VersionComparison(old: old.contract, new: new.contract, readers: item.example.readers)
        let finding = try #require(comparison.findings.first { $0.rule.id == item.rule.id })
        let proof = SourceProof(old: old.contract, new: new.contract, acronyms: ["id", "url"])
        let snippet = proof?.snippet(at: finding.site.path, formerly: finding.site.formerPath)
        try check(try #require(snippet, "nothing is shown"), old, new)
    }

    private func check(_ snippet: String, _ old: Side, _ new: Side) throws {
        let use = (name: "use.swift", text: "import DeedRuntime\n\n\(snippet)\n")
        #expect(try Compiler.typecheck(old.files + [use], warnings: true) == "", "\(snippet)")
        #expect(try Compiler.typecheck(new.files + [use], warnings: true).hasPrefix("exit"), "\(snippet)")
    }

    @Test(.enabled(if: Compiler.modules != nil, "there is no built DeedRuntime beside the tests"))
    func `is shown of an enum whose unrecognized values read as one of its own`() throws {
        func fields(_ values: String) -> ExampleSnippet {
            .fields("note: { type: enum, values: [\(values)], fallback: a, doc: A note. }")
        }
        let (old, new) = (try Side(fields("a, b")), try Side(fields("a")))
        let path = FieldPath(components: ["note"])
        let proof = SourceProof(old: old.contract, new: new.contract, acronyms: ["id", "url"])
        try check(try #require(proof?.snippet(at: path, formerly: path)), old, new)
    }

    /// A version and its Swift.
    struct Side {
        var contract: ResolvedContract
        var files: [(name: String, text: String)]

        init(_ snippet: ExampleSnippet) throws {
            var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
            let texts = snippet.files.map { (path: $0.path, text: $0.text.filter { $0 != "«" && $0 != "»" }) }
            let registry = RegistryLoader.load(files: texts, catalog: &catalog, diagnostics: &diagnostics)
            let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
            contract = try #require(resolved.events.first?.working.last)
            files = Generated(texts) { $0.access = .internal }.files.map { ($0.path, $0.text) }
        }
    }
}
