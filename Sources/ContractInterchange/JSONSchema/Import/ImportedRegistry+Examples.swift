package import ContractModel
package import ContractRegistry
import Diagnostics

extension ImportedRegistry {
    /// Leaves out the examples that their own contracts refuse, and lists them in the report. `refusal` says why a
    /// payload is none that a producer may send; `nil` where it is.
    package mutating func leaveOutExamples(_ refusal: (ResolvedContract, Literal) -> String?) {
        let contracts = resolvedWithExamples
        for index in versions.indices where !versions[index].contract.examples.isEmpty {
            let contract = versions[index].contract
            guard let resolved = contracts["\(contract.event.value) \(contract.version.value)"] else { continue }
            var kept: [Example] = []
            for example in contract.examples {
                guard case .inline(let payload) = example.payload, let reason = refusal(resolved, payload) else {
                    kept.append(example)
                    continue
                }
                let words = "`\(example.name.value)` of \(contract.version.value): \(reason)"
                report.refusedExamples.append(SkippedFile(path: versions[index].source, reason: words))
            }
            versions[index].contract.examples = kept
        }
    }

    /// The versions that have examples, by event and version.
    private var resolvedWithExamples: [String: ResolvedContract] {
        var part = self
        part.versions = versions.filter { !$0.contract.examples.isEmpty }
        let options = ImportWriter.Options(into: "", registry: "import", releasedAt: "2000-01-01T00:00:00Z")
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        let registry = RegistryLoader.load(
            files: ImportWriter(part, options: options).files, catalog: &catalog, diagnostics: &diagnostics)
        let releases = RegistryResolver.resolve(registry, diagnostics: &diagnostics).events.flatMap(\.releases)
        return Dictionary(releases.map { ("\($0.name) \($0.version)", $0) }, uniquingKeysWith: { first, _ in first })
    }
}
