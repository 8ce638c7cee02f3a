package import ContractBaselines
import ContractModel
package import ContractRegistry
package import Diagnostics

/// The registry that is checked, and the earlier state that it is compared with.
package struct GateSubject: Sendable {
    package let registry: ResolvedRegistry
    /// `nil` where there is none, or where it holds no registry yet.
    package let base: ResolvedRegistry?
    /// How messages name the base: `1a2b3c4`, a folder.
    package let baseName: String
    package let catalog: SourceCatalog

    package init(_ registry: ResolvedRegistry, base: ResolvedRegistry?, baseName: String, catalog: SourceCatalog) {
        self.registry = registry
        self.base = base
        self.baseName = baseName
        self.catalog = catalog
    }

    /// - Parameter catalog: Holds the files of both.
    package init(_ registry: ResolvedRegistry, baseline: Baseline, catalog: SourceCatalog) {
        self.init(registry, base: baseline.registry, baseName: baseline.name, catalog: catalog)
    }

    /// Whether two files say the same, byte for byte.
    func isSame(_ one: SourceID, _ other: SourceID) -> Bool {
        one == other || catalog[one].bytes == catalog[other].bytes
    }
}
