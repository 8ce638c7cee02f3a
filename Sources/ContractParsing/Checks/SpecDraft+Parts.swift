import ContractModel
import Diagnostics

extension SpecDraft {
    /// Values that an enum of integers cannot have.
    func checkEnumeration(_ binder: inout Binder) {
        guard base == .integer else { return }
        for name in values.map(\.name) where Int(name.value) == nil {
            binder.error(
                "wrong-kind", "`\(Binder.excerpt(name.value))` is not an integer, and `base: integer` wants integers",
                at: name.range)
        }
    }

    /// Variants of a `one_of` are told apart by their types alone.
    func checkOneOf(_ binder: inout Binder) {
        for variant in variants {
            if let tag = variant.tags.first, variant.tags.count > 1 || tag.value != variant.name.value {
                binder.error("misplaced-key", "`tags` does not go with `type: one_of`, which has no tag", at: tag.range)
            }
            if variant.type == nil {
                binder.error(
                    "missing-key", "a variant of `type: one_of` needs `type`", at: variant.name.range,
                    help: "variants are told apart by their types")
            }
        }
    }
}
