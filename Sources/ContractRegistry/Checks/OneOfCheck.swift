import ContractModel
import Diagnostics

/// Whether the variants of an untagged union can be told apart: by their JSON type, or by a required field that the
/// other does not have.
///
/// Of the variants whose required fields an object has, a reader takes the one that requires most, of several the first;
/// that must never be another than the one that was written.
struct OneOfCheck {
    let union: ResolvedOneOf
    let contract: ResolvedContract

    func check(at range: SourceRange, into diagnostics: inout Diagnostics) {
        let variants = union.variants
        for later in variants.indices.dropFirst() {
            for earlier in variants.indices[..<later] {
                guard let reason = confusion(variants[earlier].spec, variants[later].spec) else { continue }
                diagnostics.append(
                    Diagnostic(
                        "one-of-ambiguous", .error,
                        "nothing tells `\(variants[earlier].name)` from `\(variants[later].name)`: \(reason)",
                        at: variants[later].variant.name.range,
                        related: [RelatedPlace(variants[earlier].variant.name.range, "the other variant")],
                        help: "give one of them a required field that the other lacks, or use a `union` with a tag"))
                return
            }
        }
    }

    private func confusion(_ left: ResolvedSpec?, _ right: ResolvedSpec?) -> String? {
        let one = JSONKinds(of: left, in: contract)
        let other = JSONKinds(of: right, in: contract)
        let both = one.intersection(other)
        if both.isEmpty { return nil }
        guard both == .object else { return "both may be \(both.words)" }
        let (first, second) = (ObjectKeys(of: left, in: contract), ObjectKeys(of: right, in: contract))
        if second.isMistaken(for: first, onTie: false) || first.isMistaken(for: second, onTie: true) {
            return "both are objects, and neither has a required field that the other lacks"
        }
        return nil
    }
}
