import ContractModel
import ContractParsing
import Diagnostics
import YAMLSyntax

/// Whether a `domain.yaml` that is there holds the types that imported contracts share.
enum DomainComparison {
    static func holdsTypes(_ existing: [UInt8], of domain: Domain) -> Bool {
        if domain.types.isEmpty { return true }
        var diagnostics = Diagnostics()
        guard let node = YAMLParser.parse(existing, file: SourceID(0), into: &diagnostics),
            let found = ContractParser.domain(node, name: domain.name, into: &diagnostics)
        else { return false }
        let names = Set(domain.types.map(\.name.value))
        return text(found.types.filter { names.contains($0.name.value) }) == text(domain.types)
    }

    private static func text(_ types: [NamedType]) -> String {
        var domain = Domain(name: "types", range: unwritten)
        domain.types = types.sorted { $0.name.value < $1.name.value }
        return YAMLWriter.write(ContractEmitter.domain(domain))
    }
}
